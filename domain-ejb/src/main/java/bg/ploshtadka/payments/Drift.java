package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.NullableIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A moment at which our books and Stripe's differed. It is resolved at once if our side could follow, and stays open
 * until a person or later news has brought the two together otherwise.
 */
@Entity
@Table(schema = "payments", name = "drift")
public class Drift {
    @Id
    private UUID id;

    @Column(name = "payment_id")
    @Convert(converter = NullableIdConverter.class)
    private UUID paymentId;

    @Column(name = "stripe_id")
    private String stripeId;

    @Column(name = "our_status")
    private String ourStatus;

    @Column(name = "our_amount")
    private BigDecimal ourAmount;

    @Column(name = "our_currency")
    private String ourCurrency;

    @Column(name = "stripe_status")
    private String stripeStatus;

    @Column(name = "stripe_amount")
    private BigDecimal stripeAmount;

    @Column(name = "stripe_currency")
    private String stripeCurrency;

    private String action;

    @Column(name = "found_at")
    private Instant createdAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    /** For the persistence provider. */
    protected Drift() {}

    /** A difference about an object of Stripe's; without our side if it is no payment of ours. */
    Drift(Optional<UUID> paymentId, String stripeId, Optional<BookEntry> ours, BookEntry stripe, Instant now) {
        this.id = Identifiers.next();
        this.paymentId = paymentId.orElse(null);
        this.stripeId = stripeId;
        this.ourStatus = ours.map(BookEntry::status).orElse(null);
        this.ourAmount = ours.map(BookEntry::amount).orElse(null);
        this.ourCurrency = ours.map(BookEntry::currency).orElse(null);
        this.stripeStatus = stripe.status();
        this.stripeAmount = stripe.amount();
        this.stripeCurrency = stripe.currency();
        this.createdAt = now;
    }

    /** What was done about it. */
    void answeredBy(SettlementOutcome outcome, Instant now) {
        action = outcome.text();
        resolvedAt = outcome.settles() ? now : null;
    }

    DriftView view() {
        Optional<BookEntry> ours =
                Optional.ofNullable(ourStatus).map(status -> new BookEntry(status, ourAmount, ourCurrency));
        return new DriftView(
                id,
                Optional.ofNullable(paymentId),
                stripeId,
                ours,
                new BookEntry(stripeStatus, stripeAmount, stripeCurrency),
                action,
                createdAt,
                Optional.ofNullable(resolvedAt));
    }
}
