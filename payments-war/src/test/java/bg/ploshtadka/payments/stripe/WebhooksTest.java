package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.payments.EventInbox;
import bg.ploshtadka.payments.OpenSession;
import bg.ploshtadka.payments.RefundOrder;
import bg.ploshtadka.payments.RefundReport;
import bg.ploshtadka.payments.SessionReport;
import bg.ploshtadka.payments.SessionState;
import bg.ploshtadka.payments.Settled;
import bg.ploshtadka.payments.SettlementOutcome;
import bg.ploshtadka.payments.StripeNotice;
import com.stripe.net.Webhook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static bg.ploshtadka.payments.stripe.StripeFixtures.WEBHOOK_SECRET;
import static bg.ploshtadka.payments.stripe.StripeFixtures.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebhooksTest {
    private final List<SessionReport> sessions = new ArrayList<>();
    private final List<RefundReport> refunds = new ArrayList<>();
    private final List<RefundReport> failedRefunds = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private LocalStripe stripe;
    private Webhooks webhooks;
    private OpenSession session;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        stripe = new LocalStripe(folder);
        session = stripe.sessions().open(order());
        webhooks = new Webhooks();
        webhooks.signature = new WebhookSignature(stripe.settings(), Clock.systemUTC());
        webhooks.inbox = new Inbox();
        webhooks.sessions = stripe.sessions();
        webhooks.moneyBack = stripe.moneyBack();
    }

    @AfterEach
    void stop() {
        stripe.close();
    }

    @Test
    void believesStripeAndNotTheEvent() throws Exception {
        receive("evt_1", "checkout.session.completed", session.id());

        assertThat(sessions).extracting(SessionReport::state).containsExactly(SessionState.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkout.session.completed",
                "checkout.session.async_payment_succeeded",
                "checkout.session.expired"
            })
    void asksForTheSessionOfEveryEventAboutOne(String type) throws Exception {
        stripe.standIn().pay(session.id());

        receive("evt_1", type, session.id());

        assertThat(sessions).extracting(SessionReport::state).containsExactly(SessionState.PAID);
    }

    @Test
    void asksForTheRefundOfACharge() throws Exception {
        stripe.standIn().pay(session.id());
        String intent = stripe.sessions()
                .find(session.id())
                .orElseThrow()
                .paymentIntentId()
                .orElseThrow();
        String refund = stripe.moneyBack().refund(new RefundOrder(UUID.randomUUID(), intent, Optional.empty()));
        String charge =
                stripe.api().ask(v1 -> v1.paymentIntents().retrieve(intent)).getLatestCharge();

        receive("evt_1", "charge.refunded", charge);

        assertThat(refunds).containsExactly(new RefundReport(intent, refund));
    }

    @ParameterizedTest
    @ValueSource(strings = {"refund.failed", "refund.updated", "charge.refund.updated"})
    void takesARefundThatCameToNothing(String type) throws Exception {
        try (CannedStripe canned = CannedStripe.answering(
                200, "{\"id\":\"re_1\",\"object\":\"refund\",\"payment_intent\":\"pi_1\",\"status\":\"failed\"}")) {
            webhooks.moneyBack = new MoneyBack(canned.api());

            receive("evt_1", type, "re_1");
        }

        assertThat(failedRefunds).containsExactly(new RefundReport("pi_1", "re_1"));
    }

    @Test
    void remembersNewsOfARefundThatIsOnItsWay() throws Exception {
        try (CannedStripe canned = CannedStripe.answering(
                200, "{\"id\":\"re_1\",\"object\":\"refund\",\"payment_intent\":\"pi_1\",\"status\":\"pending\"}")) {
            webhooks.moneyBack = new MoneyBack(canned.api());

            receive("evt_1", "refund.updated", "re_1");
        }

        assertThat(failedRefunds).isEmpty();
        assertThat(ignored).containsExactly("evt_1");
    }

    @Test
    void asksNothingAboutAnEventThatItKnows() throws Exception {
        known.add("evt_1");
        stripe.close();

        receive("evt_1", "checkout.session.completed", session.id());

        assertThat(sessions).isEmpty();
    }

    @Test
    void remembersEventsThatMeanNothing() throws Exception {
        receive("evt_1", "customer.created", "cus_1");

        assertThat(ignored).containsExactly("evt_1");
    }

    @Test
    void remembersEventsAboutThingsThatStripeDoesNotKnow() throws Exception {
        receive("evt_1", "checkout.session.completed", "cs_unknown");
        receive("evt_2", "charge.refunded", "ch_unknown");

        assertThat(ignored).containsExactly("evt_1", "evt_2");
    }

    @Test
    void remembersNothingWhenStripeDoesNotAnswerSoThatTheEventComesAgain() {
        stripe.close();

        assertThatThrownBy(() -> receive("evt_1", "checkout.session.completed", session.id()))
                .isInstanceOf(StripeAwayException.class);
        assertThat(ignored).isEmpty();
    }

    @Test
    void doesNotEvenLookAtWhatStripeDidNotSign() {
        byte[] body = event("evt_1", "checkout.session.completed", session.id()).getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> webhooks.receive(body, "t=1,v1=00")).isInstanceOf(DomainException.class);
        assertThat(sessions).isEmpty();
    }

    private void receive(String id, String type, String objectId) throws Exception {
        String body = event(id, type, objectId);
        webhooks.receive(
                body.getBytes(StandardCharsets.UTF_8), Webhook.Signature.generateSignatureHeader(body, WEBHOOK_SECRET));
    }

    private static String event(String id, String type, String objectId) {
        return "{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"data\":{\"object\":{\"id\":\"" + objectId
                + "\",\"payment_status\":\"paid\"}}}";
    }

    private final class Inbox extends EventInbox {
        @Override
        public boolean knows(String eventId) {
            return known.contains(eventId);
        }

        @Override
        public Settled take(StripeNotice notice, SessionReport report) {
            sessions.add(report);
            return new Settled(SettlementOutcome.PAID, report.paymentId());
        }

        @Override
        public Settled take(StripeNotice notice, RefundReport report) {
            refunds.add(report);
            return new Settled(SettlementOutcome.REFUNDED, Optional.empty());
        }

        @Override
        public Settled takeFailure(StripeNotice notice, RefundReport report) {
            failedRefunds.add(report);
            return new Settled(SettlementOutcome.FLAGGED, Optional.empty());
        }

        @Override
        public Settled ignore(StripeNotice notice) {
            ignored.add(notice.id());
            return new Settled(SettlementOutcome.IGNORED, Optional.empty());
        }
    }
}
