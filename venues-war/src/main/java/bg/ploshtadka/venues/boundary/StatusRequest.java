package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.rest.PlainText;
import bg.ploshtadka.venues.StatusWish;
import bg.ploshtadka.venues.VenueStatus;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The status that a venue shall get.
 *
 * @param reason why an admin refuses it; not heard otherwise
 */
@Schema(name = "VenueStatusRequest", description = "The status that a venue shall get")
public record StatusRequest(
        @NotNull @Schema(example = "active") VenueStatus status,

        @PlainText(max = 1000, lines = true)
        @Schema(
                nullable = true,
                maxLength = 1000,
                description =
                        "Why, in words for the owner; needed by an admin who sets a venue inactive that waits for "
                                + "approval",
                example = "Снимките не са от този обект.")
        String reason) {
    StatusWish toWish() {
        return new StatusWish(status, Optional.ofNullable(reason));
    }
}
