package bg.ploshtadka.system.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients take from to ask for something: who they are, which venues there are, which hours are free. */
final class Feeds {
    /** Venues that many look at, the first of the list. */
    private static final int HOT = 20;

    private final List<Customer> customers;
    private final List<String> venues;
    private final List<Hour> hours;
    private final AtomicInteger nextCustomer = new AtomicInteger();
    private final AtomicInteger nextHour;

    /** Who asks. */
    record Customer(String token) {}

    /** A free hour of a court; times as the API writes them. */
    record Hour(String venueId, String courtId, String start, String end) {}

    private Feeds(List<Customer> customers, List<String> venues, List<Hour> hours, int hoursFrom) {
        this.customers = customers;
        this.venues = venues;
        this.hours = hours;
        this.nextHour = new AtomicInteger(hoursFrom);
    }

    /** Reads the three files, each with a line of titles. */
    static Feeds read(Path folder, int hoursFrom) {
        return new Feeds(
                rows(folder.resolve("customers.csv")).stream()
                        .map(row -> new Customer(row[2]))
                        .toList(),
                rows(folder.resolve("venues.csv")).stream().map(row -> row[0]).toList(),
                rows(folder.resolve("hours.csv")).stream()
                        .map(row -> new Hour(row[0], row[1], row[2], row[3]))
                        .toList(),
                hoursFrom);
    }

    private static List<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One customer after the other; when all had their turn, the first again. */
    Customer customer() {
        return customers.get(Math.floorMod(nextCustomer.getAndIncrement(), customers.size()));
    }

    String venue(Random random) {
        return venues.get(random.nextInt(venues.size()));
    }

    String hotVenue(Random random) {
        return venues.get(random.nextInt(Math.min(HOT, venues.size())));
    }

    /** An hour that nobody has been given yet. */
    Hour hour() {
        int next = nextHour.getAndIncrement();
        if (next >= hours.size()) {
            throw new IllegalStateException("All " + hours.size() + " free hours are used up");
        }
        return hours.get(next);
    }

    /** Whether somebody wanted one hour too many. */
    boolean isUsedUp() {
        return nextHour.get() > hours.size();
    }

    /** How many hours have been given out, with those that were before. */
    int hoursUsed() {
        return Math.min(nextHour.get(), hours.size());
    }
}
