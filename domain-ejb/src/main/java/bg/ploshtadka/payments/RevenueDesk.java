package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.VenueView;
import bg.ploshtadka.venues.VenueClocks;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Tells owners and admins what was earned here, in two statements however much there is. */
@Stateless
public class RevenueDesk {
    @Inject
    SqlReader sql;

    @Inject
    VenueClocks clocks;

    /**
     * What was paid and given back. Nothing is told of a venue that is not the reader's to see.
     *
     * @throws DomainException if the reader may not have the wanted view
     */
    public Revenue revenue(Actor reader, RevenueWish wish) {
        boolean all = reader.may(Scope.ADMIN_PAYMENTS_READ);
        VenueView view = wish.view().orElse(all ? VenueView.ALL : VenueView.VENUE);
        if (view == VenueView.ALL && !all) {
            throw new DomainException(ProblemType.REVENUE_VIEW_FORBIDDEN);
        }
        RevenueQuery query = new RevenueQuery(
                clocks.during(wish.days()),
                Optional.of(reader.id()).filter(id -> view == VenueView.VENUE),
                wish.venueId());
        List<Row> rows = sql.rows(query.by(wish.step()), Row::of);
        return new Revenue(
                rows.stream().flatMap(row -> row.period().stream()).toList(),
                rows.stream()
                        .filter(row -> row.period().isEmpty())
                        .map(Row::sum)
                        .toList());
    }

    private record Row(Optional<LocalDate> start, Revenue.Sum sum) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    Optional.ofNullable(row.getObject("period", LocalDate.class)),
                    new Revenue.Sum(
                            Currency.getInstance(row.getString("currency")),
                            row.getBigDecimal("received"),
                            row.getBigDecimal("refunded")));
        }

        Optional<Revenue.Period> period() {
            return start.map(day -> new Revenue.Period(day, sum));
        }
    }
}
