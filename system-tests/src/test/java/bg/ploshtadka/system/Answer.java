package bg.ploshtadka.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came back for a request.
 *
 * @param request method and URI, for messages
 */
record Answer(String request, int status, java.net.http.HttpHeaders headers, String body) {
    static final String PROBLEM = "application/problem+json";

    static Answer of(HttpResponse<String> response) {
        String request = response.request().method() + ' ' + response.request().uri();
        return new Answer(request, response.statusCode(), response.headers(), response.body());
    }

    /** Fails with everything that is known about the exchange unless the status is this one. */
    Answer expect(int expected) {
        assertThat(status).as("%s%n%s", this, headers.map()).isEqualTo(expected);
        return this;
    }

    /** Fails unless this is a whole problem document (RFC 9457) of this status, whatever fact it names. */
    Answer expectProblem(int expected) {
        expect(expected);
        assertThat(mediaType()).as("media type of %s", this).isEqualTo(PROBLEM);
        JsonObject problem = object();
        assertThat(problem.getString("type")).as("%s", this).startsWith("/problems/");
        assertThat(problem.getString("title")).as("%s", this).isNotBlank();
        assertThat(problem.getString("detail")).as("%s", this).isNotBlank();
        assertThat(problem.getString("instance")).as("%s", this).startsWith("/");
        assertThat(problem.getInt("status")).as("%s", this).isEqualTo(expected);
        assertThat(header("X-Request-Id")).as("request id of %s", this).isPresent();
        assertThat(body)
                .as("what must not leave the system, in %s", this)
                .doesNotContainIgnoringCase("<html")
                .doesNotContain("Exception", "\tat ", "bg.ploshtadka", "org.postgresql", "SQL");
        return this;
    }

    /** Fails unless this is the problem that names this fact, e.g. {@code booking-conflict}. */
    Answer expectProblem(int expected, String slug) {
        expectProblem(expected);
        assertThat(text("type")).as("%s", this).isEqualTo("/problems/" + slug);
        return this;
    }

    /** The body as a JSON object. */
    JsonObject object() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        }
    }

    /** The body as a JSON array of objects. */
    List<JsonObject> objects() {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class);
        }
    }

    /** A member of the body that is a string. */
    String text(String member) {
        return text(object(), member);
    }

    /** A member that is a string; fails with the whole object if it is not. */
    static String text(JsonObject object, String member) {
        JsonValue value = object.get(member);
        assertThat(value).as("%s of %s", member, object).isInstanceOf(JsonString.class);
        return ((JsonString) value).getString();
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The media type without its parameters; empty if none is given. */
    String mediaType() {
        return header("Content-Type").orElse("").replaceFirst("\\s*;.*", "");
    }

    @Override
    public String toString() {
        return request + " -> " + status + ' ' + body;
    }
}
