package bg.ploshtadka.system.bench.data;

import java.time.Instant;
import java.util.UUID;

/** An account that stands in the database. */
record PersonRow(UUID id, String username, String fullName, String locale, Instant createdAt) {
    /** An address that belongs to nobody. */
    String email() {
        return username + "@bench.example";
    }
}
