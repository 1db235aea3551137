package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.rest.PlainText;
import bg.ploshtadka.venues.FreeTime;
import bg.ploshtadka.venues.SportType;
import bg.ploshtadka.venues.VenueSearch;
import bg.ploshtadka.venues.VenueSort;
import bg.ploshtadka.venues.VenueStatus;
import bg.ploshtadka.venues.Vicinity;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** Which venues a client looks for. */
@ConsistentSearch
public class VenueSearchParams {
    private static final String LATITUDE = "-?(90([.]0{1,15})?|[1-8]?[0-9]([.][0-9]{1,15})?)";
    private static final String LONGITUDE = "-?(180([.]0{1,15})?|(1[0-7][0-9]|[1-9]?[0-9])([.][0-9]{1,15})?)";

    private static final Duration AN_HOUR = Duration.ofHours(1);

    @QueryParam("city")
    @PlainText(max = 100)
    String city;

    @QueryParam("sport_type")
    SportType sportType;

    @QueryParam("is_indoor")
    Boolean isIndoor;

    @QueryParam("has_parking")
    Boolean hasParking;

    @QueryParam("has_showers")
    Boolean hasShowers;

    @QueryParam("min_price")
    @DecimalMin("0")
    @Digits(integer = 10, fraction = 2)
    BigDecimal minPrice;

    @QueryParam("max_price")
    @DecimalMin("0")
    @Digits(integer = 10, fraction = 2)
    BigDecimal maxPrice;

    @QueryParam("min_capacity")
    @Min(1)
    Integer minCapacity;

    @QueryParam("owner_id")
    UUID ownerId;

    @QueryParam("status")
    VenueStatus status;

    @QueryParam("q")
    @PlainText(max = 255)
    String text;

    @QueryParam("near")
    @Pattern(regexp = LATITUDE + "," + LONGITUDE, message = "must be latitude,longitude in degrees")
    String near;

    @QueryParam("radius_km")
    @DecimalMin(value = "0", inclusive = false)
    @DecimalMax("20100")
    BigDecimal radiusKm;

    @QueryParam("free_at")
    @LocalHalfHour
    String freeAt;

    @QueryParam("duration")
    @Min(60)
    @Max(1440)
    Integer duration;

    @QueryParam("sort")
    @DefaultValue("newest")
    VenueSort sort = VenueSort.NEWEST;

    VenueSearch toSearch() {
        return new VenueSearch(
                Optional.ofNullable(city).map(String::strip),
                Optional.ofNullable(sportType),
                Optional.ofNullable(isIndoor),
                Optional.ofNullable(hasParking),
                Optional.ofNullable(hasShowers),
                Optional.ofNullable(minPrice),
                Optional.ofNullable(maxPrice),
                Optional.ofNullable(minCapacity),
                Optional.ofNullable(ownerId),
                Optional.ofNullable(status),
                Optional.ofNullable(text).map(String::strip),
                Optional.ofNullable(near).map(this::vicinity),
                Optional.ofNullable(freeAt).map(this::freeTime),
                sort);
    }

    private FreeTime freeTime(String at) {
        return new FreeTime(
                LocalDateTime.parse(at),
                Optional.ofNullable(duration).map(Duration::ofMinutes).orElse(AN_HOUR));
    }

    private Vicinity vicinity(String point) {
        String[] degrees = point.split(",");
        return new Vicinity(new BigDecimal(degrees[0]), new BigDecimal(degrees[1]), Optional.ofNullable(radiusKm));
    }
}
