package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Finding venues: both alphabets, distances, many at once, and parameters that make no sense. */
@SystemTest
class VenueSearchIT {
    private final Stage stage;

    VenueSearchIT(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Пловдив", "ПЛОВДИВ", "Plovdiv", "pLOVdiv", " plovd ", "ловди"})
    void findsATownInBothAlphabets(String city) {
        Listing venue = stage.newVenue(1);

        assertThat(found("city=" + Api.encode(city) + "&q=" + Api.encode(venue.name())))
                .containsExactly(venue.id());
    }

    @Test
    void findsATextInTheOtherAlphabet() {
        Listing venue = stage.newVenue(1);

        assertThat(found("q=" + Api.encode(venue.name().replace("Игрище", "IGRISHTE"))))
                .containsExactly(venue.id());
    }

    @Test
    void findsAVenueThatIsNotActiveForItsOwnerOnly() {
        Person owner = stage.newOwner();
        Listing pending = Listing.add(owner);
        String search = "q=" + Api.encode(pending.name());

        for (int times = 0; times < 2; times++) {
            assertThat(found(owner.api(), search)).containsExactly(pending.id());
            assertThat(found(stage.customer().api(), search)).isEmpty();
            assertThat(found(stage.anonymous(), search)).isEmpty();
        }
    }

    @Test
    void findsTheNearestFirst() {
        stage.newVenue(1);
        List<JsonObject> venues = stage.anonymous()
                .get("/venues?near=42.1501,24.7450&sort=distance&page_size=100")
                .expect(200)
                .objects();

        assertThat(Answer.text(venues.get(0), "city")).isEqualTo("Пловдив");
        assertThat(venues).extracting(venue -> Answer.text(venue, "id")).doesNotHaveDuplicates();
    }

    @Test
    void findsWhatIsFreeAtATimeUntilSomebodyBooksIt() {
        Listing venue = stage.newVenue(1);
        String search = "q=" + Api.encode(venue.name()) + "&free_at=" + Listing.day();

        assertThat(found(search + "T18:00")).containsExactly(venue.id());
        assertThat(found(search + "T21:00&duration=90")).isEmpty();
        venue.book(stage.newCustomer(), 18);
        assertThat(found(search + "T18:00")).isEmpty();
        assertThat(found(search + "T17:30")).isEmpty();
        assertThat(found(search + "T19:00&duration=180")).containsExactly(venue.id());
    }

    @Test
    void letsNobodyKeepForLongWhoIsFree() {
        assertThat(stage.anonymous()
                        .get("/venues?free_at=" + Listing.day() + "T18:00")
                        .expect(200)
                        .header("Cache-Control"))
                .contains("public, max-age=30");
    }

    @Test
    void readsManyInTheOrderAskedFor() {
        Listing first = stage.newVenue(1);
        Listing second = stage.newVenue(1);
        Listing pending = Listing.add(stage.owner());
        String query = ids(second.id(), UUID.randomUUID().toString(), pending.id(), first.id(), second.id());

        Answer publicly = stage.anonymous().get("/venues/bulk?" + query).expect(200);

        assertThat(publicly.header("Cache-Control")).contains("public, max-age=30, stale-while-revalidate=60");
        assertThat(publicly.objects())
                .extracting(venue -> Answer.text(venue, "id"))
                .containsExactly(second.id(), first.id());
        Answer privately = stage.owner().api().get("/api/venues/bulk?" + query).expect(200);
        assertThat(privately.header("Cache-Control")).contains("private, no-store");
        assertThat(privately.objects())
                .extracting(venue -> Answer.text(venue, "id"))
                .containsExactly(second.id(), pending.id(), first.id());
    }

    @Test
    void readsAtMostAHundredAtOnce() {
        String[] hundred =
                Stream.generate(UUID::randomUUID).limit(100).map(UUID::toString).toArray(String[]::new);

        assertThat(stage.anonymous()
                        .get("/venues/bulk?" + ids(hundred))
                        .expect(200)
                        .objects())
                .isEmpty();
        stage.anonymous()
                .get("/venues/bulk?" + ids(hundred) + "&" + ids(hundred[0]))
                .expectProblem(422, "validation-failed");
    }

    @Test
    void readsNothingIfNobodyIsAskedFor() {
        assertThat(stage.anonymous().get("/venues/bulk").expect(200).objects()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/venues/bulk?ids=7",
                "/venues/bulk?ids=",
                "/venues/bulk?ids=%00",
                "/venues?near=NaN,0",
                "/venues?near=91,0",
                "/venues?near=42.1",
                "/venues?near=a,b",
                "/venues?near=42.1,24.7&radius_km=0",
                "/venues?near=42.1,24.7&radius_km=-1",
                "/venues?near=42.1,24.7&radius_km=Infinity",
                "/venues?radius_km=5",
                "/venues?sort=distance",
                "/venues?free_at=2026-12-01",
                "/venues?free_at=2026-12-01T18:15",
                "/venues?free_at=2026-02-30T18:00",
                "/venues?free_at=2026-12-01T18:00Z",
                "/venues?free_at=%00",
                "/venues?duration=60",
                "/venues?free_at=2026-12-01T18:00&duration=45",
                "/venues?free_at=2026-12-01T18:00&duration=30",
                "/venues?free_at=2026-12-01T18:00&duration=1470",
                "/venues?min_price=1e400",
                "/venues?min_price=NaN",
                "/venues?max_price=1000000000000000000000000000000",
                "/venues?min_price=1.1234567",
                "/venues?min_price=5&max_price=4",
                "/venues?min_capacity=0",
                "/venues?q=",
                "/venues?q=%00",
                "/venues?q=%0A",
                "/venues?city=%ED%A0%80%00",
                "/venues?page_size=0",
                "/venues?page_size=101",
                "/venues?page=99999999999",
                "/venues?sport_type=chess",
                "/venues?status=gone",
            })
    void refusesParametersThatMakeNoSense(String path) {
        assertThat(stage.anonymous()
                        .get(path)
                        .expectProblem(422, "validation-failed")
                        .object()
                        .getJsonArray("errors"))
                .isNotEmpty();
    }

    @Test
    void countsTheVenuesOfEachSport() {
        stage.newVenue(1);

        Answer answer = stage.anonymous().get("/venues/sports").expect(200);
        for (JsonObject sport : answer.objects()) {
            Answer found = stage.anonymous()
                    .get("/venues?status=active&page_size=1&sport_type=" + Answer.text(sport, "sport_type"))
                    .expect(200);
            assertThat(found.header("X-Total-Count")).contains(Integer.toString(sport.getInt("venues")));
        }
        assertThat(answer.objects())
                .extracting(sport -> sport.getInt("venues"))
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(answer.header("Cache-Control").orElseThrow()).startsWith("public, max-age=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"⚽", "\u200Fשלום\u200E", "%", "_", "\\", "'; drop table x --", "''", "$$", "?", "{fn now()}"})
    void findsNothingForWhatNobodyWrote(String text) {
        assertThat(found("q=" + Api.encode(text + UUID.randomUUID()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=2147483647&page_size=100",
                "free_at=1970-01-01T00:00",
                "free_at=2199-12-31T23:30&duration=1440",
                "page=2147483647&sort=distance&near=-90,180",
                "near=90,-180&radius_km=0.00000000000000000001&sort=distance",
                "near=-90,180&radius_km=20100&sort=distance&page=2147483647",
            })
    void findsNothingWhereNothingIs(String query) {
        assertThat(found(query)).isEmpty();
    }

    private List<String> found(String query) {
        return found(stage.anonymous(), query);
    }

    private static List<String> found(Api caller, String query) {
        return caller.get("/venues?" + query).expect(200).objects().stream()
                .map(venue -> Answer.text(venue, "id"))
                .toList();
    }

    private static String ids(String... ids) {
        return Stream.of(ids).map(id -> "ids=" + id).collect(Collectors.joining("&"));
    }
}
