package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.LocalDays;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Of which days a client wants numbers; the last 30 with today, unless it says otherwise. */
public class DaysParams {
    private static final int USUAL_DAYS = 30;

    /** Where today is today; the days themselves are everywhere. */
    private static final ZoneId HOME = ZoneId.of("Europe/Sofia");

    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    /**
     * The days in the domain's words.
     *
     * @throws ProblemException 422 if there are none, or too many
     */
    public LocalDays toDays(Clock clock) {
        LocalDate end = to == null ? LocalDate.ofInstant(clock.instant(), HOME).plusDays(1) : to;
        LocalDate start = from == null ? end.minusDays(USUAL_DAYS) : from;
        long number = ChronoUnit.DAYS.between(start, end);
        if (number < 1) {
            throw invalid("must be later than from");
        }
        if (number > LocalDays.MOST) {
            throw invalid("must be at most " + LocalDays.MOST + " days later than from");
        }
        return new LocalDays(start, end);
    }

    private static ProblemException invalid(String message) {
        return ProblemException.invalid(new Problem.FieldError("to", InputPlace.QUERY, message));
    }
}
