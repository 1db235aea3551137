package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.venues.LocalClocks;
import java.util.Optional;
import java.util.UUID;

/** The question for revenue: money moves when it is paid and when it goes back, and its venue's clock says which day that is. */
final class RevenueQuery {
    private static final String OF_VENUES = """
             from payments.payment p
             join bookings.booking b on b.id = p.booking_id
             join venues.venue v on v.id = b.venue_id
             join clock c on c.zone = v.time_zone
            """;

    private final LocalClocks clocks;
    private final SqlText scope;

    /** About the venues of this owner, or of all of them, or about one of these. */
    RevenueQuery(LocalClocks clocks, Optional<UUID> ownerId, Optional<UUID> venueId) {
        this.clocks = clocks;
        this.scope = new SqlText().addIf(" and p.venue_owner_id = ?", ownerId).addIf(" and b.venue_id = ?", venueId);
    }

    /** By period and currency, and by currency alone, where there is no period. */
    SqlText by(RevenueStep step) {
        return new SqlText()
                .add("with ")
                .add(clocks.table())
                .add(", movement as (")
                .add(movement("p.paid_at", "p.amount as received, 0 as refunded"))
                .add(" union all ")
                .add(movement("p.refunded_at", "0 as received, p.amount as refunded"))
                .add(
                        "), dated as (select cast(date_trunc(?, moved) as date) as period, currency, received, refunded"
                                + " from movement)",
                        step.text())
                .add(" select period, currency, sum(received) as received, sum(refunded) as refunded from dated"
                        + " group by grouping sets ((period, currency), (currency))"
                        + " order by period, currency");
    }

    /** The last conditions say no more than the first, but an index knows them. */
    private SqlText movement(String moment, String amounts) {
        return new SqlText()
                .add("select " + LocalClocks.shownAt(moment) + " as moved, p.currency, " + amounts + OF_VENUES)
                .add(" where " + moment + " >= c.since and " + moment + " < c.until")
                .add(" and " + moment + " >= ?", clocks.everywhere().start())
                .add(" and " + moment + " < ?", clocks.everywhere().end())
                .add(scope);
    }
}
