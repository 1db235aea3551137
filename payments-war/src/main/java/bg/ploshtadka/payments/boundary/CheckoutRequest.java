package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.payments.CheckoutWish;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a customer sends to pay.
 *
 * @param locale left out for the customer's own language
 */
@Schema(description = "What a customer wants to pay")
public record CheckoutRequest(
        @NotNull @Schema(description = "A pending booking") UUID bookingId,

        @Pattern(regexp = "bg|en", message = "must be bg or en")
        @Schema(
                description = "The language of the page to pay on; left out: the customer's own",
                example = "bg",
                nullable = true)
        String locale) {
    CheckoutWish toWish() {
        return new CheckoutWish(bookingId, Optional.ofNullable(locale));
    }
}
