package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The server dies at the worst moment: Stripe has given money back and opened sessions, and we have not stored it. No
 * webhook helps, for none of them arrives.
 */
class PaymentCrashIT {
    /** A task of a dead server is taken over after a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private static Runner runner;
    private static Stage stage;
    private static Person customer;
    private static Checkout refunded;
    private static String bookingToPay;
    private static String bookingPaidMeanwhile;

    @BeforeAll
    static void dieBetweenStripesAnswerAndOurs() {
        runner = Runner.start(
                Folders.emptied(Runner.dataFolder("crashed")),
                Runner.ANY_PORT,
                Map.of("RECONCILIATION_DELAY_SECONDS", "2"));
        stage = new Stage(runner.awaitReady());
        StripeDesk stripe = stage.stripe();
        customer = stage.newCustomer();
        Listing venue = stage.newVenue(1);
        String cancelled = venue.book(customer, 18);
        bookingToPay = venue.book(customer, 19);
        bookingPaidMeanwhile = venue.book(customer, 20);
        refunded = Checkout.open(customer, cancelled);
        stripe.pay(refunded);
        refunded.awaitStatus("paid");

        stripe.behave(Map.of("webhooks_dropped", 1));
        stripe.hold("create_refund");
        stripe.hold("create_session");
        stage.owner()
                .api()
                .patch("/bookings/" + cancelled + "/status", Map.of("status", "cancelled"))
                .expect(200);
        openInVain(bookingToPay);
        openInVain(bookingPaidMeanwhile);
        stripe.awaitHeld("create_refund");
        assertThat(Answer.text(refunded.payment(), "status")).isEqualTo("paid");

        runner.killServer();
        stripe.pay(onlySession(bookingPaidMeanwhile));
        stripe.release("create_refund");
        stripe.release("create_session");
        runner.awaitServerAgain(1);
    }

    @AfterAll
    static void end() {
        if (runner != null) {
            runner.terminate();
        }
    }

    @Test
    void theRefundIsFinishedAndNotMadeAgain() {
        await("the refund")
                .atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(Answer.text(refunded.payment(), "status")).isEqualTo("refunded"));

        assertThat(stage.stripe().refunds(refunded)).containsExactly(2500L);
        customer.inbox().await("Refund");
        assertThat(customer.inbox().mails())
                .filteredOn(mail -> mail.subject().contains("Refund"))
                .hasSize(1);
    }

    @Test
    void theNextCheckoutFindsTheSessionThatStripeHasMade() {
        Checkout checkout = Checkout.open(customer, bookingToPay);

        assertThat(stage.stripe().sessionsOf(bookingToPay))
                .extracting(session -> Answer.text(session, "id"))
                .containsExactly(checkout.sessionId());
    }

    @Test
    void whatWasPaidMeanwhileIsFound() {
        String payments = "/payments?booking_id=" + bookingPaidMeanwhile;

        await("the payment")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                customer.api().get(payments).expect(200).objects())
                        .extracting(payment -> Answer.text(payment, "status"))
                        .containsExactly("paid"));
        assertThat(stage.stripe().sessionsOf(bookingPaidMeanwhile)).hasSize(1);
    }

    /** Asks for a session in a thread of its own, because the answer never comes. */
    private static void openInVain(String bookingId) {
        CompletableFuture.runAsync(() -> {
            try {
                customer.api().post("/payments/checkout", Map.of("booking_id", bookingId));
            } catch (UncheckedIOException theServerIsDead) {
                // That is what the test is about.
            }
        });
        await("the session of booking " + bookingId)
                .until(() -> stage.stripe().sessionsOf(bookingId).size() == 1);
    }

    private static Checkout onlySession(String bookingId) {
        List<JsonObject> sessions = stage.stripe().sessionsOf(bookingId);
        assertThat(sessions).hasSize(1);
        return new Checkout(customer, "", Answer.text(sessions.get(0), "id"), "");
    }
}
