package bg.ploshtadka.system;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The bounds of each member that an owner sends, tried from both sides over HTTP. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VenueValidationIT {
    private static final int MEBIBYTE = 1024 * 1024;

    private final Listing venue;
    private final Api owner;
    private final String image;

    VenueValidationIT(Stage stage) {
        venue = stage.newVenue(1);
        owner = venue.owner().api();
        image = owner.post("/venues/" + venue.id() + "/images", Map.of("url", "https://images.example.bg/1.jpg"))
                .expect(201)
                .text("id");
    }

    private static Stream<Arguments> members() {
        return Stream.of(
                        texts("name", 2, 255),
                        texts("address", 1, 500),
                        texts("city", 1, 100),
                        texts("description", 10, 10_000),
                        row(
                                "name",
                                200,
                                "\"⚽🏟️ Арена\"",
                                "\"ملعب كرة القدم\"",
                                "\"שדה כדורגל\"",
                                "\"Ig'ri\\\"shte <b>\""),
                        row(
                                "name",
                                422,
                                "null",
                                "7",
                                "true",
                                "[]",
                                "{}",
                                "\"a\\u0000b\"",
                                "\"a\\nb\"",
                                "\"\\ud83d\"",
                                "\"a\\u202eb\""),
                        row("sport_types", 200, "[\"football\"]", "[\"gym\",\"padel\",\"other\"]"),
                        row(
                                "sport_types",
                                422,
                                "[]",
                                "null",
                                "\"tennis\"",
                                "[\"chess\"]",
                                "[null]",
                                "[\"gym\",\"gym\"]"),
                        row("latitude", 200, "-90", "90", "0.000001", "42.123456", "null"),
                        row("latitude", 422, "-90.000001", "90.000001", "1.0000001", "1e30", "\"north\"", "[1]"),
                        row("latitude", 400, "NaN", "Infinity", "-Infinity"),
                        row("longitude", 200, "-180", "180", "23.123456", "null"),
                        row("longitude", 422, "-180.000001", "180.000001", "1.0000001"),
                        row("price_per_hour", 200, "0", "\"25.00\"", "33.33", "9999999999.99"),
                        row("price_per_hour", 422, "-0.01", "1e30", "1e400", "0.001", "10000000000", "null", "\"x\""),
                        row("price_per_hour", 400, "NaN", "Infinity", "1.", "01"),
                        row("currency", 200, "\"EUR\"", "\"eur\""),
                        row("currency", 422, "\"USD\"", "\"EURO\"", "\"\"", "978", "null"),
                        row("capacity", 200, "1", "12"),
                        row("capacity", 422, "0", "-1", "1.5", "99999999999", "\"many\"", "null"),
                        row("is_indoor", 200, "true", "false"),
                        row("is_indoor", 422, "null", "\"yes\"", "1"),
                        row("amenities", 200, "[]", "[\"Кафене\"]"),
                        row("amenities", 422, "null", "[\"\"]", "[7]", "\"Кафене\""),
                        row("time_zone", 200, "\"Europe/Sofia\"", "\"Asia/Kolkata\""),
                        row("time_zone", 422, "\"Sofia\"", "\"\"", "null", "3"),
                        row(
                                "working_hours",
                                200,
                                "{}",
                                hours("0", "08:00", "24:00"),
                                hours("default", "00:00", "00:01")),
                        row(
                                "working_hours",
                                422,
                                hours("7", "08:00", "22:00"),
                                hours("Monday", "08:00", "22:00"),
                                hours("0", "22:00", "08:00"),
                                hours("0", "08:00", "08:00"),
                                hours("0", "24:00", "24:00"),
                                hours("0", "8:00", "22:00"),
                                hours("0", "08:00", "25:00"),
                                "{\"0\":null}",
                                "{\"0\":{\"open\":\"08:00\"}}",
                                "[]",
                                "null"))
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> row(String member, int status, String... values) {
        return Stream.of(values).map(value -> arguments(member, value, status));
    }

    private static Stream<Arguments> texts(String member, int least, int most) {
        return Stream.of(
                arguments(member, text(least), 200),
                arguments(member, text(most), 200),
                arguments(member, text(least - 1), 422),
                arguments(member, text(most + 1), 422));
    }

    private static String text(int length) {
        return '"' + "ж".repeat(length) + '"';
    }

    private static String hours(String day, String open, String close) {
        return "{\"%s\":{\"open\":\"%s\",\"close\":\"%s\"}}".formatted(day, open, close);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @MethodSource("members")
    void judgesAMemberOfAVenue(String member, String value, int status) {
        expect(status, "PATCH", "/venues/" + venue.id(), "{\"" + member + "\":" + value + "}");
    }

    private static Stream<Arguments> parts() {
        String far = "\"2099-01-0%d/08:00:00Z\"".replace('/', 'T');
        return Stream.of(
                arguments("POST", "/courts", "{\"name\":" + text(101) + "}", 422),
                arguments("POST", "/courts", "{\"name\":\"Корт A\",\"price_per_hour\":1e30}", 422),
                arguments("POST", "/courts", "{\"name\":\"Корт A\",\"sport_types\":[]}", 422),
                arguments("POST", "/courts", "{}", 422),
                arguments("POST", "/courts", "[]", 422),
                arguments("POST", "/courts", "{", 400),
                arguments("POST", "/courts", "", 400),
                arguments("POST", "/images", "{\"url\":\"http://images.example.bg/1.jpg\"}", 422),
                arguments("POST", "/images", "{\"url\":\"https://user:pw@images.example.bg/1.jpg\"}", 422),
                arguments("POST", "/images", "{\"url\":\"https://\"}", 422),
                arguments("POST", "/images", "{\"url\":\"https://images.example.bg:99999/1.jpg\"}", 422),
                arguments("POST", "/images", "{\"url\":\"https://a/\\r\\nX: y\"}", 422),
                arguments("POST", "/images", "{\"url\":\"https://a/" + "x".repeat(491) + "\"}", 422),
                arguments("POST", "/images", "{\"url\":\"https://a.example/1.jpg\",\"order\":-1}", 422),
                arguments("POST", "/images", "{\"url\":\"https://a.example/1.jpg\",\"order\":99999999999}", 422),
                arguments("PATCH", "/images/{image}", "{\"url\":null}", 422),
                arguments("PATCH", "/images/{image}", "{\"is_thumbnail\":null}", 422),
                arguments("PATCH", "/images/{image}", "{\"order\":2147483647}", 200),
                arguments("PUT", "/images/reorder", "[]", 422),
                arguments("PUT", "/images/reorder", "[\"x\"]", 422),
                arguments("PUT", "/images/reorder", "[null]", 422),
                arguments("PUT", "/images/reorder", "{}", 422),
                arguments("POST", "/unavailabilities", "{\"start_datetime\":" + far.formatted(1) + "}", 422),
                arguments("POST", "/unavailabilities", span(far.formatted(2), far.formatted(1)), 422),
                arguments("POST", "/unavailabilities", span(far.formatted(1), far.formatted(1)), 422),
                arguments(
                        "POST",
                        "/unavailabilities",
                        span("\"2099-01-01T08:00:00.0000001Z\"", "\"2099-01-01T08:00:00.0000002Z\""),
                        422),
                arguments("POST", "/unavailabilities", span("\"2099-01-01T08:00:00\"", far.formatted(2)), 422),
                arguments(
                        "POST", "/unavailabilities", span("\"2020-01-01T08:00:00Z\"", "\"2020-01-02T08:00:00Z\""), 422),
                arguments("POST", "/unavailabilities", span(far.formatted(3), far.formatted(4)), 201));
    }

    private static String span(String start, String end) {
        return "{\"start_datetime\":" + start + ",\"end_datetime\":" + end + "}";
    }

    @ParameterizedTest(name = "{0} {1} {2} is {3}")
    @MethodSource("parts")
    void judgesWhatBelongsToAVenue(String method, String path, String body, int status) {
        expect(status, method, "/venues/" + venue.id() + path.replace("{image}", image), body);
    }

    @Test
    void refusesABodyOfMoreThanAMebibyte() {
        String name = "x".repeat(MEBIBYTE);

        expect(413, "POST", "/venues", "{\"name\":\"" + name + "\"}");
    }

    @Test
    void namesEachMemberThatIsWrong() {
        Answer answer = expect(422, "POST", "/venues", "{\"name\":\"x\",\"capacity\":0}");

        assertThat(answer.object().getJsonArray("errors"))
                .extracting(error -> error.asJsonObject().getString("field"))
                .containsAll(List.of("name", "capacity", "description", "city"));
        assertThat(answer.body()).doesNotContain("\"x\"");
    }

    private Answer expect(int status, String method, String path, String body) {
        Answer answer =
                owner.request(method, path).body("application/json", body).send();
        return status < 400 ? answer.expect(status) : answer.expectProblem(status);
    }
}
