package bg.ploshtadka.slots;

import bg.ploshtadka.occupancy.ScheduleChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Gives up what is remembered of a venue's slots with every commit that changes them; every WAR has one. */
@ApplicationScoped
class ScheduleWatch {
    @Inject
    SlotCache cache;

    void beforeCommit(@Observes(during = TransactionPhase.BEFORE_COMPLETION) ScheduleChanged change) {
        cache.doubt(change.venueId());
    }

    // After a rollback, too: the doubt must go.
    void afterEnd(@Observes(during = TransactionPhase.AFTER_COMPLETION) ScheduleChanged change) {
        cache.forget(change.venueId());
    }
}
