package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Page;
import java.time.Instant;
import java.util.Optional;

/**
 * How our books and Stripe's stand to each other.
 *
 * @param checkedAt when the last comparison ended; empty before the first one
 * @param checked how many of Stripe's objects it looked at
 * @param pendingPastEnd payments that are pending though their session's time is over
 * @param refundsOwed payments whose money is still to go back
 * @param flagged payments that wait for a person
 * @param unresolved differences that are still there
 * @param drift what was found, the newest first
 */
public record ReconciliationReport(
        Optional<Instant> checkedAt,
        int checked,
        long pendingPastEnd,
        long refundsOwed,
        long flagged,
        long unresolved,
        Page<DriftView> drift) {}
