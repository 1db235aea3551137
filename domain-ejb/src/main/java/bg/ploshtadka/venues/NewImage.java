package bg.ploshtadka.venues;

import java.net.URI;
import java.util.Optional;

/**
 * What is said about a picture.
 *
 * @param url where it lies, by HTTPS; at most 500 characters
 * @param thumbnail whether it stands for the venue in lists
 * @param position its place among the venue's pictures, from 0; behind the others if left out
 */
public record NewImage(URI url, boolean thumbnail, Optional<Integer> position) {
    /** The same with this place, unless it has one. */
    NewImage at(int place) {
        return new NewImage(url, thumbnail, Optional.of(position.orElse(place)));
    }
}
