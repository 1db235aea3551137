package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Sha256;
import bg.ploshtadka.kernel.TimeSpan;
import java.util.Optional;
import java.util.UUID;

/**
 * What an owner asks for on behalf of a guest.
 *
 * @param courtId a court of the owner's
 */
public record GuestWish(UUID courtId, TimeSpan time, Guest guest) {
    /** The SHA-256 of the wish: the same for the same wish, another one for another, or for any of a customer's. */
    byte[] fingerprint() {
        return Sha256.of(String.join(
                "\n",
                "guest",
                courtId.toString(),
                time.start().toString(),
                time.end().toString(),
                told(guest.name()),
                told(guest.phone()),
                told(guest.note())));
    }

    // With its length, so that nothing moves unseen from one text to the next.
    private static String told(Optional<String> text) {
        return text.map(value -> value.length() + ":" + value).orElse("");
    }
}
