package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.payments.CheckoutOrder;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/** What the tests of Stripe's side talk about. */
final class StripeFixtures {
    static final String SECRET_KEY = "sk_test_local_1";
    static final String WEBHOOK_SECRET = "whsec_local_1";
    static final Duration SESSION_LIFE = Duration.ofMinutes(31);

    private StripeFixtures() {}

    static StripeSettings settings(URI apiBase) {
        return new StripeSettings(
                SECRET_KEY,
                WEBHOOK_SECRET,
                Optional.of(apiBase),
                new ReturnPages("http://localhost/{locale}/paid", "http://localhost/{locale}/cancelled"),
                SESSION_LIFE);
    }

    static CheckoutOrder order() {
        return order(money("25.00", "EUR"), Instant.now().plus(SESSION_LIFE));
    }

    static CheckoutOrder order(Money amount, Instant expiresAt) {
        return new CheckoutOrder(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                amount,
                "bg",
                expiresAt,
                "Спортен център „Локомотив“",
                Optional.empty(),
                false);
    }

    static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }
}
