package bg.ploshtadka.bookings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Forgets who the guests of past bookings were. The name, the phone and the note are kept for 30 days after the end of the
 * booking, whatever became of it, so that an owner can still settle what was left open; the booking itself stays.
 */
@Stateless
public class GuestPrivacy {
    /** How long after its end a booking tells who its guest was. */
    static final Duration KEPT = Duration.ofDays(30);

    // Who has locked one is about to change it; the next run takes it. The condition stands outside, too, where it lets
    // the index be used: otherwise all bookings would be read.
    static final String FORGET = """
            update bookings.booking set guest_name = null, guest_phone = null, guest_note = null
            where guest_name is not null and end_datetime < ?1 and id in (
                select id from bookings.booking
                where guest_name is not null and end_datetime < ?1
                order by end_datetime limit 500
                for no key update skip locked)
            """;

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    /**
     * Forgets a small number of guests, in a transaction of its own; who wants all of them forgotten calls again until
     * nobody is left.
     *
     * @return how many were forgotten
     */
    public int forgetGuests() {
        return entityManager
                .createNativeQuery(FORGET)
                .setParameter(1, clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
