package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingView;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.kernel.SqlText;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What may be read of payments: customers read their own, owners those of their venues' bookings, admins all. */
@Stateless
public class PaymentLedger {
    @Inject
    SqlReader sql;

    /**
     * A page of the payments that the actor may see and the filter lets through, newest first. Without a view those are
     * all to an admin, and to everybody else those that they made as customers.
     *
     * @throws DomainException if the actor may not have the wanted view
     */
    public Page<PaymentView> page(Actor actor, PaymentFilter filter, PageRequest request) {
        PaymentQuery query = new PaymentQuery(actor, viewOf(actor, filter.view()), filter);
        long total = sql.row(query.count(), row -> row.getLong(1));
        List<PaymentView> items = total > request.offset() ? sql.rows(query.page(request), PaymentView::of) : List.of();
        return new Page<>(items, total, request);
    }

    /**
     * One payment.
     *
     * @throws DomainException if there is none that the actor may see
     */
    public PaymentView payment(Actor actor, UUID paymentId) {
        return visible(actor, PaymentQuery.of(paymentId));
    }

    /**
     * The newest payment of a booking whose money came, be it still here or given back.
     *
     * @throws DomainException if there is none that the actor may see
     */
    public PaymentView ofBooking(Actor actor, UUID bookingId) {
        return visible(actor, PaymentQuery.newestWithMoney(bookingId));
    }

    /** The payment that somebody was just allowed to refund; whoever orders that, sees what becomes of it. */
    public PaymentView refunded(RefundAnswer answer) {
        return sql.row(PaymentQuery.of(answer.paymentId()), PaymentView::of);
    }

    private PaymentView visible(Actor actor, SqlText query) {
        return sql.rows(query, PaymentView::of).stream()
                .filter(payment -> seesAll(actor) || payment.concerns(actor.id()))
                .findFirst()
                .orElseThrow(() -> new DomainException(ProblemType.PAYMENT_NOT_FOUND));
    }

    private static BookingView viewOf(Actor actor, Optional<BookingView> wanted) {
        BookingView view = wanted.orElse(seesAll(actor) ? BookingView.ALL : BookingView.MINE);
        if (view == BookingView.ALL && !seesAll(actor)) {
            throw new DomainException(ProblemType.PAYMENT_VIEW_FORBIDDEN);
        }
        return view;
    }

    private static boolean seesAll(Actor actor) {
        return actor.may(Scope.ADMIN_PAYMENTS_READ);
    }
}
