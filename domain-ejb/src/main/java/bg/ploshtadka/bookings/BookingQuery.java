package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.SqlText;
import java.util.Optional;
import java.util.UUID;

/** A selection of bookings as SQL. What is not the reader's to see is no part of it. */
final class BookingQuery {
    private static final String EXPORTED = """
            select b.id, v.name as venue_name, v.time_zone, c.name as court_name, b.start_datetime, b.end_datetime,
                   b.status, b.price_per_hour, b.total_price, b.currency, a.username, a.full_name, b.guest_name,
                   b.guest_phone, b.guest_note, b.notes, b.created_at
            from bookings.booking b
            join venues.venue v on v.id = b.venue_id
            join venues.court c on c.id = b.court_id
            left join users.account a on a.id = b.user_id and a.deleted_at is null
            """;

    private static final String NAMED = """
             and (lower(b.guest_name) like lower(?)
                 or b.user_id in (
                     select id from users.account
                     where deleted_at is null
                       and (lower(cast(username as text)) like lower(?) or lower(full_name) like lower(?)))
                 or b.venue_id in (select id from venues.venue where lower(name) like lower(?)))
            """;

    private final SqlText conditions = new SqlText().add(" where true");

    /** What the reader finds with this view. */
    BookingQuery(Actor reader, BookingView view, BookingFilter filter) {
        Optional<UUID> id = Optional.of(reader.id());
        conditions
                .addIf(" and b.user_id = ?", id.filter(customer -> view == BookingView.MINE))
                .addIf(" and b.venue_owner_id = ?", id.filter(owner -> view == BookingView.VENUE))
                .addIf(" and b.venue_id = ?", filter.venueId())
                .addIf(" and b.court_id = ?", filter.courtId())
                .addIf(" and b.status = ?", filter.status().map(BookingStatus::text))
                .addIf(" and b.start_datetime >= ?", filter.from())
                .addIf(" and b.start_datetime < ?", filter.to());
        filter.text().map(SqlText::containing).ifPresent(part -> conditions.add(NAMED, part, part, part, part));
    }

    /** The ids of one page. */
    SqlText ids(BookingSort sort, PageRequest page) {
        return new SqlText()
                .add("select b.id from bookings.booking b")
                .add(conditions)
                .add(" order by " + sort.order())
                .add(" limit ? offset ?", page.size(), page.offset());
    }

    /** How many there are. */
    SqlText count() {
        return new SqlText().add("select count(*) from bookings.booking b").add(conditions);
    }

    /** Whatever stands in an export, the earliest first. */
    SqlText exported(int most) {
        return new SqlText().add(EXPORTED).add(conditions).add(" order by b.start_datetime, b.id limit ?", most);
    }
}
