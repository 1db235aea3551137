package bg.ploshtadka.users.documentation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeApiTest {
    private static final List<String> TOKEN_OR_NOTHING = List.of("[{\"token\":[]}]", "[{\"token\":[]},{}]");

    private final JsonObject api = WholeApi.of(
            DocumentationServlet.PARTS.stream().map(WholeApiTest::built).toList());

    @Test
    void joinsWhatTheWarsAnswer() {
        JsonObject whole = WholeApi.of(List.of(
                json("{'openapi': '3.0.3', 'paths': {'/a': {}}, 'components': {'schemas': {'X': {'type': 'string'}}}}"),
                json("{'openapi': '3.0.3', 'tags': [{'name': 'b'}], 'paths': {'/b': {}},"
                        + " 'components': {'schemas': {'X': {'type': 'string'}, 'Y': {}}}}")));

        assertThat(whole)
                .isEqualTo(json("{'openapi': '3.0.3', 'tags': [{'name': 'b'}], 'paths': {'/a': {}, '/b': {}},"
                        + " 'components': {'schemas': {'X': {'type': 'string'}, 'Y': {}}}}"));
    }

    @Test
    void refusesTwoMeaningsOfOneName() {
        List<JsonObject> parts = List.of(
                json("{'paths': {}, 'components': {'schemas': {'X': {'type': 'string'}}}}"),
                json("{'paths': {}, 'components': {'schemas': {'X': {'type': 'object'}}}}"));

        assertThatThrownBy(() -> WholeApi.of(parts)).hasMessageContaining("X");
    }

    @ParameterizedTest
    @CsvSource({
        "/auth/token, post",
        "/venues/{id}, get",
        "/bookings, post",
        "/payments/checkout, post",
        "/notifications, get"
    })
    void knowsEveryWar(String path, String method) {
        assertThat(api.getJsonObject("paths").getJsonObject(path)).containsKey(method);
    }

    @Test
    void saysWhoNeedsAToken() {
        assertThat(operation("/users/@me", "get").get("security")).hasToString(TOKEN_OR_NOTHING.get(0));
        assertThat(operation("/venues", "get").get("security")).hasToString(TOKEN_OR_NOTHING.get(1));
        assertThat(operation("/users", "post")).doesNotContainKey("security");
    }

    @Test
    void saysWhatEveryAnswerHasInIt() {
        assertThat(operations()).hasSizeGreaterThan(60).allSatisfy(operation -> {
            JsonObject responses = operation.getJsonObject("responses");
            assertThat(responses).containsKey("default");
            responses.forEach((status, response) -> {
                if (!status.matches("20[24]|304") && !isAnsweredWithoutBody(operation, status)) {
                    assertThat(response.asJsonObject())
                            .as("%s of %s", status, operation.getString("operationId"))
                            .containsKey("content");
                }
            });
        });
    }

    @Test
    void writesNamesConstantsAndAmountsAsTheApiDoes() {
        JsonObject venue = schema("VenueRequest").getJsonObject("properties");

        assertThat(venue).containsKeys("sport_types", "price_per_hour");
        assertThat(venue.getJsonObject("price_per_hour").getString("type")).isEqualTo("string");
        assertThat(schema("BookingStatus").getJsonArray("enum")).contains(Json.createValue("no_show"));
    }

    @Test
    void promisesThatNoMemberOfAnAnswerIsMissing() {
        JsonObject booking = schema("BookingResponse");

        assertThat(booking.getJsonArray("required"))
                .hasSameSizeAs(booking.getJsonObject("properties").keySet());
        assertThat(schema("BookingRequest").getJsonArray("required")).hasSize(3);
    }

    @Test
    void thePageHasAllItsFiles() {
        assertThat(DocumentationServlet.MEDIA_TYPES.keySet())
                .allSatisfy(file -> assertThat(WholeApiTest.class.getResource("/documentation/" + file))
                        .as(file)
                        .isNotNull());
    }

    private static boolean isAnsweredWithoutBody(JsonObject operation, String status) {
        return status.equals("200")
                && List.of("get_auth_verify", "post_payments_webhook").contains(operation.getString("operationId"));
    }

    private JsonObject operation(String path, String method) {
        return api.getJsonObject("paths").getJsonObject(path).getJsonObject(method);
    }

    private Stream<JsonObject> operations() {
        return api.getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .map(operation -> operation.asJsonObject());
    }

    private JsonObject schema(String name) {
        return api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    static JsonObject built(String file) {
        InputStream resource = WholeApiTest.class.getResourceAsStream("/documentation/" + file);
        try (JsonReader reader = Json.createReader(resource)) {
            return reader.readObject();
        }
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
