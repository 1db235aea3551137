package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static bg.ploshtadka.payments.PaymentFixtures.CUSTOMER;
import static bg.ploshtadka.payments.PaymentFixtures.NOW;
import static bg.ploshtadka.payments.PaymentFixtures.OWNER;
import static bg.ploshtadka.payments.PaymentFixtures.SESSION;
import static bg.ploshtadka.payments.PaymentFixtures.SESSION_LIFE;
import static bg.ploshtadka.payments.PaymentFixtures.actor;
import static bg.ploshtadka.payments.PaymentFixtures.booking;
import static bg.ploshtadka.payments.PaymentFixtures.customer;
import static bg.ploshtadka.payments.PaymentFixtures.guestBooking;
import static bg.ploshtadka.payments.PaymentFixtures.openPayment;
import static bg.ploshtadka.payments.PaymentFixtures.paidPayment;
import static bg.ploshtadka.payments.PaymentFixtures.pendingBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CheckoutsTest {
    private final PaymentWorld world = new PaymentWorld();
    private final PayableBooking booking = world.has(pendingBooking());

    @Test
    void beginsAPaymentOfThePendingBooking() {
        CheckoutOrder order = begin(customer());

        assertThat(order.amount()).isEqualTo(booking.total());
        assertThat(order.session()).isEmpty();
        assertThat(world.payments.get(order.paymentId()).status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void prolongsTheHoldBeyondTheEndOfTheSession() {
        CheckoutOrder order = begin(customer());

        assertThat(world.holds.get(booking.id())).isAfter(order.expiresAt());
    }

    @Test
    void takesThePageOfTheCustomersLanguageUnlessAnotherIsWished() {
        assertThat(begin(customer()).locale()).isEqualTo("en");

        PayableBooking other = world.has(pendingBooking());
        CheckoutWish wish = new CheckoutWish(other.id(), Optional.of("bg"));
        assertThat(world.checkouts().begin(customer(), wish, SESSION_LIFE).locale())
                .isEqualTo("bg");
    }

    @Test
    void asksForTheSameSessionAgainWhenTheFirstAnswerWasLost() {
        CheckoutOrder first = begin(customer());
        world.passes(Duration.ofMinutes(5));

        assertThat(begin(customer())).isEqualTo(first);
        assertThat(world.payments).hasSize(1);
    }

    @Test
    void givesTheOpenSessionAgain() {
        Payment open = world.has(openPayment(booking));

        CheckoutOrder order = begin(customer());

        assertThat(order.paymentId()).isEqualTo(open.id());
        assertThat(order.session()).contains(SESSION);
        assertThat(order.ended()).isFalse();
    }

    @Test
    void sendsWhoComesAfterTheEndOfASessionToCloseItFirst() {
        world.has(openPayment(booking));
        world.passes(SESSION_LIFE);

        assertThat(begin(customer()).ended()).isTrue();
    }

    @Test
    void followsAPaymentWhoseTimeWentByWithoutASession() {
        CheckoutOrder first = begin(customer());
        world.passes(SESSION_LIFE);

        CheckoutOrder second = begin(customer());

        assertThat(second.paymentId()).isNotEqualTo(first.paymentId());
        assertThat(world.payments.get(first.paymentId()).status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void followsAFailedPayment() {
        Payment failed = world.has(openPayment(booking));
        failed.failed(NOW);

        assertThat(begin(customer()).paymentId()).isNotEqualTo(failed.id());
    }

    @Test
    void letsAnAdminPayForTheCustomer() {
        Actor admin = actor(UUID.randomUUID(), Scope.ADMIN_PAYMENTS_WRITE);

        assertThat(begin(admin).userId()).isEqualTo(CUSTOMER);
    }

    @Test
    void hidesBookingsOfOthers() {
        assertThat(refusal(actor(OWNER, Scope.BOOKINGS_MANAGE))).isEqualTo(ProblemType.BOOKING_NOT_FOUND);
        assertThat(refusal(actor(UUID.randomUUID(), Scope.ADMIN_PAYMENTS_READ)))
                .isEqualTo(ProblemType.BOOKING_NOT_FOUND);
    }

    @Test
    void tellsAnOwnerAndAnAdminThatAGuestPaysAtTheVenue() {
        PayableBooking guests = world.has(guestBooking());

        assertThat(refusal(actor(OWNER, Scope.BOOKINGS_MANAGE), guests)).isEqualTo(ProblemType.GUEST_PAYS_AT_VENUE);
        assertThat(refusal(actor(UUID.randomUUID(), Scope.ADMIN_PAYMENTS_WRITE), guests))
                .isEqualTo(ProblemType.GUEST_PAYS_AT_VENUE);
        assertThat(world.payments).isEmpty();
        assertThat(world.holds).isEmpty();
    }

    @Test
    void hidesTheBookingsOfGuestsFromEverybodyElse() {
        PayableBooking guests = world.has(guestBooking());

        assertThat(refusal(customer(), guests)).isEqualTo(ProblemType.BOOKING_NOT_FOUND);
        assertThat(refusal(actor(UUID.randomUUID(), Scope.BOOKINGS_MANAGE), guests))
                .isEqualTo(ProblemType.BOOKING_NOT_FOUND);
    }

    @Test
    void refusesABookingThatIsPaidAlready() {
        world.has(paidPayment(booking));

        assertThat(refusal(customer())).isEqualTo(ProblemType.BOOKING_ALREADY_PAID);
    }

    @Test
    void refusesABookingWhosePaymentWaitsForAPerson() {
        world.has(openPayment(booking)).flag("Stripe took something else", NOW);

        assertThat(refusal(customer())).isEqualTo(ProblemType.PAYMENT_UNDER_REVIEW);
    }

    @ParameterizedTest
    @EnumSource(names = "PENDING", mode = EnumSource.Mode.EXCLUDE)
    void refusesABookingThatIsNotPending(BookingStatus status) {
        world.has(PaymentFixtures.with(booking, status));

        assertThat(refusal(customer())).isEqualTo(ProblemType.BOOKING_NOT_PAYABLE);
    }

    @Test
    void refusesABookingThatCostsNothing() {
        PayableBooking free = world.has(booking(BookingStatus.PENDING, "0.00"));

        assertThatThrownBy(() -> world.checkouts()
                        .begin(customer(), new CheckoutWish(free.id(), Optional.empty()), SESSION_LIFE))
                .extracting(refused -> ((DomainException) refused).type())
                .isEqualTo(ProblemType.NOTHING_TO_PAY);
    }

    @Test
    void refusesABookingThatHasStarted() {
        world.passes(Duration.ofDays(2));

        assertThat(refusal(customer())).isEqualTo(ProblemType.BOOKING_STARTED);
    }

    @Test
    void keepsTheCourtForFiveCheckoutsAndNoLonger() {
        for (int i = 0; i < 5; i++) {
            CheckoutOrder order = begin(customer());
            world.payments.get(order.paymentId()).failed(NOW);
        }

        assertThat(refusal(customer())).isEqualTo(ProblemType.TOO_MANY_CHECKOUTS);
        assertThat(world.payments).hasSize(5);
    }

    @Test
    void givesTheFifthSessionAgain() {
        for (int i = 0; i < 4; i++) {
            world.has(openPayment(booking)).failed(NOW);
        }
        CheckoutOrder fifth = begin(customer());

        assertThat(begin(customer())).isEqualTo(fifth);
    }

    @Test
    void seesToItThatStripeIsAskedAboutEachPaymentThatBegins() {
        CheckoutOrder order = begin(customer());
        begin(customer());

        assertThat(world.watched).containsExactly(order.paymentId());
    }

    @Test
    void keepsTheSessionThatWasStoredFirst() {
        Payment open = world.has(openPayment(booking));
        OpenSession later = new OpenSession("cs_2", URI.create("https://checkout.example/cs_2"));

        assertThat(world.checkouts().opened(open.id(), later)).isEqualTo(SESSION);
    }

    @Test
    void storesNoSessionOfAPaymentThatHasEnded() {
        CheckoutOrder order = begin(customer());
        world.payments.get(order.paymentId()).failed(NOW);

        assertThatThrownBy(() -> world.checkouts().opened(order.paymentId(), SESSION))
                .extracting(refused -> ((DomainException) refused).type())
                .isEqualTo(ProblemType.PAYMENT_NOT_OPEN);
    }

    @Test
    void failsAPaymentForWhichStripeRefusesASession() {
        CheckoutOrder order = begin(customer());

        world.checkouts().refused(order.paymentId());

        assertThat(world.payments.get(order.paymentId()).status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void bearsARefusalThatComesAfterAnotherRequestGotItsSession() {
        Payment open = world.has(openPayment(booking));

        world.checkouts().refused(open.id());

        assertThat(open.status()).isEqualTo(PaymentStatus.PENDING);
    }

    private CheckoutOrder begin(Actor actor) {
        return begin(actor, booking);
    }

    private CheckoutOrder begin(Actor actor, PayableBooking wanted) {
        return world.checkouts().begin(actor, new CheckoutWish(wanted.id(), Optional.empty()), SESSION_LIFE);
    }

    private ProblemType refusal(Actor actor) {
        return refusal(actor, booking);
    }

    private ProblemType refusal(Actor actor, PayableBooking wanted) {
        try {
            begin(actor, wanted);
        } catch (DomainException refused) {
            return refused.type();
        }
        throw new AssertionError("Nothing was refused");
    }
}
