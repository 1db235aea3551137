package bg.ploshtadka.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Webhooks that should change nothing: each is answered as it deserves, and payment and booking stay as they are. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookIT {
    private static final String COMPLETED = event("checkout.session.completed", "{session}", "");
    private static final int HUGE = 1_048_577;

    private final Stage stage;
    private final Checkout checkout;
    private final String bookingId;
    private final String secret;

    WebhookIT(Stage stage) {
        this.stage = stage;
        Person customer = stage.newCustomer();
        bookingId = stage.newVenue(1).book(customer, 18);
        checkout = Checkout.open(customer, bookingId);
        secret = read(stage);
    }

    /** What makes it odd, the body, what it is signed with and when, and the status. */
    private static Stream<Arguments> webhooks() {
        String wrong = "whsec_wrong";
        return Stream.of(
                arguments("wrong secret", COMPLETED, signed(wrong, Duration.ZERO), 400),
                arguments("altered body", COMPLETED, alteredBody(), 400),
                arguments("older than five minutes", COMPLETED, signed("", Duration.ofSeconds(-302)), 400),
                arguments("of the far future", COMPLETED, signed("", Duration.ofDays(365)), 400),
                arguments("missing header", COMPLETED, (Header) (own, body) -> Optional.empty(), 400),
                arguments("empty header", COMPLETED, (Header) (own, body) -> Optional.of(""), 400),
                arguments("only another scheme", COMPLETED, otherScheme(), 400),
                arguments("several wrong signatures", COMPLETED, several(wrong, wrong), 400),
                arguments("several signatures, one right", COMPLETED, several(wrong, ""), 200),
                arguments("a claim that it was paid", claimOfMoney("2500", "eur"), signed("", Duration.ZERO), 200),
                arguments("another amount", claimOfMoney("1", "eur"), signed("", Duration.ZERO), 200),
                arguments("another currency", claimOfMoney("2500", "jpy"), signed("", Duration.ZERO), 200),
                arguments("a claim that it expired", expired(), signed("", Duration.ZERO), 200),
                arguments("unknown type", event("no.such.type", "{session}", ""), signed("", Duration.ZERO), 200),
                arguments(
                        "unknown session",
                        event("checkout.session.completed", "cs_unknown", ""),
                        signed("", Duration.ZERO),
                        200),
                arguments("unknown charge", event("charge.refunded", "ch_unknown", ""), signed("", Duration.ZERO), 200),
                arguments("unknown refund", event("refund.failed", "re_unknown", ""), signed("", Duration.ZERO), 200),
                arguments("malformed", "{\"id\":", signed("", Duration.ZERO), 400),
                arguments("no event", "[]", signed("", Duration.ZERO), 400),
                arguments("empty body", "", signed("", Duration.ZERO), 400),
                arguments("huge", "\"" + "x".repeat(HUGE) + "\"", signed("", Duration.ZERO), 413));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("webhooks")
    void changesNothing(String oddity, String template, Header header, int status) {
        String body = template.replace("{session}", checkout.sessionId()).replace("{unique}", Stage.unique());
        String before = state();

        Answer answer = send(body, header);

        assertThat(answer.status()).as("%s: %s", oddity, answer).isEqualTo(status);
        if (status >= 400) {
            answer.expectProblem(status);
        }
        assertThat(state()).as(oddity).isEqualTo(before);
    }

    @Test
    void answersAReplayAsItDidBefore() {
        String body = COMPLETED.replace("{session}", checkout.sessionId()).replace("{unique}", Stage.unique());
        String before = state();

        List<Answer> answers = Rivals.atOnce(4, number -> send(body, signed("", Duration.ZERO)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        send(body, signed("", Duration.ZERO)).expect(200);
        assertThat(state()).isEqualTo(before);
    }

    private Answer send(String body, Header header) {
        Api.Call call = stage.anonymous().request("POST", "/payments/webhook");
        header.of(secret, body).ifPresent(value -> call.header("Stripe-Signature", value));
        return call.body("application/json", body).send();
    }

    private String state() {
        Api admin = stage.admin().api();
        return admin.get("/payments?booking_id=" + bookingId).expect(200).body()
                + admin.get("/bookings/" + bookingId).expect(200).body();
    }

    /** The header {@code Stripe-Signature} of a body; empty for none. */
    @FunctionalInterface
    private interface Header {
        Optional<String> of(String ownSecret, String body);
    }

    /** Signed with our own secret if none is given. */
    private static Header signed(String otherSecret, Duration later) {
        return (own, body) -> {
            long seconds = Instant.now().plus(later).getEpochSecond();
            return Optional.of(
                    "t=" + seconds + ",v1=" + hmac(otherSecret.isEmpty() ? own : otherSecret, seconds, body));
        };
    }

    private static Header alteredBody() {
        return (own, body) -> signed("", Duration.ZERO).of(own, body + " ");
    }

    private static Header otherScheme() {
        return (own, body) -> signed("", Duration.ZERO).of(own, body).map(header -> header.replace("v1=", "v0="));
    }

    private static Header several(String first, String second) {
        return (own, body) -> {
            long seconds = Instant.now().getEpochSecond();
            String signatures = Stream.of(first, second)
                    .map(secret -> ",v1=" + hmac(secret.isEmpty() ? own : secret, seconds, body))
                    .reduce("", String::concat);
            return Optional.of("t=" + seconds + signatures);
        };
    }

    private static String claimOfMoney(String amount, String currency) {
        return event(
                "checkout.session.completed",
                "{session}",
                ",\"status\":\"complete\",\"payment_status\":\"paid\",\"payment_intent\":\"pi_1\",\"amount_total\":"
                        + amount + ",\"currency\":\"" + currency + "\"");
    }

    private static String expired() {
        return event("checkout.session.expired", "{session}", ",\"status\":\"expired\"");
    }

    private static String event(String type, String object, String members) {
        return "{\"id\":\"evt_{unique}\",\"object\":\"event\",\"type\":\"" + type + "\",\"data\":{\"object\":{\"id\":\""
                + object + "\"" + members + "}}}";
    }

    private static String hmac(String secret, long seconds, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((seconds + "." + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String read(Stage stage) {
        try {
            return Files.readString(stage.secret("stripe-webhook-secret")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
