package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Sha256;
import bg.ploshtadka.kernel.TimeSpan;
import java.util.Optional;
import java.util.UUID;

/**
 * What a customer asks for.
 *
 * @param courtId empty for the first court that is free
 * @param notes what the owner should know
 */
public record BookingWish(UUID venueId, Optional<UUID> courtId, TimeSpan time, Optional<String> notes) {
    /** The SHA-256 of the wish: the same for the same wish, another one for another. */
    byte[] fingerprint() {
        return Sha256.of(String.join(
                "\n",
                venueId.toString(),
                courtId.map(UUID::toString).orElse(""),
                time.start().toString(),
                time.end().toString(),
                notes.map(value -> "notes:" + value).orElse("")));
    }
}
