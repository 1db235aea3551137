package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.payments.PaymentFixtures.NOW;
import static bg.ploshtadka.payments.PaymentFixtures.OWNER;
import static bg.ploshtadka.payments.PaymentFixtures.SESSION;
import static bg.ploshtadka.payments.PaymentFixtures.SESSION_LIFE;
import static bg.ploshtadka.payments.PaymentFixtures.actor;
import static bg.ploshtadka.payments.PaymentFixtures.customer;
import static bg.ploshtadka.payments.PaymentFixtures.openPayment;
import static bg.ploshtadka.payments.PaymentFixtures.paidPayment;
import static bg.ploshtadka.payments.PaymentFixtures.pendingBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AbandonmentTest {
    private final PaymentWorld world = new PaymentWorld();
    private final PayableBooking booking = world.has(pendingBooking());

    @Test
    void namesTheSessionToClose() {
        Payment open = world.has(openPayment(booking));

        assertThat(world.abandonment().begin(customer(), open.id())).contains(SESSION.id());
        assertThat(open.status()).isEqualTo(PaymentStatus.PENDING);
    }

    @Test
    void leavesTheBookingToItsCustomerWhenTheSessionEnds() {
        Payment open = world.has(openPayment(booking));
        world.abandonment().begin(customer(), open.id());

        world.settlement().settle(PaymentFixtures.report(open, SessionState.EXPIRED));

        assertThat(open.status()).isEqualTo(PaymentStatus.FAILED);
        assertThat(world.released).isEmpty();
    }

    @Test
    void endsAPaymentWithoutASessionAtOnce() {
        Payment begun = world.has(new Payment(booking, "bg", NOW.plus(SESSION_LIFE), NOW));

        assertThat(world.abandonment().begin(customer(), begun.id())).isEmpty();
        assertThat(begun.status()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void hasNothingToCloseAfterAFailure() {
        Payment failed = world.has(openPayment(booking));
        failed.failed(NOW);

        assertThat(world.abandonment().begin(customer(), failed.id())).isEmpty();
    }

    @Test
    void comesTooLateForMoneyThatCame() {
        Payment paid = world.has(paidPayment(booking));

        assertThat(refusal(customer(), paid)).isEqualTo(ProblemType.PAYMENT_NOT_OPEN);
    }

    @Test
    void doesNotTouchAPaymentThatWaitsForAPerson() {
        Payment flagged = world.has(openPayment(booking));
        flagged.flag("Stripe took something else", NOW);

        assertThat(refusal(customer(), flagged)).isEqualTo(ProblemType.PAYMENT_UNDER_REVIEW);
    }

    @Test
    void isUpToTheCustomerAndAdminsAlone() {
        Payment open = world.has(openPayment(booking));

        assertThat(refusal(actor(OWNER, Scope.BOOKINGS_MANAGE), open)).isEqualTo(ProblemType.PAYMENT_NOT_FOUND);
        assertThat(world.abandonment().begin(actor(UUID.randomUUID(), Scope.ADMIN_PAYMENTS_WRITE), open.id()))
                .isPresent();
    }

    private ProblemType refusal(Actor actor, Payment payment) {
        var refused = new DomainException[1];
        assertThatThrownBy(() -> world.abandonment().begin(actor, payment.id()))
                .isInstanceOfSatisfying(DomainException.class, thrown -> refused[0] = thrown);
        return refused[0].type();
    }
}
