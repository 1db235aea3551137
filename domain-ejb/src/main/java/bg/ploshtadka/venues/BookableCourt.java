package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Money;
import java.util.UUID;

/**
 * What a booking needs to know of a court.
 *
 * @param id the court
 * @param name its name
 * @param pricePerHour its own price, or the venue's if it has none
 */
public record BookableCourt(UUID id, String name, Money pricePerHour) {}
