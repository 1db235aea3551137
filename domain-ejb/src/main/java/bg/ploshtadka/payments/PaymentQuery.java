package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingView;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.SqlText;
import java.util.Optional;
import java.util.UUID;

/**
 * A selection of payments as SQL. What is not the reader's to see is no part of it. A page is found first, and only for
 * its own rows the names are looked up.
 */
final class PaymentQuery {
    private static final String NEWEST_FIRST = " order by p.created_at desc, p.id desc";

    private static final String TOLD = """
            select p.id, p.booking_id, p.user_id, p.venue_owner_id, p.stripe_session_id, p.stripe_payment_intent_id,
                   p.amount, p.currency, p.status, p.paid_at, p.refunded_at, p.created_at, p.updated_at,
                   b.venue_id, v.name as venue_name, c.name as court_name, v.time_zone, b.start_datetime,
                   coalesce(a.full_name, cast(a.username as text)) as customer_name
            from (
            """;

    private static final String WITH_NAMES = """
            ) p
            join bookings.booking b on b.id = p.booking_id
            join venues.venue v on v.id = b.venue_id
            join venues.court c on c.id = b.court_id
            left join users.account a on a.id = p.user_id and a.deleted_at is null
            """;

    private static final String AT_VENUE =
            " and exists (select from bookings.booking b where b.id = p.booking_id and b.venue_id = ?)";

    private static final String NAMED = """
             and (p.user_id in (
                     select id from users.account
                     where deleted_at is null
                       and (lower(cast(username as text)) like lower(?) or lower(full_name) like lower(?)))
                 or exists (
                     select from bookings.booking b join venues.venue v on v.id = b.venue_id
                     where b.id = p.booking_id and lower(v.name) like lower(?)))
            """;

    private final SqlText conditions = new SqlText().add(" from payments.payment p where true");

    /** What the reader finds with this view. */
    PaymentQuery(Actor reader, BookingView view, PaymentFilter filter) {
        Optional<UUID> id = Optional.of(reader.id());
        conditions
                .addIf(" and p.user_id = ?", id.filter(customer -> view == BookingView.MINE))
                .addIf(" and p.venue_owner_id = ?", id.filter(owner -> view == BookingView.VENUE))
                .addIf(" and p.status = ?", filter.status().map(PaymentStatus::text))
                .addIf(" and p.user_id = ?", filter.userId())
                .addIf(" and p.booking_id = ?", filter.bookingId())
                .addIf(" and p.created_at >= ?", filter.from())
                .addIf(" and p.created_at < ?", filter.to())
                .addIf(AT_VENUE, filter.venueId());
        filter.text().map(SqlText::containing).ifPresent(part -> conditions.add(NAMED, part, part, part));
    }

    /** One page, the newest first. */
    SqlText page(PageRequest page) {
        return told(new SqlText()
                        .add("select p.*")
                        .add(conditions)
                        .add(NEWEST_FIRST)
                        .add(" limit ? offset ?", page.size(), page.offset()))
                .add(NEWEST_FIRST);
    }

    /** How many there are. */
    SqlText count() {
        return new SqlText().add("select count(*)").add(conditions);
    }

    /** The one with this id, whoever reads. */
    static SqlText of(UUID paymentId) {
        return told(new SqlText().add("select * from payments.payment where id = ?", paymentId));
    }

    /** The newest of a booking whose money came, be it still here or given back, whoever reads. */
    static SqlText newestWithMoney(UUID bookingId) {
        return told(new SqlText()
                .add(
                        "select * from payments.payment p where booking_id = ? and status in (?, ?)",
                        bookingId,
                        PaymentStatus.PAID.text(),
                        PaymentStatus.REFUNDED.text())
                .add(NEWEST_FIRST)
                .add(" limit 1"));
    }

    private static SqlText told(SqlText payments) {
        return new SqlText().add(TOLD).add(payments).add(WITH_NAMES);
    }
}
