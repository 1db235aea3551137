package bg.ploshtadka.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each endpoint of the venues for each kind of caller: what the answer is. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VenueRolesIT {
    private static final List<Integer> FOR_EVERYBODY = List.of(200, 200, 200, 200, 200);
    private static final List<Integer> HIDDEN = List.of(404, 404, 200, 404, 200);
    private static final List<Integer> ANY_OWNER_CREATES = List.of(401, 403, 201, 201, 201);
    private static final List<Integer> OWNER_CREATES = List.of(401, 403, 201, 404, 201);
    private static final List<Integer> OWNER_CHANGES = List.of(401, 403, 200, 404, 200);
    private static final List<Integer> OWNER_DELETES = List.of(401, 403, 204, 404, 204);
    private static final List<Integer> ADMIN_CHANGES = List.of(401, 403, 403, 404, 200);
    private static final List<Integer> ADMIN_REFUSES = List.of(401, 403, 400, 404, 200);
    private static final List<Integer> NOBODY_REFUSES = List.of(401, 403, 400, 404, 422);

    private static final Map<String, Object> IMAGE = Map.of("url", "https://images.example.bg/1.jpg");
    private static final Map<String, Object> REFUSAL = Map.of("status", "inactive", "reason", "Снимките са чужди.");
    private static final Map<String, Object> CLOSURE =
            Map.of("start_datetime", "2099-01-02T08:00:00Z", "end_datetime", "2099-01-02T10:00:00Z");

    private final Stage stage;
    private final Person owner;
    private final Map<String, Api> callers = new HashMap<>();

    VenueRolesIT(Stage stage) {
        this.stage = stage;
        owner = stage.newOwner();
        callers.put("anonymous", stage.anonymous());
        callers.put("customer", stage.customer().api());
        callers.put("owner", owner.api());
        callers.put("other owner", stage.newOwner().api());
        callers.put("admin", stage.admin().api());
    }

    /** Method, path, body, and the statuses for anonymous, customer, owner, other owner, admin. */
    private static Stream<Arguments> endpoints() {
        return Stream.of(
                row("GET", "/venues", null, FOR_EVERYBODY),
                row("POST", "/venues", Listing.description("Игрище на ролите"), ANY_OWNER_CREATES),
                row("GET", "/venues/{active}", null, FOR_EVERYBODY),
                row("GET", "/venues/{active}/courts", null, FOR_EVERYBODY),
                row("GET", "/venues/{active}/images", null, FOR_EVERYBODY),
                row("GET", "/venues/{active}/unavailabilities", null, FOR_EVERYBODY),
                row("GET", "/venues/bulk?ids={active}", null, FOR_EVERYBODY),
                row("GET", "/venues/sports", null, FOR_EVERYBODY),
                row("GET", "/venues/{pending}", null, HIDDEN),
                row("GET", "/venues/{pending}/courts", null, HIDDEN),
                row("GET", "/venues/{pending}/images", null, HIDDEN),
                row("GET", "/venues/{pending}/unavailabilities", null, HIDDEN),
                row("PATCH", "/venues/{active}", Map.of("capacity", 10), OWNER_CHANGES),
                row("PATCH", "/venues/{active}/status", Map.of("status", "inactive"), OWNER_CHANGES),
                row("PATCH", "/venues/{pending}/status", Map.of("status", "active"), ADMIN_CHANGES),
                row("PATCH", "/venues/{pending}/status", REFUSAL, ADMIN_REFUSES),
                row("PATCH", "/venues/{pending}/status", Map.of("status", "inactive"), NOBODY_REFUSES),
                row("GET", "/venues/{refused}", null, HIDDEN),
                row("PATCH", "/venues/{refused}/status", Map.of("status", "active"), ADMIN_CHANGES),
                row("PATCH", "/venues/{refused}/status", Map.of("status", "pending_approval"), OWNER_CHANGES),
                row("DELETE", "/venues/{active}", null, OWNER_DELETES),
                row("POST", "/venues/{active}/courts", Map.of("name", "Корт 9"), OWNER_CREATES),
                row("PATCH", "/venues/{active}/courts/{court}", Map.of("name", "Корт 8"), OWNER_CHANGES),
                row("DELETE", "/venues/{active}/courts/{court}", null, OWNER_DELETES),
                row("POST", "/venues/{active}/images", IMAGE, OWNER_CREATES),
                row("PATCH", "/venues/{active}/images/{image}", Map.of("is_thumbnail", true), OWNER_CHANGES),
                row("PUT", "/venues/{active}/images/reorder", "[\"{image}\"]", OWNER_CHANGES),
                row("DELETE", "/venues/{active}/images/{image}", null, OWNER_DELETES),
                row("POST", "/venues/{active}/unavailabilities", CLOSURE, OWNER_CREATES),
                row(
                        "PATCH",
                        "/venues/{active}/unavailabilities/{unavailability}",
                        Map.of("reason", "Ремонт"),
                        OWNER_CHANGES),
                row("DELETE", "/venues/{active}/unavailabilities/{unavailability}", null, OWNER_DELETES));
    }

    private static Arguments row(String method, String path, Object body, List<Integer> statuses) {
        return arguments(method, path, body, statuses);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("endpoints")
    void answers(String method, String path, Object body, List<Integer> statuses) {
        List<String> kinds = List.of("anonymous", "customer", "owner", "other owner", "admin");
        for (int i = 0; i < kinds.size(); i++) {
            Map<String, String> ids = newVenue(path);
            Api.Call call = callers.get(kinds.get(i)).request(method, filled(path, ids));
            Answer answer = send(call, body, ids);
            assertThat(answer.status()).as("%s: %s", kinds.get(i), answer).isEqualTo(statuses.get(i));
            if (answer.status() >= 400) {
                answer.expectProblem(statuses.get(i));
            }
        }
    }

    private static Answer send(Api.Call call, Object body, Map<String, String> ids) {
        if (body instanceof Map<?, ?> object) {
            object.forEach((name, value) -> assertThat(name).isInstanceOf(String.class));
            @SuppressWarnings("unchecked") // Just checked.
            Map<String, ?> members = (Map<String, ?>) object;
            return call.json(members).send();
        }
        return body == null
                ? call.send()
                : call.body("application/json", filled((String) body, ids)).send();
    }

    /** A venue of its own for each call, with as much in it as the path speaks of. */
    private Map<String, String> newVenue(String path) {
        Map<String, String> ids = new HashMap<>();
        if (path.contains("{pending}")) {
            ids.put("pending", Listing.add(owner).id());
        }
        if (path.contains("{refused}")) {
            ids.put("refused", Listing.add(owner).id());
            stage.admin()
                    .api()
                    .patch("/venues/" + ids.get("refused") + "/status", REFUSAL)
                    .expect(200);
        }
        if (path.contains("{active}")) {
            Listing venue = stage.newVenue(owner, path.contains("{court}") ? 2 : 1);
            ids.put("active", venue.id());
            ids.put("court", venue.courts().get(venue.courts().size() - 1));
            if (path.contains("/images/")) {
                ids.put("image", added(venue, "images", IMAGE));
            }
            if (path.contains("{unavailability}")) {
                ids.put("unavailability", added(venue, "unavailabilities", CLOSURE));
            }
        }
        return ids;
    }

    private String added(Listing venue, String parts, Map<String, ?> body) {
        return owner.api()
                .post("/venues/" + venue.id() + '/' + parts, body)
                .expect(201)
                .text("id");
    }

    private static String filled(String template, Map<String, String> ids) {
        String text = template;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            text = text.replace('{' + id.getKey() + '}', id.getValue());
        }
        return text;
    }
}
