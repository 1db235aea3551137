package bg.ploshtadka.payments;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.PayableBooking;
import bg.ploshtadka.bookings.PayableBookings;
import bg.ploshtadka.kernel.Milestones;
import bg.ploshtadka.users.Contact;
import bg.ploshtadka.users.People;
import bg.ploshtadka.venues.VenueDirectory;
import bg.ploshtadka.venues.VenueNames;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import static java.util.stream.Collectors.toMap;

/** The use cases of payments over a small world in memory, which remembers what they did to others. */
final class PaymentWorld {
    final Map<UUID, PayableBooking> bookings = new HashMap<>();
    final Map<UUID, Payment> payments = new LinkedHashMap<>();
    final List<String> mails = new ArrayList<>();
    final List<String> reached = new ArrayList<>();
    final Map<UUID, Instant> holds = new HashMap<>();
    final Map<UUID, Instant> refundTasks = new HashMap<>();
    final List<UUID> watched = new ArrayList<>();
    final List<DriftView> drifts = new ArrayList<>();
    final List<Object> resolved = new ArrayList<>();
    final List<UUID> secured = new ArrayList<>();
    final List<UUID> released = new ArrayList<>();

    Instant now = PaymentFixtures.NOW;

    PayableBooking has(PayableBooking booking) {
        bookings.put(booking.id(), booking);
        return booking;
    }

    Payment has(Payment payment) {
        payments.put(payment.id(), payment);
        return payment;
    }

    void cancel(PayableBooking booking) {
        has(PaymentFixtures.with(booking, BookingStatus.CANCELLED));
    }

    Checkouts checkouts() {
        Checkouts checkouts = new Checkouts();
        checkouts.bookings = new Bookings();
        checkouts.payments = new Stored();
        checkouts.people = new Customers();
        checkouts.orders = orders();
        checkouts.reconciliation = reconciliation();
        checkouts.milestones = new Counted();
        checkouts.clock = clock();
        return checkouts;
    }

    Abandonment abandonment() {
        Abandonment abandonment = new Abandonment();
        abandonment.payments = new Stored();
        abandonment.milestones = new Counted();
        abandonment.clock = clock();
        return abandonment;
    }

    Settlement settlement() {
        Settlement settlement = new Settlement();
        settlement.bookings = new Bookings();
        settlement.payments = new Stored();
        settlement.mails = new Mails();
        settlement.duties = duties();
        settlement.drifts = drifts();
        settlement.milestones = new Counted();
        settlement.clock = clock();
        return settlement;
    }

    Refunds refunds() {
        Refunds refunds = new Refunds();
        refunds.bookings = new Bookings();
        refunds.payments = new Stored();
        refunds.duties = duties();
        refunds.clock = clock();
        return refunds;
    }

    Reconciliation reconciliation() {
        Reconciliation reconciliation = new Watch();
        reconciliation.payments = new Stored();
        reconciliation.orders = orders();
        reconciliation.settlement = settlement();
        reconciliation.drifts = drifts();
        reconciliation.clock = clock();
        reconciliation.delaySeconds = 120;
        return reconciliation;
    }

    private CheckoutOrders orders() {
        CheckoutOrders orders = new CheckoutOrders();
        orders.venues = new Venues();
        return orders;
    }

    Drifts drifts() {
        Drifts drifts = new FoundDrifts();
        drifts.clock = clock();
        return drifts;
    }

    private RefundDuties duties() {
        RefundDuties duties = new Duties();
        duties.mails = new Mails();
        duties.drifts = drifts();
        duties.milestones = new Counted();
        duties.clock = clock();
        return duties;
    }

    private Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private final class Stored extends StoredPayments {
        @Override
        Optional<LockedPayment> lock(UUID paymentId) {
            return Optional.ofNullable(payments.get(paymentId))
                    .map(payment -> new LockedPayment(
                            payment, Optional.ofNullable(PaymentWorld.this.bookings.get(payment.bookingId()))));
        }

        @Override
        Optional<LockedPayment> lockByIntent(String paymentIntentId) {
            return payments.values().stream()
                    .filter(payment -> paymentIntentId.equals(payment.paymentIntentId()))
                    .findFirst()
                    .flatMap(payment -> lock(payment.id()));
        }

        @Override
        List<Payment> ofLockedBooking(UUID bookingId) {
            return payments.values().stream()
                    .filter(payment -> payment.bookingId().equals(bookingId))
                    .sorted(Comparator.comparing(Payment::createdAt).reversed())
                    .toList();
        }

        @Override
        void add(Payment payment) {
            has(payment);
        }

        @Override
        void write() {
            // Memory is written as it changes.
        }
    }

    private final class Bookings extends PayableBookings {
        @Override
        public Optional<PayableBooking> lock(UUID bookingId) {
            return Optional.ofNullable(PaymentWorld.this.bookings.get(bookingId));
        }

        @Override
        public void prolongHold(UUID bookingId, Instant until) {
            holds.put(bookingId, until);
        }

        @Override
        public void secure(UUID bookingId) {
            secured.add(bookingId);
        }

        @Override
        public void release(UUID bookingId) {
            released.add(bookingId);
        }
    }

    private final class Mails extends PaymentMails {
        @Override
        void receipt(LockedPayment paid) {
            mails.add("receipt");
        }

        @Override
        void refund(LockedPayment refunded) {
            mails.add("refund");
        }
    }

    private final class Duties extends RefundDuties {
        @Override
        void schedule(UUID paymentId, Instant due) {
            refundTasks.put(paymentId, due);
        }
    }

    private final class Counted extends Milestones {
        @Override
        public void reached(String kind, String status) {
            reached.add(kind + " " + status);
        }
    }

    private final class Watch extends Reconciliation {
        @Override
        public void watch(UUID paymentId) {
            watched.add(paymentId);
        }
    }

    private final class FoundDrifts extends Drifts {
        @Override
        boolean isOpen(String stripeId, String stripeStatus) {
            return drifts.stream()
                    .filter(drift -> drift.resolvedAt().isEmpty())
                    .anyMatch(drift -> drift.stripeId().equals(stripeId)
                            && drift.stripe().status().equals(stripeStatus));
        }

        @Override
        void add(Drift drift) {
            drifts.add(drift.view());
        }

        @Override
        void resolve(String which, Object value) {
            resolved.add(value);
        }
    }

    private static final class Customers extends People {
        @Override
        public Optional<Contact> contactOf(UUID id) {
            return Optional.of(new Contact(id, "Мария", "maria@example.bg", "en"));
        }
    }

    private static final class Venues extends VenueDirectory {
        @Override
        public Map<UUID, VenueNames> namesOf(Collection<UUID> venueIds) {
            return venueIds.stream()
                    .map(id -> new VenueNames(
                            id, "Спортен център", "ул. Иван Вазов 3, Варна", ZoneId.of("Europe/Sofia"), Map.of()))
                    .collect(toMap(VenueNames::id, Function.identity()));
        }
    }

    void passes(Duration time) {
        now = now.plus(time);
    }
}
