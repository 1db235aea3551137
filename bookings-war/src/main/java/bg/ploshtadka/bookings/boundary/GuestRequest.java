package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.Guest;
import bg.ploshtadka.kernel.PhoneNumber;
import bg.ploshtadka.rest.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who comes to play, in an owner's words.
 *
 * @param phone may be left out
 * @param note for the owner's own use; may be left out
 */
@Schema(description = "Somebody without an account who comes to play")
public record GuestRequest(
        @NotNull @PlainText(max = 100) @Schema(minLength = 1, maxLength = 100, example = "Иван Петров")
        String name,

        @Pattern(regexp = PhoneNumber.PATTERN, message = PhoneNumber.MESSAGE)
        @Schema(nullable = true, example = "+359 88 123 4567")
        String phone,

        @PlainText(max = 1000, lines = true)
        @Schema(nullable = true, maxLength = 1000, description = "For the owner to remember")
        String note) {
    Guest toGuest() {
        return new Guest(name, Optional.ofNullable(phone), Optional.ofNullable(note));
    }
}
