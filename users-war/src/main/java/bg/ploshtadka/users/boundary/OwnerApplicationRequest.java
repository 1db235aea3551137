package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.PhoneNumber;
import bg.ploshtadka.rest.PlainText;
import bg.ploshtadka.users.OwnerWish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says who wants to rent out venues.
 *
 * @param message may be left out
 */
@Schema(description = "What somebody says who wants to rent out venues")
public record OwnerApplicationRequest(
        @NotNull @PlainText(min = 2, max = 255) @Schema(minLength = 2, maxLength = 255, example = "Левски Спорт ООД")
        String businessName,

        @NotNull
        @Pattern(regexp = PhoneNumber.PATTERN, message = PhoneNumber.MESSAGE)
        @Schema(example = "+359 88 123 4567")
        String phone,

        @PlainText(max = 2000, lines = true)
        @Schema(nullable = true, maxLength = 2000, description = "What else the admins should know")
        String message) {
    /** Composes the name. */
    public OwnerApplicationRequest {
        businessName = Texts.composed(businessName);
    }

    OwnerWish toWish() {
        return new OwnerWish(businessName, phone, Optional.ofNullable(message));
    }
}
