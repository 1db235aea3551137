package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the tests of payments talk about. */
final class PaymentFixtures {
    static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    static final Duration SESSION_LIFE = Duration.ofMinutes(31);
    static final UUID CUSTOMER = UUID.randomUUID();
    static final UUID OWNER = UUID.randomUUID();
    static final OpenSession SESSION = new OpenSession("cs_1", URI.create("https://checkout.example/cs_1"));
    static final String INTENT = "pi_1";
    static final String REFUND = "re_1";

    private PaymentFixtures() {}

    static PayableBooking booking(BookingStatus status, String total) {
        Instant start = NOW.plus(Duration.ofDays(2));
        return new PayableBooking(
                UUID.randomUUID(),
                Optional.of(CUSTOMER),
                OWNER,
                UUID.randomUUID(),
                status,
                new Money(new BigDecimal(total), Currency.getInstance("EUR")),
                new TimeSpan(start, start.plus(Duration.ofHours(1))));
    }

    static PayableBooking pendingBooking() {
        return booking(BookingStatus.PENDING, "25.00");
    }

    /** What an owner has booked for a guest, even before its start. */
    static PayableBooking guestBooking() {
        PayableBooking booking = booking(BookingStatus.CONFIRMED, "25.00");
        return new PayableBooking(
                booking.id(),
                Optional.empty(),
                booking.venueOwnerId(),
                booking.venueId(),
                booking.status(),
                booking.total(),
                booking.time());
    }

    static PayableBooking with(PayableBooking booking, BookingStatus status) {
        return new PayableBooking(
                booking.id(),
                booking.userId(),
                booking.venueOwnerId(),
                booking.venueId(),
                status,
                booking.total(),
                booking.time());
    }

    /** A pending payment with an open session. */
    static Payment openPayment(PayableBooking booking) {
        Payment payment = new Payment(booking, "bg", NOW.plus(SESSION_LIFE), NOW);
        payment.opened(SESSION, NOW);
        return payment;
    }

    static Payment paidPayment(PayableBooking booking) {
        Payment payment = openPayment(booking);
        payment.paid(INTENT, NOW);
        return payment;
    }

    static SessionReport report(Payment payment, SessionState state) {
        Optional<String> intent = Optional.of(INTENT).filter(id -> state == SessionState.PAID);
        return new SessionReport(SESSION.id(), Optional.of(payment.id()), state, 2500, "eur", intent, Optional.empty());
    }

    static Actor actor(UUID id, Scope... scopes) {
        return new Actor(id, Set.of(scopes));
    }

    static Actor customer() {
        return actor(CUSTOMER, Scope.PAYMENTS_READ);
    }
}
