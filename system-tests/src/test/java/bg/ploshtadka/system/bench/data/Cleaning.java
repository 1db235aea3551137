package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Makes a database as it was after its filling: what was added since is gone. What time has brought about stays, and is
 * done here where no server ran to do it. Nobody else may work on the database.
 */
final class Cleaning {
    private static final String SINCE = " >= (select filled_at from bench.mark)";

    /** Each before what it refers to. */
    private static final List<String> ADDED = List.of(
            "delete from bookings.idempotency_key",
            "delete from payments.stripe_event where received_at" + SINCE,
            "delete from payments.drift where found_at" + SINCE,
            "delete from payments.reconciliation where started_at" + SINCE,
            "delete from payments.payment where created_at" + SINCE,
            "delete from bookings.booking where created_at" + SINCE,
            "delete from venues.unavailability where created_at" + SINCE,
            "delete from venues.image where created_at" + SINCE,
            "delete from venues.court where created_at" + SINCE,
            "delete from venues.venue where created_at" + SINCE,
            "delete from notifications.notification where created_at" + SINCE,
            "delete from users.audit_entry where occurred_at" + SINCE,
            "delete from users.refresh_family where created_at" + SINCE,
            "delete from users.mail_link where created_at" + SINCE,
            "delete from users.account where created_at" + SINCE);

    /** The servers plan their recurring work anew when they start. */
    private static final List<String> FLEETING = List.of(
            "truncate users.rate_limit, users.revocation, users.scheduled_tasks, payments.scheduled_tasks,"
                    + " notifications.scheduled_tasks",
            "delete from bookings.scheduled_tasks where task_name <> 'remind-customer' or execution_time < now()",
            "delete from bookings.scheduled_tasks where not exists ("
                    + "select from bookings.booking where id = task_instance::uuid)");

    /** What the product does with bookings that were left confirmed until a day after their end. */
    private static final String COMPLETION = """
            with completed as (
                update bookings.booking
                set status = 'completed', updated_at = end_datetime + interval '1 day', version = version + 1
                where status = 'confirmed' and end_datetime < now() - interval '1 day'
                returning id, venue_id, updated_at
            ), told as (
                insert into bookings.status_change (id, booking_id, from_status, to_status, changed_at)
                select gen_random_uuid(), id, 'confirmed', 'completed', updated_at from completed
            ), released as (
                delete from bookings.occupancy where booking_id in (select id from completed)
            )
            update venues.venue set total_bookings = total_bookings + counted.number
            from (select venue_id, count(*) as number from completed group by venue_id) counted
            where venue.id = counted.venue_id
            """;

    private Cleaning() {}

    /** Does it, all or nothing. */
    static void clean(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String deletion : ADDED) {
                statement.execute(deletion);
            }
            for (String deletion : FLEETING) {
                statement.execute(deletion);
            }
            statement.execute(COMPLETION);
        }
        connection.commit();
    }
}
