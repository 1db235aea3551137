package bg.ploshtadka.system;

import jakarta.json.Json;
import java.util.List;

/** A venue that has had 5,000 bookings in four weeks, all of them over, and what the database says of them. */
record BusyVenue(Listing listing, String customerId, Database database) {
    private static final int BOOKINGS = 5_000;

    private static final String FILL = """
            with made as (
                insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime,
                    end_datetime, status, price_per_hour, total_price, currency, created_at, updated_at)
                select gen_random_uuid(), '%s', (array[%s])[n %% 4 + 1], '%s', '%s', start, start + interval '1 hour',
                    (array['completed', 'completed', 'completed', 'cancelled', 'no_show'])[n %% 5 + 1],
                    25, 25, 'EUR', start - interval '1 day', start
                from generate_series(1, %d) n,
                lateral (select (date_trunc('day', now() at time zone 'Europe/Sofia') - make_interval(days => 1 + n %% 27)
                    + make_interval(hours => 8 + n %% 13)) at time zone 'Europe/Sofia') as time (start)
                returning *),
            changed as (
                insert into bookings.status_change (id, booking_id, from_status, to_status, changed_at)
                select gen_random_uuid(), id, 'confirmed', status, start_datetime from made)
            insert into payments.payment (id, booking_id, user_id, venue_owner_id, amount, currency, status,
                session_expires_at, paid_at, refunded_at, created_at, updated_at)
            select gen_random_uuid(), id, user_id, venue_owner_id, total_price, currency,
                case status when 'cancelled' then 'refunded' else 'paid' end, created_at, start_datetime,
                case status when 'cancelled' then start_datetime end, created_at, created_at
            from made
            """;

    /** Makes one, with an owner of its own. */
    static BusyVenue of(Stage stage) {
        Listing listing = stage.newVenue(stage.newOwner(), 4);
        BusyVenue busy = new BusyVenue(listing, stage.customer().id(), stage.database());
        stage.database().run(busy.filling());
        return busy;
    }

    /** All of it, as the browser's tests are told. */
    String told() {
        return Json.createObjectBuilder()
                .add("email", Stage.email(listing.owner().username()))
                .add("password", listing.owner().password())
                .add("venue", listing.name())
                .add("total", count("true"))
                .add("completed", count("status = 'completed'"))
                .add("cancelled", count("status = 'cancelled'"))
                .add("noShows", count("status = 'no_show'"))
                .add("received", sum("paid_at is not null"))
                .add("refunded", sum("refunded_at is not null"))
                .build()
                .toString();
    }

    private String filling() {
        String courts = String.join(
                ", ", listing.courts().stream().map(id -> "'" + id + "'::uuid").toList());
        return FILL.formatted(listing.id(), courts, listing.owner().id(), customerId, BOOKINGS);
    }

    private int count(String which) {
        return Integer.parseInt(
                one("select count(*)::text from bookings.booking where venue_id = '%s' and %s", listing.id(), which));
    }

    private String sum(String which) {
        return one(
                "select sum(amount)::text from payments.payment where venue_owner_id = '%s' and %s",
                listing.owner().id(), which);
    }

    private String one(String query, String subject, String which) {
        List<String> found = database.texts(query.formatted(subject, which));
        return found.get(0);
    }
}
