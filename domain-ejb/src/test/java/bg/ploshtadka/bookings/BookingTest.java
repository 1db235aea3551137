package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static bg.ploshtadka.bookings.BookingFixtures.NOW;
import static bg.ploshtadka.bookings.BookingFixtures.SOFIA;
import static bg.ploshtadka.bookings.BookingFixtures.booking;
import static bg.ploshtadka.bookings.BookingFixtures.euro;
import static bg.ploshtadka.bookings.BookingFixtures.pendingBooking;
import static bg.ploshtadka.bookings.BookingFixtures.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BookingTest {
    private static final Instant AFTER_START = Instant.parse("2027-02-02T08:00:00Z");

    @Test
    void costsItsHoursRoundedHalfUpToCents() {
        assertThat(pendingBooking().totalPrice()).isEqualTo(euro("50.00"));
        assertThat(booking(span("2027-02-02T08:00:00Z", 90), euro("33.35")).totalPrice())
                .isEqualTo(euro("50.03"));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-27, 80.00", "2027-03-28, 40.00", "2027-10-31, 120.00"})
    void costsTheHoursThatReallyPassFromTwoToFourWhenTheClocksAreChanged(LocalDate night, String total) {
        TimeSpan twoToFour = new TimeSpan(
                night.atTime(2, 0).atZone(SOFIA).toInstant(),
                night.atTime(4, 0).atZone(SOFIA).toInstant());

        assertThat(booking(twoToFour, euro("40.00")).totalPrice()).isEqualTo(euro(total));
    }

    @Test
    void beginsPendingWithAHold() {
        assertThat(pendingBooking().status()).isEqualTo(BookingStatus.PENDING);
        assertThat(pendingBooking().holdExpiresAt()).contains(NOW.plus(Duration.ofMinutes(30)));
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, CONFIRMED CANCELLED",
        "CONFIRMED, COMPLETED CANCELLED NO_SHOW",
        "COMPLETED, ''",
        "CANCELLED, ''",
        "NO_SHOW, ''"
    })
    void followsItsLifeCycleAndNothingElse(BookingStatus from, String allowed) {
        Set<BookingStatus> expected = Arrays.stream(allowed.split(" "))
                .filter(name -> !name.isEmpty())
                .map(BookingStatus::valueOf)
                .collect(Collectors.toSet());
        assertThat(EnumSet.allOf(BookingStatus.class).stream()
                        .filter(from::mayBecome)
                        .collect(Collectors.toSet()))
                .isEqualTo(expected);
    }

    @Test
    void losesItsHoldWhenItIsConfirmed() {
        Booking booking = pendingBooking();
        booking.become(BookingStatus.CONFIRMED, NOW);
        assertThat(booking.holdExpiresAt()).isEmpty();
        assertThat(booking.isHeld()).isFalse();
    }

    @Test
    void staysAsItIsWhenATransitionIsForbidden() {
        Booking booking = pendingBooking();
        assertThatThrownBy(() -> booking.become(BookingStatus.COMPLETED, AFTER_START))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_TRANSITION_FORBIDDEN));
        assertThat(booking.status()).isEqualTo(BookingStatus.PENDING);
        assertThat(booking.isHeld()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLETED", "NO_SHOW"})
    void takesPlaceOnlyAfterItsStart(BookingStatus outcome) {
        Booking booking = pendingBooking();
        booking.become(BookingStatus.CONFIRMED, NOW);
        assertThatThrownBy(() -> booking.become(outcome, AFTER_START.minusMillis(1)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_NOT_STARTED));
        booking.become(outcome, AFTER_START);
        assertThat(booking.status()).isEqualTo(outcome);
    }

    @Test
    void awaitsAReminderFromItsConfirmationToItsStart() {
        Booking booking = pendingBooking();
        assertThat(booking.awaitsReminder(NOW)).isFalse();
        booking.become(BookingStatus.CONFIRMED, NOW);
        assertThat(booking.awaitsReminder(NOW)).isTrue();
        assertThat(booking.awaitsReminder(AFTER_START.minusMillis(1))).isTrue();
        assertThat(booking.awaitsReminder(AFTER_START)).isFalse();
    }

    @Test
    void awaitsNoSecondReminder() {
        Booking booking = pendingBooking();
        booking.become(BookingStatus.CONFIRMED, NOW);
        booking.reminded(NOW);
        assertThat(booking.awaitsReminder(NOW)).isFalse();
    }

    @Test
    void awaitsNoReminderOnceItIsCancelled() {
        Booking booking = pendingBooking();
        booking.become(BookingStatus.CONFIRMED, NOW);
        booking.become(BookingStatus.CANCELLED, NOW);
        assertThat(booking.awaitsReminder(NOW)).isFalse();
    }

    @Test
    void neverShortensAHold() {
        Booking booking = pendingBooking();
        booking.prolongHold(NOW.plus(Duration.ofMinutes(45)));
        booking.prolongHold(NOW.plus(Duration.ofMinutes(10)));
        assertThat(booking.holdExpiresAt()).contains(NOW.plus(Duration.ofMinutes(45)));
    }

    @Test
    void doesNotGetAHoldBackOnceItIsPaid() {
        Booking booking = pendingBooking();
        booking.secure(NOW);
        booking.prolongHold(NOW.plus(Duration.ofMinutes(45)));
        assertThat(booking.holdExpiresAt()).isEmpty();
    }
}
