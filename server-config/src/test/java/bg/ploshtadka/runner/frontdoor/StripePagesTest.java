package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.MailCatcher;
import bg.ploshtadka.runner.stripe.StripeStandIn;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData.ProductData;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StripePagesTest {

    @TempDir
    private Path folder;

    private MailCatcher mail;
    private StripeStandIn stripe;
    private FrontDoor door;
    private Client client;

    @BeforeEach
    void start() {
        mail = MailCatcher.start();
        stripe = StripeStandIn.start(new StripeStandIn.Settings(
                "sk_test_local",
                "whsec_local",
                URI.create("http://127.0.0.1:9/payments/webhook"),
                URI.create("http://localhost:8080"),
                folder.resolve("stripe.json")));
        door = FrontDoor.start(0, new Routes(List.of()), mail, Optional.of(stripe));
        client = new Client(door.port());
    }

    @AfterEach
    void stop() {
        door.close();
        stripe.close();
        mail.close();
    }

    @Test
    void listsTheSessionsNewestFirst() throws Exception {
        Session first = create("First");
        Session second = create("Second");

        Client.Answer answer = client.get("/dev/stripe");

        assertThat(answer.json("/0/id")).isEqualTo(second.getId());
        assertThat(answer.json("/1/id")).isEqualTo(first.getId());
        assertThat(answer.json("/1/status")).isEqualTo("open");
    }

    @Test
    void listsTheSessionsForABrowser() throws Exception {
        Session session = create("Court <1>");

        Client.Answer answer = client.get("/dev/stripe/", "Accept", "text/html");

        assertThat(answer.body())
                .contains("/dev/stripe/sessions/" + session.getId())
                .contains("Court &lt;1&gt;")
                .contains("25.50 EUR");
    }

    @Test
    void showsABrowserTheCheckoutPageWithItsButtons() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.get(path(session), "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("25.50 EUR", "ivan@example.bg")
                .contains(path(session) + "/pay", path(session) + "/fail", path(session) + "/expire")
                .contains("https://ploshtadka.example/cancelled");
        assertThat(answer.header("Content-Security-Policy")).endsWith("form-action 'self' https://ploshtadka.example");
    }

    @Test
    void showsAScriptTheSession() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.get(path(session));

        assertThat(answer.json("/id")).isEqualTo(session.getId());
        assertThat(answer.json("/amount_total")).isEqualTo("2550");
        assertThat(answer.body()).doesNotContain("\"_");
    }

    @Test
    void paysForAScript() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.post(path(session) + "/pay", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json("/status")).isEqualTo("complete");
        assertThat(answer.json("/payment_status")).isEqualTo("paid");
    }

    @Test
    void showsTheRefundsOfASession() throws Exception {
        Session session = create("Court 1");
        stripe.pay(session.getId());
        Session paid = api().v1().checkout().sessions().retrieve(session.getId());
        Refund refund = api().v1()
                .refunds()
                .create(RefundCreateParams.builder()
                        .setPaymentIntent(paid.getPaymentIntent())
                        .build());

        assertThat(client.get(path(session)).json("/refunds/0/id")).isEqualTo(refund.getId());
    }

    @Test
    void sendsABrowserToTheShopAfterThePayment() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.post(path(session) + "/pay", "", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("https://ploshtadka.example/done?session=" + session.getId());
    }

    @Test
    void showsThatTheCardWasDeclinedAndLetsTryAgain() throws Exception {
        Session session = create("Court 1");

        Client.Answer declined = client.post(path(session) + "/fail", "", "Accept", "text/html");

        assertThat(declined.status()).isEqualTo(303);
        assertThat(declined.header("Location")).isEqualTo(path(session));
        assertThat(client.get(path(session), "Accept", "text/html").body())
                .contains("The card was declined")
                .contains("/pay");
        assertThat(client.post(path(session) + "/pay", "").json("/status")).isEqualTo("complete");
    }

    @Test
    void offersNothingOnceASessionHasExpired() throws Exception {
        Session session = create("Court 1");

        assertThat(client.post(path(session) + "/expire", "").json("/status")).isEqualTo("expired");
        assertThat(client.get(path(session), "Accept", "text/html").body()).doesNotContain("<form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pay", "fail", "expire"})
    void refusesToChangeAClosedSession(String action) throws Exception {
        Session session = create("Court 1");
        stripe.pay(session.getId());

        Client.Answer answer = client.post(path(session) + "/" + action, "");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json("/type")).isEqualTo("/problems/checkout-session-closed");
        assertThat(stripe.session(session.getId()).orElseThrow().status()).isEqualTo("complete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stripe/sessions/cs_test_none", "/dev/stripe/nothing"})
    void answersTheUnknownWithAProblem(String path) {
        Client.Answer answer = client.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void answersAnUnknownSessionsButtonWithAProblem() {
        assertThat(client.post("/dev/stripe/sessions/cs_test_none/pay", "").status())
                .isEqualTo(404);
    }

    @Test
    void paysNothingByAMereGet() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.get(path(session) + "/pay");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(stripe.session(session.getId()).orElseThrow().open()).isTrue();
    }

    @Test
    void letsNoOtherOriginPay() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.post(path(session) + "/pay", "", "Origin", "https://evil.example");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(stripe.session(session.getId()).orElseThrow().open()).isTrue();
    }

    private static String path(Session session) {
        return "/dev/stripe/sessions/" + session.getId();
    }

    private StripeClient api() {
        return StripeClient.builder()
                .setApiKey("sk_test_local")
                .setApiBase(stripe.baseUri().toString())
                .build();
    }

    private Session create(String what) throws StripeException {
        SessionCreateParams params = SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setSuccessUrl("https://ploshtadka.example/done?session={CHECKOUT_SESSION_ID}")
                .setCancelUrl("https://ploshtadka.example/cancelled")
                .setCustomerEmail("ivan@example.bg")
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(PriceData.builder()
                                .setCurrency("eur")
                                .setUnitAmount(2550L)
                                .setProductData(
                                        ProductData.builder().setName(what).build())
                                .build())
                        .build())
                .build();
        return api().v1().checkout().sessions().create(params);
    }
}
