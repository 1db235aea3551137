package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.VenueStatus;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The status that a venue shall get. */
@Schema(name = "VenueStatusRequest", description = "The status that a venue shall get")
public record StatusRequest(
        @NotNull @Schema(example = "active") VenueStatus status) {}
