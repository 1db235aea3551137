package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.ClockProducer;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.payments.StripeNotice;
import com.stripe.net.Webhook;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static bg.ploshtadka.payments.stripe.StripeFixtures.WEBHOOK_SECRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebhookSignatureTest {
    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final String EVENT = """
            {"id": "evt_1", "object": "event", "type": "checkout.session.completed", "api_version": "2099-01-01",
             "data": {"object": {"id": "cs_1", "object": "checkout.session", "note": "Платено"}}}
            """;

    private final WebhookSignature signature = new WebhookSignature(
            StripeFixtures.settings(URI.create("http://127.0.0.1:9")), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void readsASignedEventOfAnyVersionOfTheApi() throws Exception {
        assertThat(verify(EVENT, header(EVENT, WEBHOOK_SECRET, NOW)))
                .isEqualTo(new StripeNotice("evt_1", "checkout.session.completed", "cs_1"));
    }

    @Test
    void readsAnEventAboutSomethingWithoutAnId() throws Exception {
        String balance = "{\"id\":\"evt_2\",\"type\":\"balance.available\",\"data\":{\"object\":{}}}";

        assertThat(verify(balance, header(balance, WEBHOOK_SECRET, NOW)).objectId())
                .isNull();
    }

    @Test
    void acceptsASignatureOfAlmostFiveMinutes() throws Exception {
        Instant then = NOW.minus(Duration.ofMinutes(5));

        assertThat(verify(EVENT, header(EVENT, WEBHOOK_SECRET, then)).id()).isEqualTo("evt_1");
    }

    @Test
    void worksWithTheClockOfTheProduct() throws Exception {
        WebhookSignature inProduction = new WebhookSignature(
                StripeFixtures.settings(URI.create("http://127.0.0.1:9")), new ClockProducer().clock());

        assertThat(inProduction
                        .verify(EVENT.getBytes(StandardCharsets.UTF_8), header(EVENT, WEBHOOK_SECRET, Instant.now()))
                        .id())
                .isEqualTo("evt_1");
    }

    @Test
    void refusesAnOlderSignature() throws Exception {
        Instant then = NOW.minus(Duration.ofMinutes(5)).minusSeconds(1);

        assertThat(refusal(EVENT, header(EVENT, WEBHOOK_SECRET, then))).isEqualTo(ProblemType.INVALID_SIGNATURE);
    }

    @Test
    void acceptsAClockThatIsAlmostFiveMinutesAhead() throws Exception {
        Instant then = NOW.plus(Duration.ofMinutes(5));

        assertThat(verify(EVENT, header(EVENT, WEBHOOK_SECRET, then)).id()).isEqualTo("evt_1");
    }

    @Test
    void refusesASignatureOfTheFuture() throws Exception {
        Instant then = NOW.plus(Duration.ofMinutes(5)).plusSeconds(1);

        assertThat(refusal(EVENT, header(EVENT, WEBHOOK_SECRET, then))).isEqualTo(ProblemType.INVALID_SIGNATURE);
    }

    @Test
    void refusesATimeThatIsNoNumberBesideOneThatIs() throws Exception {
        String header = header(EVENT, WEBHOOK_SECRET, NOW) + ",t=x";

        assertThat(refusal(EVENT, header)).isEqualTo(ProblemType.INVALID_SIGNATURE);
    }

    @Test
    void refusesTheSignatureOfAnotherSecret() throws Exception {
        assertThat(refusal(EVENT, header(EVENT, "whsec_other", NOW))).isEqualTo(ProblemType.INVALID_SIGNATURE);
    }

    @Test
    void refusesABodyThatWasAltered() throws Exception {
        String header = header(EVENT, WEBHOOK_SECRET, NOW);

        assertThat(refusal(EVENT.replace("cs_1", "cs_2"), header)).isEqualTo(ProblemType.INVALID_SIGNATURE);
    }

    @Test
    void refusesATimeThatWasAltered() throws Exception {
        Instant then = NOW.minus(Duration.ofDays(1));
        String header =
                header(EVENT, WEBHOOK_SECRET, then).replace("t=" + then.getEpochSecond(), "t=" + NOW.getEpochSecond());

        assertThat(refusal(EVENT, header)).isEqualTo(ProblemType.INVALID_SIGNATURE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "t", "t=", "t=x,v1=y", "t=99999999999999999999,v1=a", "v1=abc", ",,,=,", "t=1,v0=abc"})
    void refusesAHeaderThatIsNoSignature(String header) {
        assertThat(refusal(EVENT, header)).isEqualTo(ProblemType.INVALID_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"event\"",
                "{}",
                "{\"id\":1,\"type\":\"a\",\"data\":{\"object\":{}}}",
                "{\"id\":\"evt_1\",\"data\":{\"object\":{}}}",
                "{\"id\":\"evt_1\",\"type\":\"a\"}",
                "{\"id\":\"evt_1\",\"type\":\"a\",\"data\":[]}",
                "{\"id\":\"evt_1\",\"type\":\"a\",\"data\":{\"object\":\"cs_1\"}}"
            })
    void refusesASignedBodyThatIsNoEvent(String body) throws Exception {
        assertThat(refusal(body, header(body, WEBHOOK_SECRET, NOW))).isEqualTo(ProblemType.INVALID_EVENT);
    }

    private StripeNotice verify(String body, String header) {
        return signature.verify(body.getBytes(StandardCharsets.UTF_8), header);
    }

    private ProblemType refusal(String body, String header) {
        var refused = new DomainException[1];
        assertThatThrownBy(() -> verify(body, header))
                .isInstanceOfSatisfying(DomainException.class, thrown -> refused[0] = thrown);
        return refused[0].type();
    }

    private static String header(String body, String secret, Instant when) throws Exception {
        return Webhook.Signature.generateSignatureHeader(body, secret, when.getEpochSecond());
    }
}
