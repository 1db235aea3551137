package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Writes what was paid for bookings and given back, and what Stripe told of it. */
final class PaymentTables {
    private static final Duration BEFORE_PAYING = Duration.ofMinutes(2);
    private static final Duration OPEN_FOR = Duration.ofMinutes(30);
    private static final Duration REFUNDING = Duration.ofSeconds(40);

    private final Dice dice = new Dice(5);
    private final Connection connection;

    PaymentTables(Connection connection) {
        this.connection = connection;
    }

    /** Writes all of it. */
    void write(List<BookingRow> bookings) throws SQLException {
        List<PaymentRow> payments = bookings.stream()
                .filter(PaymentTables::isPayment)
                .map(this::payment)
                .toList();
        writePayments(payments);
        writeEvents(payments);
    }

    /** Half of those who let their hold end had come as far as Stripe's page. */
    private static boolean isPayment(BookingRow booking) {
        return booking.paidAt() != null || booking.hasExpired() && booking.id().getLeastSignificantBits() % 2 == 0;
    }

    private PaymentRow payment(BookingRow booking) {
        Instant begun = booking.createdAt().plus(BEFORE_PAYING);
        return new PaymentRow(dice.id(begun), booking, begun);
    }

    private void writePayments(List<PaymentRow> payments) throws SQLException {
        String columns = "id, booking_id, user_id, venue_owner_id, stripe_session_id, stripe_payment_intent_id,"
                + " stripe_refund_id, checkout_url, amount, currency, status, session_expires_at, refund_requested_at,"
                + " created_at, updated_at, version, paid_at, refunded_at";
        try (Copy rows = new Copy(connection, "payments.payment", columns)) {
            payments.forEach(payment -> writePayment(rows, payment));
        }
    }

    private static void writePayment(Copy rows, PaymentRow payment) {
        BookingRow booking = payment.booking;
        rows.row(
                payment.id,
                booking.id(),
                booking.customer().id(),
                booking.court().venue().owner(),
                payment.stripeId("cs_bench_"),
                booking.paidAt() == null ? null : payment.stripeId("pi_bench_"),
                payment.refundedAt() == null ? null : payment.stripeId("re_bench_"),
                "https://checkout.bench.example/pay/" + payment.stripeId("cs_bench_"),
                Copy.money(booking.cents()),
                "EUR",
                payment.status(),
                payment.begun.plus(OPEN_FOR),
                payment.refundedAt() == null ? null : booking.closedAt(),
                payment.begun,
                payment.updatedAt(),
                payment.refundedAt() == null ? 2 : 4,
                booking.paidAt(),
                payment.refundedAt());
    }

    private void writeEvents(List<PaymentRow> payments) throws SQLException {
        String columns = "id, type, object_id, payment_id, outcome, received_at";
        try (Copy rows = new Copy(connection, "payments.stripe_event", columns)) {
            for (PaymentRow payment : payments) {
                String session = payment.stripeId("cs_bench_");
                String event = payment.stripeId("evt_bench_");
                if (payment.booking.paidAt() == null) {
                    Instant at = payment.updatedAt();
                    rows.row(event, "checkout.session.expired", session, payment.id, "failed", at);
                } else {
                    Instant at = payment.booking.paidAt();
                    rows.row(event, "checkout.session.completed", session, payment.id, "paid", at);
                }
                if (payment.refundedAt() != null) {
                    String refund = payment.stripeId("re_bench_");
                    rows.row(event + "r", "charge.refunded", refund, payment.id, "refunded", payment.refundedAt());
                }
            }
        }
    }

    /** A payment by card. */
    private record PaymentRow(UUID id, BookingRow booking, Instant begun) {
        private String stripeId(String kind) {
            return kind + id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        }

        private String status() {
            if (booking.paidAt() == null) {
                return "failed";
            }
            return refundedAt() == null ? "paid" : "refunded";
        }

        private Instant refundedAt() {
            boolean backAgain = booking.paidAt() != null && booking.status().equals(BookingRow.CANCELLED);
            return backAgain ? booking.closedAt().plus(REFUNDING) : null;
        }

        private Instant updatedAt() {
            if (refundedAt() != null) {
                return refundedAt();
            }
            return booking.paidAt() == null ? booking.closedAt() : booking.paidAt();
        }
    }
}
