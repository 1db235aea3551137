package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.SqlReader;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Hands out whole lists of bookings, row by row; everybody gets only what is theirs to see. */
@Stateless
public class BookingExport {
    /** The most bookings of one export. */
    static final int MOST = 100_000;

    @Inject
    SqlReader sql;

    /**
     * Refuses what cannot be exported, before the first row is written.
     *
     * @throws DomainException if the actor may not have the wanted view, or there are too many
     */
    public void check(Actor actor, BookingFilter filter) {
        if (sql.row(query(actor, filter).count(), row -> row.getLong(1)) > MOST) {
            throw new DomainException(ProblemType.EXPORT_TOO_LARGE);
        }
    }

    /** Hands on each booking that the filter lets through, the earliest first, in a transaction of its own. */
    public void each(Actor actor, BookingFilter filter, Consumer<ExportedBooking> consumer) {
        sql.each(query(actor, filter).exported(MOST), ExportedBooking::of, consumer);
    }

    private static BookingQuery query(Actor actor, BookingFilter filter) {
        return new BookingQuery(actor, BookingViews.forReader(actor, filter.view()), filter);
    }
}
