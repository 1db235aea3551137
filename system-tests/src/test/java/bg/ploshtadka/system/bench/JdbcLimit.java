package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.data.FreeHour;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How many bookings a second the database takes from as many clients as the load has, all by plain JDBC. */
final class JdbcLimit {
    private final String jdbcUrl;
    private final List<UUID> customers;

    /** A limit of the database at this URL; the customers are those who book. */
    JdbcLimit(String jdbcUrl, List<UUID> customers) {
        this.jdbcUrl = jdbcUrl;
        this.customers = customers;
    }

    /**
     * Books for so long; what is booked in the first third only warms up.
     *
     * @param hours what to book; each client takes the next one
     * @return bookings per second after the warm-up
     */
    double measure(Iterator<FreeHour> hours, int clients, Duration duration) {
        Instant from = Instant.now().plus(duration.dividedBy(3));
        Instant until = Instant.now().plus(duration);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                UUID customer = customers.get(client % customers.size());
                counts.add(threads.submit(booking(hours, customer, from, until)));
            }
            long bookings = 0;
            for (Future<Long> count : counts) {
                bookings += count.get();
            }
            return bookings * 1000.0 / Duration.between(from, until).toMillis();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            threads.shutdownNow();
        }
    }

    private Callable<Long> booking(Iterator<FreeHour> hours, UUID customer, Instant from, Instant until) {
        return () -> {
            long counted = 0;
            try (BookingByJdbc booking = new BookingByJdbc(DriverManager.getConnection(jdbcUrl))) {
                while (Instant.now().isBefore(until)) {
                    booking.book(next(hours), customer);
                    if (Instant.now().isAfter(from)) {
                        counted++;
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return counted;
        };
    }

    private static FreeHour next(Iterator<FreeHour> hours) {
        synchronized (hours) {
            if (!hours.hasNext()) {
                throw new IllegalStateException(
                        "The free hours are used up; a shorter --duration or fewer --rounds need fewer");
            }
            return hours.next();
        }
    }
}
