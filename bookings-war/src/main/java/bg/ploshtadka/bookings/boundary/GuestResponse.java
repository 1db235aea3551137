package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.Guest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A guest, as the venue's owner and admins read it. */
@Schema(
        description =
                "Somebody without an account for whom the venue's owner has booked; the owner and admins alone read "
                        + "it. 30 days after the end of the booking all of it is forgotten and null")
public record GuestResponse(
        @Schema(nullable = true, example = "Иван Петров") String name,

        @Schema(nullable = true, example = "+359 88 123 4567")
        String phone,

        @Schema(nullable = true) String note) {
    static GuestResponse from(Guest guest) {
        return new GuestResponse(
                guest.name().orElse(null),
                guest.phone().orElse(null),
                guest.note().orElse(null));
    }
}
