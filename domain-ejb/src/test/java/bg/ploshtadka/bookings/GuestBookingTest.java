package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static bg.ploshtadka.bookings.BookingFixtures.CUSTOMER;
import static bg.ploshtadka.bookings.BookingFixtures.NOW;
import static bg.ploshtadka.bookings.BookingFixtures.OWNER;
import static bg.ploshtadka.bookings.BookingFixtures.actor;
import static bg.ploshtadka.bookings.BookingFixtures.euro;
import static bg.ploshtadka.bookings.BookingFixtures.guestBooking;
import static bg.ploshtadka.bookings.BookingFixtures.pendingBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GuestBookingTest {
    private static final Instant AFTER_START = Instant.parse("2027-02-02T08:00:00Z");
    private static final Actor THE_OWNER = actor(OWNER, Scope.BOOKINGS_READ, Scope.BOOKINGS_MANAGE);
    private static final Actor AN_ADMIN =
            actor(UUID.randomUUID(), Scope.ADMIN_BOOKINGS_READ, Scope.ADMIN_BOOKINGS_WRITE);

    private final Booking booking = guestBooking();

    @Test
    void isAgreedOnFromTheBeginningAndNeverHeld() {
        assertThat(booking.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(booking.isHeld()).isFalse();
        booking.prolongHold(NOW.plus(Duration.ofHours(1)));
        assertThat(booking.holdExpiresAt()).isEmpty();
    }

    @Test
    void costsWhatAnyBookingCosts() {
        assertThat(booking.totalPrice()).isEqualTo(euro("50.00"));
    }

    @Test
    void tellsTheGuestInPlaceOfAUser() {
        assertThat(booking.userId()).isEmpty();
        assertThat(booking.guest().orElseThrow().name()).contains("Иван Петров");
        assertThat(pendingBooking().guest()).isEmpty();
    }

    @Test
    void awaitsNoReminder() {
        assertThat(booking.awaitsReminder(NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"PENDING, false", "CONFIRMED, false", "COMPLETED, true", "CANCELLED, true", "NO_SHOW, true"})
    void goesOnFromConfirmed(BookingStatus next, boolean allowed) {
        assertThat(becomes(booking, next)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "CANCELLED", "NO_SHOW"})
    void isFinalOnceItIsOver(BookingStatus end) {
        booking.become(end, AFTER_START);
        for (BookingStatus next : BookingStatus.values()) {
            assertThat(becomes(booking, next)).as(next.text()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "NO_SHOW"})
    void takesPlaceOnlyAfterItsStart(BookingStatus outcome) {
        assertThatThrownBy(() -> booking.become(outcome, AFTER_START.minusMillis(1)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_NOT_STARTED));
    }

    @Test
    void isTheOwnersAndTheAdminsToSeeAndToLeadOn() {
        for (Actor actor : new Actor[] {THE_OWNER, AN_ADMIN}) {
            assertThat(BookingAccess.maySee(actor, booking)).isTrue();
            assertThat(BookingAccess.mayChange(actor, booking, BookingStatus.NO_SHOW))
                    .isTrue();
            assertThat(BookingAccess.mayChange(actor, booking, BookingStatus.CANCELLED))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(BookingStatus.class)
    void isHiddenFromEverybodyElse(BookingStatus next) {
        Actor customer = actor(CUSTOMER, Scope.BOOKINGS_READ, Scope.BOOKINGS_CANCEL);
        Actor otherOwner = actor(UUID.randomUUID(), Scope.BOOKINGS_READ, Scope.BOOKINGS_MANAGE);

        for (Actor actor : new Actor[] {customer, otherOwner}) {
            assertThat(BookingAccess.maySee(actor, booking)).isFalse();
            assertThat(BookingAccess.mayChange(actor, booking, next)).isFalse();
        }
    }

    @Test
    void isCancelledByNobodyAsItsCustomer() {
        assertThat(BookingAccess.mayChange(actor(OWNER, Scope.BOOKINGS_CANCEL), booking, BookingStatus.CANCELLED))
                .isFalse();
        assertThat(BookingAccess.cancelledBy(THE_OWNER, booking)).isEqualTo(CancelledBy.OWNER);
        assertThat(BookingAccess.cancelledBy(AN_ADMIN, booking)).isEqualTo(CancelledBy.ADMIN);
    }

    @Test
    void isMadeByOwnersForTheirOwnGuestsAndByAdmins() {
        assertThat(BookingAccess.mayBookForGuests(THE_OWNER, OWNER)).isTrue();
        assertThat(BookingAccess.mayBookForGuests(AN_ADMIN, OWNER)).isTrue();
        assertThat(BookingAccess.mayBookForGuests(THE_OWNER, UUID.randomUUID())).isFalse();
        assertThat(BookingAccess.mayBookForGuests(actor(OWNER, Scope.BOOKINGS_WRITE), OWNER))
                .isFalse();
        assertThat(BookingAccess.mayBookForGuests(actor(UUID.randomUUID(), Scope.ADMIN_BOOKINGS_WRITE), OWNER))
                .isFalse();
    }

    @Test
    void knowsItsGuestByTheNameWithoutTheSpaceAroundIt() {
        Guest guest = new Guest(" Иван Петров\t", Optional.of("0888 123 456 "), Optional.empty());

        assertThat(guest.name()).contains("Иван Петров");
        assertThat(guest.phone()).contains("0888 123 456");
        assertThatThrownBy(() -> new Guest("  ", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean becomes(Booking booking, BookingStatus next) {
        try {
            booking.become(next, AFTER_START);
            return true;
        } catch (DomainException refused) {
            assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_TRANSITION_FORBIDDEN);
            return false;
        }
    }
}
