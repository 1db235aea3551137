package bg.ploshtadka.payments.stripe;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnPagesTest {
    @Test
    void tellsThePageAfterAPaymentWhichSessionItWas() {
        assertThat(pages("https://ploshtadka.bg/bookings").successIn("bg"))
                .isEqualTo("https://ploshtadka.bg/bookings?session_id={CHECKOUT_SESSION_ID}");
        assertThat(pages("https://ploshtadka.bg/bookings?payment=success").successIn("bg"))
                .isEqualTo("https://ploshtadka.bg/bookings?payment=success&session_id={CHECKOUT_SESSION_ID}");
    }

    @Test
    void leavesAPageAloneThatIsToldAlready() {
        String page = "https://ploshtadka.bg/paid/{CHECKOUT_SESSION_ID}";

        assertThat(pages(page).successIn("bg")).isEqualTo(page);
    }

    @Test
    void speaksTheCustomersLanguage() {
        ReturnPages pages =
                new ReturnPages("https://ploshtadka.bg/{locale}/paid/{CHECKOUT_SESSION_ID}", "https://a.bg/{locale}");

        assertThat(pages.successIn("en")).isEqualTo("https://ploshtadka.bg/en/paid/{CHECKOUT_SESSION_ID}");
        assertThat(pages.cancelIn("bg")).isEqualTo("https://a.bg/bg");
    }

    private static ReturnPages pages(String success) {
        return new ReturnPages(success, "https://ploshtadka.bg/");
    }
}
