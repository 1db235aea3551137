package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One attempt to pay one booking by one checkout session. It is stored as {@code pending} before Stripe is asked for a
 * session; Stripe's silence says nothing about it. The money makes it {@code paid}, the session's end {@code failed}
 * (which money that comes after all still overrules), giving the money back {@code refunded}. Money that differs from
 * what was asked for flags it, and then nothing moves before a person has given it back; a refund that comes to nothing
 * later flags it again.
 */
@Entity
@Table(schema = "payments", name = "payment")
public class Payment {
    /** What payments are counted as. */
    static final String KIND = "payments";

    @Id
    private UUID id;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "user_id")
    private UUID userId;

    @Column(name = "venue_owner_id")
    private UUID venueOwnerId;

    @Column(name = "stripe_session_id")
    private String sessionId;

    @Column(name = "stripe_payment_intent_id")
    private String paymentIntentId;

    @Column(name = "stripe_refund_id")
    private String refundId;

    @Column(name = "checkout_url")
    private String checkoutUrl;

    private BigDecimal amount;
    private Currency currency;
    private PaymentStatus status;
    private String locale;

    @Column(name = "session_expires_at")
    private Instant sessionExpiresAt;

    @Column(name = "abandoned_at")
    private Instant abandonedAt;

    @Column(name = "refund_requested_at")
    private Instant refundRequestedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "refunded_at")
    private Instant refundedAt;

    @Column(name = "flagged_reason")
    private String flaggedReason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Payment() {}

    /** Begins a payment of this booking, which has a user; its session is to end at the given time, cut to whole seconds. */
    Payment(PayableBooking booking, String locale, Instant sessionExpiresAt, Instant now) {
        this.id = Identifiers.next();
        this.bookingId = booking.id();
        this.userId = booking.userId().orElseThrow();
        this.venueOwnerId = booking.venueOwnerId();
        this.amount = booking.total().amount();
        this.currency = booking.total().currency();
        this.locale = locale;
        this.status = PaymentStatus.PENDING;
        this.sessionExpiresAt = sessionExpiresAt.truncatedTo(ChronoUnit.SECONDS);
        this.createdAt = now;
        this.updatedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID bookingId() {
        return bookingId;
    }

    UUID userId() {
        return userId;
    }

    UUID venueOwnerId() {
        return venueOwnerId;
    }

    PaymentStatus status() {
        return status;
    }

    /** Stripe's id of the money, or null before it came. */
    String paymentIntentId() {
        return paymentIntentId;
    }

    Money money() {
        return new Money(amount, currency);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** When the money came that was asked for. */
    Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /** When that money went back; empty again if it came home. */
    Optional<Instant> refundedAt() {
        return Optional.ofNullable(refundedAt);
    }

    Instant sessionExpiresAt() {
        return sessionExpiresAt;
    }

    Optional<OpenSession> session() {
        return Optional.ofNullable(checkoutUrl).map(page -> new OpenSession(sessionId, URI.create(page)));
    }

    boolean is(PaymentStatus other) {
        return status == other;
    }

    boolean isAbandoned() {
        return abandonedAt != null;
    }

    boolean isFlagged() {
        return flaggedReason != null;
    }

    boolean isPastItsEnd(Instant now) {
        return !now.isBefore(sessionExpiresAt);
    }

    boolean owesRefund() {
        return refundRequestedAt != null && hasMoney();
    }

    /** Whether Stripe keeps money of this payment that may go back: what was paid, or what came by mistake. */
    boolean hasMoney() {
        return status == PaymentStatus.PAID || isFlagged() && paymentIntentId != null;
    }

    /** Whether this refund is news. */
    boolean mayBeRefundedBy(String stripeRefundId) {
        return hasMoney() && !stripeRefundId.equals(refundId);
    }

    /** Whether the customer has been told of this refund. */
    boolean isRefundedBy(String stripeRefundId) {
        return status == PaymentStatus.REFUNDED && stripeRefundId.equals(refundId);
    }

    /** Whether our books say what Stripe's do. */
    boolean agreesWith(SessionReport report) {
        return switch (report.state()) {
            case OPEN, AWAITING_MONEY -> status == PaymentStatus.PENDING;
            case EXPIRED -> status == PaymentStatus.FAILED;
            case PAID -> isFlagged() || asksFor(report.minorUnits(), report.currency()) && knowsRefund(report);
        };
    }

    private boolean knowsRefund(SessionReport report) {
        return status == PaymentStatus.REFUNDED
                || status == PaymentStatus.PAID && report.refundId().isEmpty();
    }

    /** Whether this session of Stripe may be this payment's. */
    boolean mayBelongTo(String stripeSessionId) {
        return sessionId == null || sessionId.equals(stripeSessionId);
    }

    /** Whether this is the money that was asked for. */
    boolean asksFor(long minorUnits, String currencyCode) {
        return currency.getCurrencyCode().equalsIgnoreCase(currencyCode) && money().toMinorUnits() == minorUnits;
    }

    /** Stripe has made the session; a later answer about the same payment changes nothing. */
    void opened(OpenSession session, Instant now) {
        if (checkoutUrl == null && mayBelongTo(session.id())) {
            sessionId = session.id();
            checkoutUrl = session.url().toString();
            updatedAt = now;
        }
    }

    /** The customer turns away: once its session is closed the payment fails, but the booking stays. */
    void abandon(Instant now) {
        if (abandonedAt == null) {
            abandonedAt = now;
            updatedAt = now;
        }
    }

    /** Stripe's answer about the session may have been lost; its news tells which one it was. */
    void belongsTo(String stripeSessionId) {
        sessionId = stripeSessionId;
    }

    /** The money is there. */
    void paid(String stripePaymentIntentId, Instant now) {
        become(PaymentStatus.PAID, now);
        paymentIntentId = Objects.requireNonNull(stripePaymentIntentId);
        paidAt = now;
    }

    /** The session ended unpaid. */
    void failed(Instant now) {
        become(PaymentStatus.FAILED, now);
    }

    /** All the money went back, be it what was asked for or not. */
    void refunded(String stripeRefundId, Instant now) {
        if (isFlagged() && status != PaymentStatus.PAID && status != PaymentStatus.REFUNDED) {
            become(PaymentStatus.PAID, now);
        }
        if (status != PaymentStatus.REFUNDED) {
            become(PaymentStatus.REFUNDED, now);
        }
        refundId = Objects.requireNonNull(stripeRefundId);
        // Other money than was asked for never counted as received, and so does not count as given back either.
        refundedAt = paidAt == null ? null : now;
        flaggedReason = null;
        updatedAt = now;
    }

    /** The money that went back came home: the customer does not have it, and a person has to look. */
    void refundFailed(Instant now) {
        refundRequestedAt = null;
        refundedAt = null;
        flag("Refund " + refundId + " came to nothing", now);
    }

    /** From now on the money is owed to the customer. */
    void oweRefund(Instant now) {
        refundRequestedAt = now;
        updatedAt = now;
    }

    /** Money came that was not asked for. */
    void tookOther(String what, String stripePaymentIntentId, Instant now) {
        paymentIntentId = Objects.requireNonNull(stripePaymentIntentId);
        flag("Stripe took " + what, now);
    }

    /** Stops everything until a person has looked. */
    void flag(String reason, Instant now) {
        flaggedReason = reason;
        updatedAt = now;
    }

    CheckoutOrder order(String subject) {
        return new CheckoutOrder(
                id, bookingId, userId, money(), locale, sessionExpiresAt, subject, session(), isAbandoned());
    }

    RefundOrder refundOrder() {
        return new RefundOrder(id, paymentIntentId, Optional.ofNullable(refundId));
    }

    BookEntry entry() {
        return BookEntry.of(status, money());
    }

    RefundAnswer refundAnswer() {
        return new RefundAnswer(id, status, owesRefund());
    }

    private void become(PaymentStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("A " + status.text() + " payment never becomes " + next.text());
        }
        status = next;
        updatedAt = now;
    }
}
