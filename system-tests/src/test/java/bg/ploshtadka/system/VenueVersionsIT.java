package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has a venue already need not load it again, and who changes it need not overwrite what he has not seen. */
@SystemTest
class VenueVersionsIT {
    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private final Stage stage;
    private Listing venue;
    private String path;

    VenueVersionsIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void listAVenue() {
        venue = stage.newVenue(1);
        path = "/venues/" + venue.id();
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        Answer first = stage.anonymous().get(path).expect(200);
        assertThat(first.header("Cache-Control")).contains("public, max-age=60, stale-while-revalidate=120");

        Answer second = conditional(path, first).expect(304);

        assertThat(second.body()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
    }

    @Test
    void whoSendsWhatIsNoTagHasNothing() {
        for (String odd : List.of("v1", "\"", ",,,", "garbage")) {
            for (String resource : List.of("/venues?page_size=1", path, path + "/courts", path + "/images")) {
                stage.anonymous()
                        .request("GET", resource)
                        .header(IF_NONE_MATCH, odd)
                        .header(IF_MATCH, odd)
                        .send()
                        .expect(200);
            }
        }
    }

    @Test
    void aChangeOfWhatBelongsToItIsAnotherVersion() {
        Answer before = stage.anonymous().get(path).expect(200);
        venue.owner()
                .api()
                .post(path + "/images", Map.of("url", "https://images.example.bg/1.jpg"))
                .expect(201);

        Answer after = conditional(path, before).expect(200);

        assertThat(after.object().getJsonArray("images")).hasSize(1);
    }

    @Test
    void aListIsToldToBeTheSameUntilItChanges() {
        String list = "/venues?q=" + Api.encode(venue.name());
        Answer first = stage.anonymous().get(list).expect(200);
        assertThat(first.header("Cache-Control")).contains("public, max-age=30, stale-while-revalidate=60");
        conditional(list, first).expect(304);

        venue.owner().api().patch(path, Map.of("capacity", 99)).expect(200);

        assertThat(conditional(list, first).expect(200).objects())
                .singleElement()
                .extracting(item -> item.getInt("capacity"))
                .isEqualTo(99);
    }

    @Test
    void whatIsShownToAUserIsKeptByNoCache() {
        Answer own = venue.owner().api().get(path).expect(200);

        assertThat(own.header("Cache-Control")).contains("private, no-store");
        assertThat(own.header("ETag")).isPresent();
    }

    @Test
    void aChangeOfAVersionThatIsNoMoreIsRefused() {
        String seen = tag();
        change(seen, Map.of("capacity", 20)).expect(200);

        change(seen, Map.of("capacity", 30)).expectProblem(412, "changed-since");

        assertThat(read().getInt("capacity")).isEqualTo(20);
    }

    @Test
    void eachChangeTellsTheVersionThatItMade() {
        Answer changed = change(tag(), Map.of("capacity", 20)).expect(200);

        change(changed.header("ETag").orElseThrow(), Map.of("capacity", 30)).expect(200);
    }

    @Test
    void manyWhoSawOneVersionChangeItOnce() {
        String seen = tag();

        List<Answer> answers = Rivals.atOnce(8, number -> change(seen, Map.of("capacity", 100 + number)));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> answer.expectProblem(412, "changed-since"));
    }

    @Test
    void withoutAVersionTheLastOneWinsWhole() {
        List<Answer> answers = Rivals.atOnce(
                8,
                number -> venue.owner()
                        .api()
                        .patch(path, Map.of("capacity", 100 + number, "address", "ул. Шести септември " + number)));

        assertThat(answers).allSatisfy(answer -> answer.expect(200));
        int winner = read().getInt("capacity") - 100;
        assertThat(read().getString("address")).isEqualTo("ул. Шести септември " + winner);
    }

    @Test
    void aDeletionOfAnotherVersionIsRefused() {
        venue.owner()
                .api()
                .request("DELETE", path)
                .header(IF_MATCH, "\"v999999\"")
                .send()
                .expectProblem(412, "changed-since");
    }

    private Answer conditional(String resource, Answer known) {
        return stage.anonymous()
                .request("GET", resource)
                .header(IF_NONE_MATCH, known.header("ETag").orElseThrow())
                .send();
    }

    private Answer change(String seen, Map<String, ?> body) {
        return venue.owner()
                .api()
                .request("PATCH", path)
                .header(IF_MATCH, seen)
                .json(body)
                .send();
    }

    private JsonObject read() {
        return venue.owner().api().get(path).expect(200).object();
    }

    private String tag() {
        return venue.owner().api().get(path).expect(200).header("ETag").orElseThrow();
    }
}
