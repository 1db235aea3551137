package bg.ploshtadka.venues;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;

/** Where a venue is. */
@Embeddable
public class Location {
    private String address;
    private String city;
    private BigDecimal latitude;
    private BigDecimal longitude;

    /** For the persistence provider. */
    protected Location() {}

    /**
     * A place.
     *
     * @param address street and number, 1 to 500 characters
     * @param city 1 to 100 characters
     * @param latitude degrees north, -90 to 90, or {@code null}
     * @param longitude degrees east, -180 to 180, or {@code null}
     */
    public Location(String address, String city, BigDecimal latitude, BigDecimal longitude) {
        this.address = address;
        this.city = city;
        this.latitude = latitude;
        this.longitude = longitude;
    }

    /** Street and number. */
    public String address() {
        return address;
    }

    /** The town. */
    public String city() {
        return city;
    }

    /** Degrees north, where known. */
    public Optional<BigDecimal> latitude() {
        return Optional.ofNullable(latitude);
    }

    /** Degrees east, where known. */
    public Optional<BigDecimal> longitude() {
        return Optional.ofNullable(longitude);
    }
}
