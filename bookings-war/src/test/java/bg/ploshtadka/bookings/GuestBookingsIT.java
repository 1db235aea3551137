package bg.ploshtadka.bookings;

import bg.ploshtadka.container.BuiltWar;
import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code POST /bookings/guest} over HTTP: who may ask, what is asked for, and what others read of it. */
@ExtendWith(ArquillianExtension.class)
class GuestBookingsIT {
    private static final String[] CUSTOMER = {"bookings:read", "bookings:write", "bookings:cancel"};
    private static final String[] OWNER = {"bookings:read", "bookings:write", "bookings:cancel", "bookings:manage"};
    private static final String[] ADMIN = {"admin:bookings", "admin:bookings:read", "admin:bookings:write"};

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @ArquillianResource
    URL server;

    private final Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(2));
    private TestVenue venue;
    private String owner;
    private String customer;
    private String otherOwner;
    private String admin;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("bookings-war", GuestBookingsIT.class, TestVenue.class, TestToken.class, Rows.class);
    }

    @BeforeEach
    void listAVenue() throws SQLException {
        venue = TestVenue.with(dataSource, 1);
        TestVenue other = TestVenue.with(dataSource, 1);
        ageAccounts(venue.ownerId(), venue.customerId(), other.ownerId(), other.customerId());
        owner = TestToken.of(venue.ownerId(), OWNER);
        customer = TestToken.of(venue.customerId(), CUSTOMER);
        otherOwner = TestToken.of(other.ownerId(), OWNER);
        admin = TestToken.of(other.customerId(), ADMIN);
    }

    @Test
    void answersEachCallerByWhatTheyAre() throws Exception {
        assertProblem(post(null, wish()), 401, "unauthenticated");
        assertProblem(post(customer, wish()), 403, "forbidden");
        assertProblem(post(otherOwner, wish()), 404, "court-not-found");
        assertThat(post(owner, wish()).statusCode()).isEqualTo(201);
        assertProblem(post(admin, wish()), 409, "booking-conflict");
    }

    @Test
    void tellsTheOwnerAndAdminsWhatWasBooked() throws Exception {
        HttpResponse<String> answer = post(owner, wish());
        JsonObject made = object(answer);
        String id = made.getString("id");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/bookings/" + id));
        assertThat(made.getString("status")).isEqualTo("confirmed");
        assertThat(made.getString("total_price")).isEqualTo("33.33");
        for (String empty : new String[] {"user_id", "hold_expires_at", "customer_username", "notes"}) {
            assertThat(made.get(empty)).as(empty).isEqualTo(JsonValue.NULL);
        }
        assertThat(made.getJsonObject("guest"))
                .isEqualTo(Json.createObjectBuilder()
                        .add("name", "Иван Петров")
                        .add("phone", "+359 88 123 4567")
                        .add("note", "Иска ракета")
                        .build());
        assertThat(object(get(admin, "/" + id)).get("guest")).isEqualTo(made.get("guest"));
        assertThat(array(get(owner, "?view=venue"))).contains(made);
        assertProblem(get(customer, "/" + id), 404, "booking-not-found");
        assertProblem(get(otherOwner, "/" + id), 404, "booking-not-found");
        assertThat(array(get(owner, "?view=mine"))).isEmpty();
    }

    @Test
    void tellsNobodyOfAGuestWhereThereIsNone() throws Exception {
        Map<String, Object> wish = wish();
        wish.put("venue_id", venue.id().toString());
        JsonObject made =
                object(send(customer, "POST", "", Json.createObjectBuilder(wish).build(), null));

        assertThat(made.getString("user_id")).isEqualTo(venue.customerId().toString());
        assertThat(made.get("guest")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void namesEachFieldThatIsWrongAndNeverItsValue() throws Exception {
        String endless = "А".repeat(101);
        assertInvalid("guest", null);
        assertInvalid("court_id", null);
        assertInvalid("court_id", "court");
        assertInvalid("start_datetime", "2027-05-04T15:00:00");
        assertInvalid("end_datetime", null);
        assertInvalid("guest", "Иван");
        assertGuestInvalid("guest.name", guest(null, null, null));
        assertGuestInvalid("guest.name", guest("  ", null, null));
        assertGuestInvalid("guest.name", guest(endless, null, null));
        assertGuestInvalid("guest.name", guest("Иван\u0000", null, null));
        assertGuestInvalid("guest.phone", guest("Иван", "обади се", null));
        assertGuestInvalid("guest.phone", guest("Иван", "0".repeat(31), null));
        assertGuestInvalid("guest.note", guest("Иван", null, "x".repeat(1001)));
    }

    @Test
    void takesAGuestOfWhomOnlyTheNameIsKnown() throws Exception {
        Map<String, Object> wish = wish();
        wish.put("guest", guest("А".repeat(100), null, null));

        JsonObject guest = object(post(owner, wish)).getJsonObject("guest");

        assertThat(guest.getString("name")).hasSize(100);
        assertThat(guest.get("phone")).isEqualTo(JsonValue.NULL);
        assertThat(guest.get("note")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void namesTheRuleThatDoesNotHold() throws Exception {
        Map<String, Object> backward = wish();
        backward.put("end_datetime", start.minusSeconds(3600).toString());
        Map<String, Object> past = wish();
        past.put("start_datetime", start.minus(Duration.ofDays(3)).toString());
        past.put(
                "end_datetime",
                start.minus(Duration.ofDays(3)).plusSeconds(3600).toString());

        assertProblem(post(owner, backward), 422, "booking-backward");
        assertProblem(post(owner, past), 422, "booking-in-the-past");
    }

    @Test
    void answersARepeatedRequestWithTheSameBooking() throws Exception {
        String key = UUID.randomUUID().toString();
        JsonObject wish = Json.createObjectBuilder(wish()).build();
        HttpResponse<String> first = send(owner, "POST", "/guest", wish, key);
        HttpResponse<String> again = send(owner, "POST", "/guest", wish, key);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
    }

    /** Tokens tell when they were issued in whole seconds, and none is older than its account. */
    private void ageAccounts(UUID... users) throws SQLException {
        for (UUID user : users) {
            new Rows(dataSource)
                    .change(
                            "update users.account set tokens_valid_from = now() - interval '1 hour' where id = ?",
                            user);
        }
    }

    private void assertInvalid(String field, Object value) throws Exception {
        Map<String, Object> wish = wish();
        if (value == null) {
            wish.remove(field);
        } else {
            wish.put(field, value);
        }
        assertNamed(post(owner, wish), field);
    }

    private void assertGuestInvalid(String field, JsonObject guest) throws Exception {
        Map<String, Object> wish = wish();
        wish.put("guest", guest);
        HttpResponse<String> answer = post(owner, wish);

        assertNamed(answer, field);
        assertThat(answer.body()).doesNotContain("обади се", "ААААА", "00000");
    }

    private static void assertNamed(HttpResponse<String> answer, String field) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(object(answer).getJsonArray("errors").getValuesAs(JsonObject.class))
                .extracting(error -> error.getString("field"))
                .containsExactly(field);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String fact) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(object(answer).getString("type")).endsWith("/" + fact);
    }

    private Map<String, Object> wish() {
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("court_id", venue.courts().get(0).toString());
        wish.put("start_datetime", start.toString());
        wish.put("end_datetime", start.plusSeconds(3600).toString());
        wish.put("guest", guest("Иван Петров", "+359 88 123 4567", "Иска ракета"));
        return wish;
    }

    private static JsonObject guest(String name, String phone, String note) {
        Map<String, Object> guest = new LinkedHashMap<>();
        guest.put("name", name);
        guest.put("phone", phone);
        guest.put("note", note);
        guest.values().removeIf(value -> value == null);
        return Json.createObjectBuilder(guest).build();
    }

    private HttpResponse<String> post(String token, Map<String, Object> wish) throws Exception {
        return send(token, "POST", "/guest", Json.createObjectBuilder(wish).build(), null);
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        return send(token, "GET", path, null, null);
    }

    private HttpResponse<String> send(String token, String method, String path, JsonObject body, String key)
            throws Exception {
        URI uri = URI.create(server.toString()).resolve("/bookings/" + path.replaceFirst("^/", ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body.toString()));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject object(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static JsonArray array(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readArray();
        }
    }
}
