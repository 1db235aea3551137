package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.payments.CheckoutOrder;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPagesTest {
    private static final CheckoutOrder ORDER = StripeFixtures.order();

    @Test
    void tellsThePageAfterAPaymentWhichSessionItWas() {
        assertThat(pages("https://ploshtadka.bg/bookings").successOf(ORDER))
                .isEqualTo("https://ploshtadka.bg/bookings?session_id={CHECKOUT_SESSION_ID}");
        assertThat(pages("https://ploshtadka.bg/bookings?payment=success").successOf(ORDER))
                .isEqualTo("https://ploshtadka.bg/bookings?payment=success&session_id={CHECKOUT_SESSION_ID}");
    }

    @Test
    void leavesAPageAloneThatIsToldAlready() {
        String page = "https://ploshtadka.bg/paid/{CHECKOUT_SESSION_ID}";

        assertThat(pages(page).successOf(ORDER)).isEqualTo(page);
    }

    @Test
    void speaksTheCustomersLanguage() {
        ReturnPages pages =
                new ReturnPages("https://ploshtadka.bg/{locale}/paid/{CHECKOUT_SESSION_ID}", "https://a.bg/{locale}");

        assertThat(pages.successOf(ORDER)).isEqualTo("https://ploshtadka.bg/bg/paid/{CHECKOUT_SESSION_ID}");
        assertThat(pages.cancelOf(ORDER)).isEqualTo("https://a.bg/bg");
    }

    @Test
    void tellsBothPagesWhichPaymentItWas() {
        ReturnPages pages = read(Map.of(
                "STRIPE_SUCCESS_URL",
                "https://a.bg/{locale}/paid?payment_id={PAYMENT_ID}&session_id={CHECKOUT_SESSION_ID}",
                "STRIPE_CANCEL_URL",
                "https://a.bg/{locale}/cancelled/{PAYMENT_ID}"));

        assertThat(pages.successOf(ORDER))
                .isEqualTo("https://a.bg/bg/paid?payment_id=%s&session_id={CHECKOUT_SESSION_ID}", ORDER.paymentId());
        assertThat(pages.cancelOf(ORDER)).isEqualTo("https://a.bg/bg/cancelled/%s", ORDER.paymentId());
    }

    private static ReturnPages read(Map<String, String> settings) {
        return ReturnPages.from(new Settings(name -> Optional.ofNullable(settings.get(name))));
    }

    private static ReturnPages pages(String success) {
        return new ReturnPages(success, "https://ploshtadka.bg/");
    }
}
