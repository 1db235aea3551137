package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.SportCount;
import bg.ploshtadka.venues.SportType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sport, and how many venues it has. */
@Schema(description = "A sport, and how many active venues have it")
public record SportItem(
        SportType sportType,
        @Schema(example = "12", minimum = "1") long venues) {
    static SportItem from(SportCount count) {
        return new SportItem(count.sport(), count.venues());
    }
}
