package bg.ploshtadka.runner.stripe;

import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.ApiException;
import com.stripe.exception.RateLimitException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

class MisbehaviourTest extends StandInTest {

    @Test
    void behavesWellUntilItIsToldOtherwise() {
        assertThat(standIn.behaviour()).isEqualTo(Behaviour.GOOD);
    }

    @Test
    void failsWithoutDoingAnything() {
        behave("api_errors");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(this::create)
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(500));
        assertThat(standIn.sessions()).isEmpty();
    }

    @Test
    void hasEnoughOfCallsWithoutDoingAnything() {
        behave("api_rate_limits");

        assertThatExceptionOfType(RateLimitException.class).isThrownBy(this::create);
        assertThat(standIn.sessions()).isEmpty();
    }

    @Test
    void losesCallsWithoutDoingAnything() {
        behave("api_timeouts");

        assertBrokenOff(this::create);
        assertThat(standIn.sessions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"api_cuts", "api_late_answers"})
    void losesTheAnswerToWhatItHasDone(String fault) throws Exception {
        SessionCreateParams.Builder params = params();
        behave(fault);
        assertBrokenOff(() -> create(params, "payment-1"));

        standIn.behave(Behaviour.GOOD);

        assertThat(standIn.sessions()).hasSize(1);
        assertThat(create(params, "payment-1").getId())
                .isEqualTo(standIn.sessions().get(0).id());
        assertThat(standIn.sessions()).hasSize(1);
    }

    @Test
    void failsTheSameCallsAgainWithTheSameSeed() {
        Behaviour half = Behaviour.of(
                Json.createObjectBuilder().add("api_errors", 0.5).add("seed", 7).build());

        List<Boolean> first = attempts(half);
        List<Boolean> second = attempts(half);

        assertThat(first).contains(true, false).isEqualTo(second);
    }

    @Test
    void neverTellsWhatItDrops() throws Exception {
        behave("webhooks_dropped");
        Session dropped = createPaid();
        standIn.behave(Behaviour.GOOD);
        Session told = createPaid();

        assertThat(webhooks.next().payload()).contains(told.getId()).doesNotContain(dropped.getId());
        assertThat(webhooks.isQuiet()).isTrue();
        assertThat(api.v1().events().list().getData()).hasSize(2);
    }

    @Test
    void tellsTheSameEventTwice() throws Exception {
        behave("webhooks_doubled");
        createPaid();

        String first = webhooks.next().event().getId();

        assertThat(webhooks.next().event().getId()).isEqualTo(first);
    }

    @Test
    void keepsEventsBack() throws Exception {
        standIn.behave(Behaviour.of(Json.createObjectBuilder()
                .add("webhooks_delayed", 1)
                .add("webhook_delay_ms", 60_000)
                .build()));
        Session late = createPaid();
        standIn.behave(Behaviour.GOOD);
        Session early = createPaid();

        assertThat(webhooks.next().payload()).contains(early.getId());
        assertThat(webhooks.next(clock).payload()).contains(late.getId());
    }

    @Test
    void holdsAnAnswerUntilItIsReleased() throws Exception {
        SessionCreateParams.Builder params = params();
        standIn.holds().arm(HeldCall.CREATE_SESSION);
        CompletableFuture<Session> held = CompletableFuture.supplyAsync(() -> created(params, "payment-1"));
        await().until(() -> standIn.holds().states().equals(Map.of(HeldCall.CREATE_SESSION, Holds.State.HOLDING)));

        assertThat(standIn.sessions()).hasSize(1);
        assertThat(held).isNotDone();
        standIn.holds().release(HeldCall.CREATE_SESSION);

        assertThat(held.get().getId()).isEqualTo(standIn.sessions().get(0).id());
        assertThat(standIn.holds().states()).isEmpty();
    }

    @Test
    void doesNotTakeTheSameKeyWhileTheFirstCallIsRunning() {
        SessionCreateParams.Builder params = params();
        standIn.holds().arm(HeldCall.CREATE_SESSION);
        CompletableFuture<Session> held = CompletableFuture.supplyAsync(() -> created(params, "payment-1"));
        await().until(() -> standIn.holds().states().containsValue(Holds.State.HOLDING));

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> create(params, "payment-1"))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(409))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo("idempotency_key_in_use"));
        standIn.holds().release(HeldCall.CREATE_SESSION);
        assertThat(held.join().getId()).isEqualTo(created(params, "payment-1").getId());
    }

    @Test
    void holdsNoCallOfAnotherKind() throws Exception {
        standIn.holds().arm(HeldCall.CREATE_REFUND);

        assertThat(create().getStatus()).isEqualTo("open");

        standIn.holds().release(HeldCall.CREATE_REFUND);
        assertThat(standIn.holds().states()).isEmpty();
    }

    @Test
    void describesItsBehaviourAsItWasDescribed() {
        JsonObjectBuilder described = Json.createObjectBuilder()
                .add("api_errors", 0.1)
                .add("api_rate_limits", 0.2)
                .add("api_timeouts", 0.3)
                .add("api_cuts", 0.1)
                .add("api_late_answers", 0.3)
                .add("api_timeout_ms", 200)
                .add("webhooks_dropped", 0.2)
                .add("webhooks_doubled", 0.8)
                .add("webhooks_delayed", 1)
                .add("webhook_delay_ms", 0)
                .add("seed", -5);
        Behaviour behaviour = Behaviour.of(described.build());

        assertThat(Behaviour.of(behaviour.toJson())).isEqualTo(behaviour);
        assertThat(behaviour.apiTimeout()).isEqualTo(Duration.ofMillis(200));
        assertThat(behaviour.seed()).isEqualTo(-5);
    }

    private void behave(String certainFault) {
        standIn.behave(Behaviour.of(Json.createObjectBuilder()
                .add(certainFault, 1)
                .add("api_timeout_ms", 50)
                .build()));
    }

    private List<Boolean> attempts(Behaviour behaviour) {
        standIn.behave(behaviour);
        List<Boolean> successes = new ArrayList<>();
        Stream.generate(this::succeeds).limit(20).forEach(successes::add);
        return successes;
    }

    private boolean succeeds() {
        try {
            create();
            return true;
        } catch (StripeException e) {
            return false;
        }
    }

    private void assertBrokenOff(ThrowingCallable call) {
        assertThatExceptionOfType(ApiConnectionException.class).isThrownBy(call);
    }

    private Session created(SessionCreateParams.Builder params, String key) {
        try {
            return create(params, key);
        } catch (StripeException e) {
            throw new IllegalStateException(e);
        }
    }

    private Session create(SessionCreateParams.Builder params, String key) throws StripeException {
        RequestOptions options = RequestOptions.builder().setIdempotencyKey(key).build();
        return api.v1().checkout().sessions().create(params.build(), options);
    }
}
