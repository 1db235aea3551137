package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Scope;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static bg.ploshtadka.bookings.BookingFixtures.CUSTOMER;
import static bg.ploshtadka.bookings.BookingFixtures.OWNER;
import static bg.ploshtadka.bookings.BookingFixtures.actor;
import static bg.ploshtadka.bookings.BookingFixtures.pendingBooking;
import static bg.ploshtadka.bookings.BookingStatus.CANCELLED;
import static bg.ploshtadka.bookings.BookingStatus.CONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BookingAccessTest {
    private static final Actor THE_CUSTOMER = actor(CUSTOMER, Scope.BOOKINGS_READ, Scope.BOOKINGS_CANCEL);
    private static final Actor THE_OWNER = actor(OWNER, Scope.BOOKINGS_READ, Scope.BOOKINGS_MANAGE);
    private static final Actor ANOTHER_OWNER = actor(UUID.randomUUID(), Scope.BOOKINGS_READ, Scope.BOOKINGS_MANAGE);
    private static final Actor AN_ADMIN =
            actor(UUID.randomUUID(), Scope.ADMIN_BOOKINGS_READ, Scope.ADMIN_BOOKINGS_WRITE);

    private final Booking booking = pendingBooking();

    @Test
    void showsABookingToItsCustomerItsOwnerAndAdminsOnly() {
        assertThat(BookingAccess.maySee(THE_CUSTOMER, booking)).isTrue();
        assertThat(BookingAccess.maySee(THE_OWNER, booking)).isTrue();
        assertThat(BookingAccess.maySee(AN_ADMIN, booking)).isTrue();
        assertThat(BookingAccess.maySee(ANOTHER_OWNER, booking)).isFalse();
    }

    @Test
    void letsTheCustomerCancelAndNothingElse() {
        assertThat(BookingAccess.mayChange(THE_CUSTOMER, booking, CANCELLED)).isTrue();
        assertThat(BookingAccess.mayChange(THE_CUSTOMER, booking, CONFIRMED)).isFalse();
    }

    @Test
    void letsTheOwnerAndAdminsDecide() {
        assertThat(BookingAccess.mayChange(THE_OWNER, booking, CONFIRMED)).isTrue();
        assertThat(BookingAccess.mayChange(AN_ADMIN, booking, CONFIRMED)).isTrue();
        assertThat(BookingAccess.mayChange(ANOTHER_OWNER, booking, CANCELLED)).isFalse();
    }

    @Test
    void asksForTheScopeAsWellAsForThePerson() {
        assertThat(BookingAccess.mayChange(actor(OWNER, Scope.BOOKINGS_CANCEL), booking, CONFIRMED))
                .isFalse();
        assertThat(BookingAccess.mayChange(actor(CUSTOMER, Scope.BOOKINGS_READ), booking, CANCELLED))
                .isFalse();
    }

    @Test
    void knowsInWhichRoleSomebodyCancels() {
        assertThat(BookingAccess.cancelledBy(THE_CUSTOMER, booking)).isEqualTo(CancelledBy.CUSTOMER);
        assertThat(BookingAccess.cancelledBy(THE_OWNER, booking)).isEqualTo(CancelledBy.OWNER);
        assertThat(BookingAccess.cancelledBy(AN_ADMIN, booking)).isEqualTo(CancelledBy.ADMIN);
        assertThat(BookingAccess.cancelledBy(actor(CUSTOMER, Scope.ADMIN_BOOKINGS_WRITE), booking))
                .isEqualTo(CancelledBy.CUSTOMER);
    }

    @Test
    void givesEachReaderTheWidestViewUnlessAnotherIsWanted() {
        assertThat(BookingViews.forReader(AN_ADMIN, Optional.empty())).isEqualTo(BookingView.ALL);
        assertThat(BookingViews.forReader(THE_OWNER, Optional.empty())).isEqualTo(BookingView.VENUE);
        assertThat(BookingViews.forReader(THE_CUSTOMER, Optional.empty())).isEqualTo(BookingView.MINE);
        assertThat(BookingViews.forReader(THE_OWNER, Optional.of(BookingView.MINE)))
                .isEqualTo(BookingView.MINE);
    }

    @ParameterizedTest
    @EnumSource(BookingView.class)
    void givesAnAdminEveryView(BookingView view) {
        assertThat(BookingViews.forReader(AN_ADMIN, Optional.of(view))).isEqualTo(view);
    }

    @Test
    void refusesAViewThatIsNotTheReaders() {
        assertThatThrownBy(() -> BookingViews.forReader(THE_CUSTOMER, Optional.of(BookingView.ALL)))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> BookingViews.forReader(THE_CUSTOMER, Optional.of(BookingView.VENUE)))
                .isInstanceOf(DomainException.class);
    }
}
