package bg.ploshtadka.system;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Customers who book one free hour after the other, a few in a second, and look at once whether it is taken. When
 * nobody is there they ask the same again.
 */
final class BookingLoad implements AutoCloseable {
    private static final int HOURS_OF_A_DAY = 14;
    private static final int OPENING = 8;
    private static final int DAYS = 170;
    private static final Duration PACE = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final List<Listing> venues;
    private final Stubborn stubborn = new Stubborn();
    private final AtomicInteger next = new AtomicInteger();
    private final Queue<String> accepted = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService threads;

    private BookingLoad(List<Listing> venues, int customers) {
        this.venues = venues;
        this.threads = Executors.newScheduledThreadPool(customers);
    }

    /**
     * Lets each of them begin.
     *
     * @param venues where they book: venues of one court each, with hours for so long as the load is to last
     */
    static BookingLoad by(List<Person> customers, List<Listing> venues) {
        BookingLoad load = new BookingLoad(venues, customers.size());
        customers.forEach(customer -> load.threads.scheduleAtFixedRate(
                () -> load.bookNext(customer), 0, PACE.toMillis(), TimeUnit.MILLISECONDS));
        return load;
    }

    /** How many bookings were accepted so far. */
    int bookings() {
        return accepted.size();
    }

    /** The ids of the bookings that were accepted. */
    List<String> accepted() {
        return List.copyOf(accepted);
    }

    /** Answers that must not be, each in words. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** How many requests were sent, with those that were sent again. */
    int requests() {
        return stubborn.attempts();
    }

    /** How many requests found nobody. */
    int setbacks() {
        return stubborn.setbacks().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return bookings() + " bookings accepted in " + requests() + " requests, nobody there for "
                + stubborn.setbacks();
    }

    /** Lets everybody come to an end. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            assertThat(threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as("everybody has an answer")
                    .isTrue();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void bookNext(Person customer) {
        int hour = next.getAndIncrement();
        try {
            book(customer, venues.get(hour % venues.size()), start(hour / venues.size()));
        } catch (RuntimeException | AssertionError unexpected) {
            wrong.add(unexpected.toString());
        }
    }

    private void book(Person customer, Listing venue, Instant start) {
        String key = Stage.unique();
        Answer answer = stubborn.ask(() -> request(customer, venue, start, key));
        if (answer.status() != 201 && answer.status() != 200) {
            wrong.add(answer + " " + answer.body());
            return;
        }
        accepted.add(answer.text("id"));
        String slots =
                "/bookings/slots?venue_id=" + venue.id() + "&from=" + start + "&to=" + start.plus(Duration.ofHours(1));
        Answer taken = stubborn.ask(() -> customer.api().get(slots));
        if (taken.status() != 200 || taken.objects().size() != 1) {
            wrong.add("not taken after " + answer + ": " + taken + " " + taken.body());
        }
    }

    private static Answer request(Person customer, Listing venue, Instant start, String key) {
        Map<String, Object> wish = Map.of(
                "venue_id", venue.id(),
                "start_datetime", start.toString(),
                "end_datetime", start.plus(Duration.ofHours(1)).toString());
        return customer.api()
                .request("POST", "/bookings")
                .header("Idempotency-Key", key)
                .json(wish)
                .send();
    }

    private static Instant start(int hour) {
        assertThat(hour).as("hours that are left").isLessThan(HOURS_OF_A_DAY * DAYS);
        return Listing.at(OPENING + hour % HOURS_OF_A_DAY, hour / HOURS_OF_A_DAY);
    }
}
