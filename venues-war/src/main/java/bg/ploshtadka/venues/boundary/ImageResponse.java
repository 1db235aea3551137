package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.VenueImage;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture of a venue. */
@Schema(description = "A picture of a venue; at most one is its thumbnail")
public record ImageResponse(
        UUID id,
        UUID venueId,

        @Schema(example = "https://images.example.bg/court.jpg")
        URI url,

        boolean isThumbnail,

        @Schema(description = "Its place among the pictures, from 0")
        int order) {
    static ImageResponse from(VenueImage image) {
        return new ImageResponse(image.id(), image.venueId(), image.url(), image.isThumbnail(), image.position());
    }
}
