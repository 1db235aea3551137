package bg.ploshtadka.bookings;

import bg.ploshtadka.container.BuiltWar;
import jakarta.annotation.Resource;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
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

/** Numbers, lists and tables of bookings over HTTP. */
@ExtendWith(ArquillianExtension.class)
class NumbersIT {
    private static final String BOOKING = """
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, guest_name, guest_phone,
                start_datetime, end_datetime, status, price_per_hour, total_price, currency, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz, 'completed', 33.33, ?, 'EUR', now(), now())
            """;

    /** More than are fetched at once. */
    private static final String MANY = """
            insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime, end_datetime,
                status, price_per_hour, total_price, currency, created_at, updated_at)
            select gen_random_uuid(), venue_id, court_id, venue_owner_id, venue_owner_id, start_datetime, end_datetime,
                status, price_per_hour, total_price, currency, created_at, updated_at
            from bookings.booking, generate_series(1, 1500) where id = ?
            """;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @ArquillianResource
    URL server;

    private Rows rows;
    private TestVenue venue;
    private String owner;
    private String otherOwner;
    private String customer;
    private UUID early;
    private UUID late;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("bookings-war", NumbersIT.class, TestVenue.class, TestToken.class, Rows.class);
    }

    @BeforeEach
    void bookTwice() throws SQLException {
        rows = new Rows(dataSource);
        venue = TestVenue.with(dataSource, 1);
        TestVenue other = TestVenue.with(dataSource, 1);
        rows.change("update users.account set tokens_valid_from = now() - interval '1 hour'");
        owner = TestToken.of(venue.ownerId(), "bookings:read", "bookings:manage");
        otherOwner = TestToken.of(other.ownerId(), "bookings:read", "bookings:manage");
        customer = TestToken.of(venue.customerId(), "bookings:read");
        early = book(venue.customerId(), null, "2027-10-31T02:30+03:00", "2027-10-31T04:30+02:00", "50.00");
        late = book(null, "=Иван", "2027-11-01T18:00+02:00", "2027-11-01T19:00+02:00", "33.33");
    }

    @Test
    void countsForTheOwnerByTheClockOfTheVenue() throws Exception {
        JsonObject counted = object(get(owner, "statistics?from=2027-10-31&to=2027-11-02"));

        assertThat(counted.getString("from")).isEqualTo("2027-10-31");
        assertThat(counted.getJsonObject("by_status").getInt("completed")).isEqualTo(2);
        assertThat(counted.getInt("booked_minutes")).isEqualTo(240);
        assertThat(counted.getJsonArray("heat_map").getJsonArray(6).getInt(3)).isEqualTo(120);
        assertThat(counted.getJsonArray("days").getJsonObject(1))
                .isEqualTo(Json.createObjectBuilder()
                        .add("date", "2027-11-01")
                        .add("bookings", 1)
                        .add("booked_minutes", 60)
                        .build());
        assertThat(object(get(otherOwner, "statistics?from=2027-10-31&to=2027-11-02&venue_id=" + venue.id()))
                        .getInt("booked_minutes"))
                .isZero();
    }

    @Test
    void refusesNumbersOfWhatIsNotTheirs() throws Exception {
        assertProblem(get(null, "statistics"), 401, "unauthenticated");
        assertProblem(get(customer, "statistics"), 403, "forbidden");
        assertProblem(get(owner, "statistics?view=all"), 403, "booking-view-forbidden");
    }

    @Test
    void namesWhatMakesNoSense() throws Exception {
        for (String query : List.of(
                "from=2027-05-02&to=2027-05-01",
                "from=2027-05-02&to=2027-05-02",
                "from=2027-05-01&to=2199-12-31",
                "from=tomorrow",
                "to=2027-05-01T00:00:00Z",
                "to=9999-01-01",
                "venue_id=1",
                "view=mine")) {
            assertProblem(get(owner, "statistics?" + query), 422, "validation-failed");
        }
        for (String query : List.of("sort=price", "sort=", "q=", "q=%00", "q=" + "x".repeat(256), "court_id=1")) {
            assertProblem(get(owner, "?" + query), 422, "validation-failed");
        }
        assertProblem(get(owner, "export?court_id=1"), 422, "validation-failed");
        assertProblem(get(customer, "export?view=venue"), 403, "booking-view-forbidden");
    }

    @Test
    void listsByCourtNameAndOrder() throws Exception {
        assertThat(ids(get(owner, "?view=venue&sort=start"))).containsExactly(early.toString(), late.toString());
        assertThat(ids(get(owner, "?view=venue&sort=-start"))).containsExactly(late.toString(), early.toString());
        assertThat(ids(get(owner, "?view=venue&q=%D0%B8%D0%B2%D0%B0%D0%BD"))).containsExactly(late.toString());
        assertThat(ids(get(owner, "?view=venue&court_id=" + venue.courts().get(0))))
                .hasSize(2);
        assertThat(ids(get(otherOwner, "?view=venue&court_id=" + venue.courts().get(0))))
                .isEmpty();
        assertThat(get(owner, "?view=venue&sort=total&page_size=1").headers().firstValue("X-Total-Count"))
                .contains("2");
    }

    @Test
    void exportsTheSameAsATable() throws Exception {
        HttpResponse<String> table = get(owner, "export?view=venue");

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv;charset=utf-8");
        assertThat(table.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"bookings.csv\"");
        List<String> lines = table.body().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("\uFEFFid,venue,court,start,end,status,");
        assertThat(lines.get(1))
                .contains("2027-10-31T02:30:00+03:00,2027-10-31T04:30:00+02:00,completed,33.33,50.00,EUR");
        assertThat(lines.get(2)).contains(",'=Иван,'+359 88,");
        assertThat(get(otherOwner, "export?view=venue").body().lines()).hasSize(1);
        assertThat(get(customer, "export").body().lines()).hasSize(2).noneMatch(line -> line.contains("Иван"));
    }

    @Test
    void exportsMoreThanIsFetchedAtOnce() throws Exception {
        rows.change(MANY, early);

        assertThat(get(owner, "export?view=venue").body().lines()).hasSize(1503);
    }

    private UUID book(UUID userId, String guest, String from, String to, String total) throws SQLException {
        UUID id = UUID.randomUUID();
        UUID court = venue.courts().get(0);
        String phone = guest == null ? null : "+359 88";
        rows.change(
                BOOKING, id, venue.id(), court, venue.ownerId(), userId, guest, phone, from, to, new BigDecimal(total));
        return id;
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.uri() + " " + answer.body()).isEqualTo(status);
        assertThat(object(answer).getString("type")).isEqualTo("/problems/" + slug);
    }

    private static List<String> ids(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            JsonArray bookings = reader.readArray();
            return bookings.getValuesAs(JsonObject.class).stream()
                    .map(booking -> booking.getString("id"))
                    .toList();
        }
    }

    private static JsonObject object(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> get(String token, String path) throws Exception {
        URI uri = URI.create(server.toString()).resolve("/bookings/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
