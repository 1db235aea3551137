package bg.ploshtadka.payments.stripe;

import java.net.URI;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StripeSettingsTest {
    @Test
    void tellsNobodyItsSecrets() {
        assertThat(StripeFixtures.settings(URI.create("http://127.0.0.1:9")))
                .asString()
                .doesNotContain(StripeFixtures.SECRET_KEY, StripeFixtures.WEBHOOK_SECRET);
    }
}
