package bg.ploshtadka.venues;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** A search for everything, to be narrowed. */
final class Search {
    String city;
    SportType sport;
    Boolean indoor;
    Boolean parking;
    Boolean showers;
    BigDecimal minPrice;
    BigDecimal maxPrice;
    Integer minCapacity;
    UUID owner;
    VenueStatus status;
    String text;
    Vicinity near;
    FreeTime free;
    VenueSort sort = VenueSort.NEWEST;

    Search by(VenueSort order) {
        sort = order;
        return this;
    }

    /** Around the middle of Sofia. */
    Search nearSofia(String radiusKm) {
        near = new Vicinity(
                new BigDecimal("42.6977"),
                new BigDecimal("23.3219"),
                Optional.ofNullable(radiusKm).map(BigDecimal::new));
        return this;
    }

    /** An hour from this time on the wall. */
    Search freeAt(String time) {
        free = new FreeTime(LocalDateTime.parse(time), Duration.ofHours(1));
        return this;
    }

    VenueSearch build() {
        return new VenueSearch(
                Optional.ofNullable(city),
                Optional.ofNullable(sport),
                Optional.ofNullable(indoor),
                Optional.ofNullable(parking),
                Optional.ofNullable(showers),
                Optional.ofNullable(minPrice),
                Optional.ofNullable(maxPrice),
                Optional.ofNullable(minCapacity),
                Optional.ofNullable(owner),
                Optional.ofNullable(status),
                Optional.ofNullable(text),
                Optional.ofNullable(near),
                Optional.ofNullable(free),
                sort);
    }
}
