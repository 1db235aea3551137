package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingCancelled;
import bg.ploshtadka.bookings.CancelledBy;
import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static bg.ploshtadka.payments.PaymentFixtures.INTENT;
import static bg.ploshtadka.payments.PaymentFixtures.NOW;
import static bg.ploshtadka.payments.PaymentFixtures.OWNER;
import static bg.ploshtadka.payments.PaymentFixtures.REFUND;
import static bg.ploshtadka.payments.PaymentFixtures.actor;
import static bg.ploshtadka.payments.PaymentFixtures.customer;
import static bg.ploshtadka.payments.PaymentFixtures.openPayment;
import static bg.ploshtadka.payments.PaymentFixtures.paidPayment;
import static bg.ploshtadka.payments.PaymentFixtures.pendingBooking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefundsTest {
    private static final Actor VENUE_OWNER = actor(OWNER, Scope.BOOKINGS_MANAGE);
    private static final Actor ADMIN = actor(UUID.randomUUID(), Scope.ADMIN_PAYMENTS_WRITE);

    private final PaymentWorld world = new PaymentWorld();
    private final PayableBooking booking = world.has(pendingBooking());

    @ParameterizedTest
    @EnumSource(names = "CUSTOMER", mode = EnumSource.Mode.EXCLUDE)
    void owesTheMoneyOfABookingThatTheCustomerDidNotCancel(CancelledBy by) {
        Payment paid = world.has(paidPayment(booking));

        world.refunds().onCancelled(new BookingCancelled(booking.id(), by));

        assertThat(paid.owesRefund()).isTrue();
        assertThat(world.refundTasks).containsEntry(paid.id(), NOW);
    }

    @Test
    void keepsTheMoneyOfABookingThatTheCustomerCancelled() {
        Payment paid = world.has(paidPayment(booking));

        world.refunds().onCancelled(new BookingCancelled(booking.id(), CancelledBy.CUSTOMER));

        assertThat(paid.owesRefund()).isFalse();
        assertThat(world.refundTasks).isEmpty();
    }

    @Test
    void owesNothingBeforeTheMoneyCame() {
        world.has(openPayment(booking));

        world.refunds().onCancelled(new BookingCancelled(booking.id(), CancelledBy.OWNER));

        assertThat(world.refundTasks).isEmpty();
    }

    @Test
    void owesTheSameMoneyOnce() {
        Payment paid = world.has(paidPayment(booking));
        world.refunds().request(VENUE_OWNER, booking.id());
        world.refundTasks.clear();

        world.refunds().request(VENUE_OWNER, booking.id());

        assertThat(world.refundTasks).isEmpty();
        assertThat(paid.owesRefund()).isTrue();
    }

    @Test
    void givesWhoAsksAHeadStartBeforeTheTask() {
        Payment paid = world.has(paidPayment(booking));

        world.refunds().request(VENUE_OWNER, booking.id());

        assertThat(world.refundTasks.get(paid.id())).isAfter(NOW);
    }

    @Test
    void answersARepetitionWithTheRefundedPayment() {
        Payment paid = world.has(paidPayment(booking));
        world.refunds().request(VENUE_OWNER, booking.id());
        world.refunds().refunded(paid.id(), REFUND);

        RefundAnswer again = world.refunds().request(VENUE_OWNER, booking.id());

        assertThat(again.paymentId()).isEqualTo(paid.id());
        assertThat(again.status()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void isAllowedToAdmins() {
        world.has(paidPayment(booking));
        Actor admin = actor(UUID.randomUUID(), Scope.ADMIN_PAYMENTS_WRITE);

        assertThat(world.refunds().request(admin, booking.id()).status()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void letsAdminsGiveBackWhatWasNotAskedFor() {
        Payment flagged = world.has(openPayment(booking));
        flagged.tookOther("700 jpy", INTENT, NOW);

        assertThat(refusal(VENUE_OWNER)).isEqualTo(ProblemType.PAYMENT_NOT_FOUND);
        world.refunds().request(ADMIN, booking.id());

        assertThat(world.refundTasks).containsOnlyKeys(flagged.id());
        assertThat(world.refunds().due(flagged.id())).contains(new RefundOrder(flagged.id(), INTENT, Optional.empty()));
        world.refunds().refunded(flagged.id(), REFUND);
        assertThat(flagged.status()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(world.refunds().due(flagged.id())).isEmpty();
    }

    @Test
    void letsAdminsOrderAnotherRefundAfterOneThatCameToNothing() {
        Payment paid = world.has(paidPayment(booking));
        world.refunds().request(ADMIN, booking.id());
        world.refunds().refunded(paid.id(), REFUND);
        paid.refundFailed(NOW);
        assertThat(world.refunds().due(paid.id())).isEmpty();

        RefundAnswer ordered = world.refunds().request(ADMIN, booking.id());

        assertThat(ordered.due()).isTrue();
        assertThat(world.refunds().due(paid.id())).contains(new RefundOrder(paid.id(), INTENT, Optional.of(REFUND)));
        assertThat(world.refunds().refunded(paid.id(), "re_2").due()).isFalse();
        assertThat(paid.isFlagged()).isFalse();
    }

    @Test
    void doesNotTakeAnOwnersRepetitionForAnotherOrderAfterOneThatCameToNothing() {
        Payment paid = world.has(paidPayment(booking));
        world.refunds().request(VENUE_OWNER, booking.id());
        world.refunds().refunded(paid.id(), REFUND);
        paid.refundFailed(NOW);

        world.refunds().request(VENUE_OWNER, booking.id());

        assertThat(world.refunds().due(paid.id())).isEmpty();
    }

    @Test
    void isNotUpToTheCustomer() {
        world.has(paidPayment(booking));

        assertThat(refusal(customer())).isEqualTo(ProblemType.REFUND_NOT_YOURS);
    }

    @Test
    void isHiddenFromOtherOwners() {
        world.has(paidPayment(booking));

        assertThat(refusal(actor(UUID.randomUUID(), Scope.BOOKINGS_MANAGE))).isEqualTo(ProblemType.PAYMENT_NOT_FOUND);
    }

    @Test
    void needsMoneyThatCame() {
        world.has(openPayment(booking));

        assertThat(refusal(VENUE_OWNER)).isEqualTo(ProblemType.PAYMENT_NOT_FOUND);
    }

    @Test
    void isDueWhileItIsOwed() {
        Payment paid = world.has(paidPayment(booking));

        assertThat(world.refunds().due(paid.id())).isEmpty();
        world.refunds().request(VENUE_OWNER, booking.id());
        assertThat(world.refunds().due(paid.id())).contains(new RefundOrder(paid.id(), INTENT, Optional.empty()));
        world.refunds().refunded(paid.id(), REFUND);
        assertThat(world.refunds().due(paid.id())).isEmpty();
    }

    @Test
    void isToldToTheCustomerOnce() {
        Payment paid = world.has(paidPayment(booking));

        world.refunds().refunded(paid.id(), REFUND);
        world.refunds().refunded(paid.id(), REFUND);

        assertThat(world.mails).containsExactly("refund");
    }

    private ProblemType refusal(Actor actor) {
        var refused = new DomainException[1];
        assertThatThrownBy(() -> world.refunds().request(actor, booking.id()))
                .isInstanceOfSatisfying(DomainException.class, thrown -> refused[0] = thrown);
        return refused[0].type();
    }
}
