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
public record Vicinity(BigDecimal latitude, BigDecimal longitude, Optional<BigDecimal> radiusKm) {}
