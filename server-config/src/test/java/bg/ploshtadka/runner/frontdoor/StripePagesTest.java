package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.MailCatcher;
import bg.ploshtadka.runner.stripe.Behaviour;
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
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StripePagesTest {

    private static final String BEHAVIOUR = "/dev/stripe/behaviour";

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
        door = FrontDoor.start(
                0,
                new Routes(List.of()),
                new DevPages(mail, Optional.of(stripe), Optional.empty()),
                FrontDoorTest.noSite());
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

    /** From a page without any referrer a browser sends its forms with {@code Origin: null}, which is refused. */
    @Test
    void letsTheBrowserSayThatItsFormsComeFromHere() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.get(path(session), "Accept", "text/html");

        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
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
    void tellsHowTheStandInBehavesAndMakesItMisbehave() {
        assertThat(client.get(BEHAVIOUR).json("/api_errors")).isEqualTo("0.0");

        Client.Answer answer = put(BEHAVIOUR, "{\"api_errors\":0.25,\"seed\":3}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json("/api_errors")).isEqualTo("0.25");
        assertThat(client.get(BEHAVIOUR).json("/seed")).isEqualTo("3");
        assertThat(put(BEHAVIOUR, "{}").json("/api_errors")).isEqualTo("0.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 |",
                "400 | []",
                "400 | {",
                "400 | 7",
                "422 | {\"api_errors\":2}",
                "422 | {\"api_errors\":{}}",
                "422 | {\"unheard_of\":0.1}"
            })
    void refusesWhatIsNoBehaviour(int status, String body) {
        Client.Answer answer = put(BEHAVIOUR, body == null ? "" : body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(stripe.behaviour()).isEqualTo(Behaviour.GOOD);
    }

    @Test
    void refusesNumbersAndBodiesWithoutEnd() {
        assertThat(put(BEHAVIOUR, "{\"seed\":" + "1".repeat(5000) + "}").status())
                .isBetween(400, 422);
        assertThat(put(BEHAVIOUR, "[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(put(BEHAVIOUR, " ".repeat((1 << 20) + 1)).status()).isEqualTo(413);
    }

    @Test
    void holdsTheNextAnswerAndReleasesIt() {
        Client.Answer armed = put("/dev/stripe/holds/create_refund", "");
        assertThat(armed.json("/create_refund")).isEqualTo("armed");

        Client.Answer released =
                client.send(client.to("/dev/stripe/holds/create_refund").DELETE());

        assertThat(released.status()).isEqualTo(204);
        assertThat(client.get("/dev/stripe/holds").body()).isEqualTo("{}");
    }

    @Test
    void holdsNoUnknownCall() {
        assertThat(put("/dev/stripe/holds/create_chaos", "").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/dev/stripe/behaviour | GET, PUT", "/dev/stripe/holds | GET", "/dev/stripe/holds/x | PUT, DELETE"
            })
    void tellsWhichMethodsWork(String path, String allowed) {
        Client.Answer answer = client.post(path, "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo(allowed);
    }

    @Test
    void letsNoOtherOriginMakeItMisbehave() {
        Client.Answer answer = client.send(client.to(BEHAVIOUR)
                .header("Origin", "https://evil.example")
                .PUT(BodyPublishers.ofString("{\"api_errors\":1}")));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(stripe.behaviour()).isEqualTo(Behaviour.GOOD);
    }

    @Test
    void letsNoOtherOriginPay() throws Exception {
        Session session = create("Court 1");

        Client.Answer answer = client.post(path(session) + "/pay", "", "Origin", "https://evil.example");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(stripe.session(session.getId()).orElseThrow().open()).isTrue();
    }

    private Client.Answer put(String path, String body) {
        return client.send(client.to(path).PUT(BodyPublishers.ofString(body)));
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
