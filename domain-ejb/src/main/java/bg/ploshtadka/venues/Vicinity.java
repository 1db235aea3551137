package bg.ploshtadka.venues;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is near a point.
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 * @param radiusKm how far away at most along a great circle, in kilometres; without it the distance only orders
 */
public record Vicinity(BigDecimal latitude, BigDecimal longitude, Optional<BigDecimal> radiusKm) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** The radius as the straight line through a globe of radius 1, 0 to 2. */
    Optional<Double> chord() {
        return radiusKm.map(
                radius -> 2 * Math.sin(Math.min(radius.doubleValue() / (2 * EARTH_RADIUS_KM), Math.PI / 2)));
    }
}
