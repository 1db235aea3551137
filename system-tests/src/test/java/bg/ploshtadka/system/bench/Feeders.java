package bg.ploshtadka.system.bench;

import bg.ploshtadka.system.bench.data.DataSet;
import bg.ploshtadka.system.bench.data.FreeHour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes down for the load whom it may be, what it may look at, and which hours it may book. */
final class Feeders {
    private static final int CUSTOMERS = 60;
    private static final int HOT_VENUES = 20;
    private static final int VENUES = 2_000;

    private final DataSet data;
    private final Path folder;

    Feeders(DataSet data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /**
     * Writes the three files.
     *
     * @param server where people sign in
     */
    void write(URI server, List<FreeHour> hours) {
        Tokens tokens = new Tokens(server);
        write(
                "customers.csv",
                "username,password,token,user_id",
                data.customers(CUSTOMERS).stream()
                        .map(customer -> String.join(
                                ",",
                                customer.username(),
                                DataSet.PASSWORD,
                                tokens.of(customer.username(), DataSet.PASSWORD),
                                customer.id().toString())));
        // The load takes the first ones for those that many look at.
        Set<UUID> venues = new LinkedHashSet<>(data.hotVenues(HOT_VENUES));
        venues.addAll(data.venues(VENUES));
        write("venues.csv", "venue_id", venues.stream().map(UUID::toString));
        write(
                "hours.csv",
                "venue_id,court_id,start,end",
                hours.stream()
                        .map(hour -> hour.venueId() + "," + hour.courtId() + "," + hour.start() + "," + hour.end()));
    }

    private void write(String name, String titles, Stream<String> rows) {
        List<String> lines = new ArrayList<>(List.of(titles));
        rows.forEach(lines::add);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
