package bg.ploshtadka.system;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One booking, from its beginning to its fate. */
final class PaymentStory {
    private final PaymentFate fate;
    private final Person customer;
    private final Listing venue;
    private final int hour;
    private final Stage stage;
    private final Stubborn stubborn;
    private final String key = Stage.unique();
    private String bookingId;
    private Checkout last;

    /** A story that has not begun: this customer will book this hour on whichever court is free. */
    PaymentStory(PaymentFate fate, Person customer, Listing venue, int hour, Stage stage, Stubborn stubborn) {
        this.fate = fate;
        this.customer = customer;
        this.venue = venue;
        this.hour = hour;
        this.stage = stage;
        this.stubborn = stubborn;
    }

    String bookingId() {
        return bookingId;
    }

    /** Whether its last payment is where it must end, and went back once if it was refunded and else never. */
    boolean isOver() {
        String status = status();
        return List.of(fate.ends()).contains(status)
                && stage.stripe().refunds(last).size() == (status.equals("refunded") ? 1 : 0);
    }

    @Override
    public String toString() {
        return fate + " of booking " + bookingId + ": payment " + last.paymentId() + " " + status() + ", refunds "
                + stage.stripe().refunds(last);
    }

    /** Does everything that the people of this story do. */
    PaymentStory play() {
        book();
        checkOut();
        switch (fate) {
            case PAID -> stage.stripe().pay(last);
            case DECLINED_THEN_PAID -> {
                stage.stripe().decline(last);
                stage.stripe().pay(last);
            }
            case ABANDONED_THEN_PAID -> {
                abandon();
                checkOut();
                stage.stripe().pay(last);
            }
            case EXPIRED -> stage.stripe().expire(last);
            case ABANDONED -> abandon();
            case CANCELLED_BY_CUSTOMER_AND_PAID -> {
                cancel(customer);
                stage.stripe().payIfOpen(last);
            }
            case LEFT_OPEN -> assertThat(last.sessionId()).isNotEmpty();
            default -> payAndTurnBack();
        }
        return this;
    }

    private void payAndTurnBack() {
        stage.stripe().pay(last);
        switch (fate) {
            case PAID_AND_CANCELLED_BY_OWNER -> cancel(venue.owner());
            case PAID_AND_CANCELLED_BY_ADMIN -> cancel(stage.admin());
            case PAID_AND_CANCELLED_BY_CUSTOMER_AT_ONCE -> cancel(customer);
            case PAID_AND_CANCELLED_BY_CUSTOMER -> {
                awaitPaid();
                cancel(customer);
            }
            case PAID_AND_REFUNDED_BY_OWNER -> {
                awaitPaid();
                refund();
            }
            default -> throw new IllegalStateException(fate.name());
        }
    }

    private String status() {
        return Answer.text(last.payment(), "status");
    }

    private void book() {
        Answer booked = stubborn.ask(() -> customer.api()
                .request("POST", "/bookings")
                .header("Idempotency-Key", key)
                .json(venue.hourFrom(hour))
                .send());
        assertThat(booked.status()).as("%s", booked).isIn(200, 201);
        bookingId = booked.text("id");
    }

    private void checkOut() {
        Answer opened = stubborn.ask(() -> customer.api().post("/payments/checkout", Map.of("booking_id", bookingId)));
        last = Checkout.of(customer, opened);
    }

    private void abandon() {
        stubborn.ask(() -> customer.api().post("/payments/" + last.paymentId() + "/abandon"))
                .expect(200);
    }

    /** An answer that was lost leaves a booking that is cancelled already. */
    private void cancel(Person actor) {
        String booking = "/bookings/" + bookingId;
        stubborn.ask(() -> actor.api().patch(booking + "/status", Map.of("status", "cancelled")));
        Answer cancelled = stubborn.ask(() -> actor.api().get(booking)).expect(200);
        assertThat(cancelled.text("status")).as("%s", cancelled).isEqualTo("cancelled");
    }

    private void refund() {
        Answer refunded = stubborn.ask(() -> venue.owner().api().post("/payments/booking/" + bookingId + "/refund"));
        assertThat(refunded.status()).as("%s", refunded).isIn(200, 202);
    }

    private void awaitPaid() {
        await("payment " + last.paymentId())
                .atMost(Books.PATIENCE)
                .pollInSameThread()
                .until(
                        () -> stubborn.ask(() -> customer.api().get("/payments/" + last.paymentId()))
                                .expect(200)
                                .text("status"),
                        "paid"::equals);
    }
}
