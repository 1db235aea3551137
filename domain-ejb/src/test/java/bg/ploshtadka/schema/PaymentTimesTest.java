package bg.ploshtadka.schema;

import bg.ploshtadka.testing.BookedVenue;
import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found out about payments that are older than the columns that tell when the money came and went back. */
class PaymentTimesTest {
    private static final String BEGUN = "2027-05-10 10:00:00+00";
    private static final String PAID = "2027-05-10 10:12:00+00";
    private static final String REFUNDED = "2027-05-12 09:00:00+00";
    private static final String CHANGED = "2027-05-13 08:00:00+00";

    private final DataSource database = TestDatabase.empty();
    private UUID booking;

    @BeforeEach
    void takePaymentsAsBefore() throws SQLException {
        migrate("20");
        BookedVenue venue = BookedVenue.in(database, "Venue", "Europe/Sofia");
        booking = venue.book("confirmed", "2027-06-10T10:00Z", "2027-06-10T11:00Z");
    }

    @Test
    void believesTheNewsOfStripe() throws SQLException {
        UUID payment = payment("refunded", null);
        news(payment, "paid", PAID);
        news(payment, "unchanged", CHANGED);
        news(payment, "refunded", REFUNDED);

        assertThat(times(payment)).isEqualTo(PAID + " " + REFUNDED);
    }

    @Test
    void takesWhatIsNearestWithoutNews() throws SQLException {
        UUID paid = payment("paid", null);
        UUID refunded = payment("refunded", null);

        assertThat(times(paid)).isEqualTo(BEGUN + " null");
        assertThat(times(refunded)).isEqualTo(BEGUN + " " + CHANGED);
    }

    @Test
    void takesNothingForGivenBackThatCameHomeAndNothingForPaidThatWasNot() throws SQLException {
        UUID home = payment("refunded", "'Refund came to nothing'");
        UUID failed = payment("failed", null);

        assertThat(times(home)).isEqualTo(BEGUN + " null");
        assertThat(times(failed)).isEqualTo("null null");
    }

    private UUID payment(String status, String flagged) throws SQLException {
        UUID id = UUID.randomUUID();
        execute("insert into payments.payment (id, booking_id, user_id, venue_owner_id, amount, currency, status,"
                + " session_expires_at, flagged_reason, created_at, updated_at) select '" + id + "', id, user_id,"
                + " venue_owner_id, 25, 'EUR', '" + status + "', now(), " + flagged + ", '" + BEGUN + "', '" + CHANGED
                + "' from bookings.booking where id = '" + booking + "'");
        return id;
    }

    private void news(UUID payment, String outcome, String at) throws SQLException {
        execute("insert into payments.stripe_event (id, type, payment_id, outcome, received_at) values ('"
                + UUID.randomUUID() + "', 'any', '" + payment + "', '" + outcome + "', '" + at + "')");
    }

    private String times(UUID payment) throws SQLException {
        migrate("22");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select coalesce(cast(paid_at at time zone 'UTC' as text) || '+00',"
                                + " 'null') || ' ' || coalesce(cast(refunded_at at time zone 'UTC' as text) || '+00', 'null')"
                                + " from payments.payment where id = '" + payment + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
