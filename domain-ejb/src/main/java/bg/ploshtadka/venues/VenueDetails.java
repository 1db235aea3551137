package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;

/** What an owner says about a venue. */
@Embeddable
public class VenueDetails {
    private String name;
    private String description;

    @Column(name = "sport_types")
    @Convert(converter = SportTypesConverter.class)
    private Set<SportType> sportTypes;

    @Embedded
    private Location location;

    @Column(name = "price_per_hour")
    private BigDecimal pricePerHour;

    private Currency currency;
    private int capacity;

    @Embedded
    private Facilities facilities;

    @Column(name = "time_zone")
    private ZoneId timeZone;

    @Column(name = "working_hours")
    private WorkingHours workingHours;

    /** For the persistence provider. */
    protected VenueDetails() {}

    /**
     * A description.
     *
     * @param name 2 to 255 characters
     * @param description 10 characters at least
     * @param sportTypes what can be played there, one sport at least
     * @param location where it is
     * @param pricePerHour what an hour costs on a court without a price of its own
     * @param capacity how many people fit, from 1
     * @param facilities what else there is
     * @param timeZone the zone of the working hours
     * @param workingHours when it is open
     * @throws IllegalArgumentException if there is no sport, or room for nobody
     */
    public VenueDetails(
            String name,
            String description,
            Set<SportType> sportTypes,
            Location location,
            Money pricePerHour,
            int capacity,
            Facilities facilities,
            ZoneId timeZone,
            WorkingHours workingHours) {
        if (sportTypes.isEmpty() || capacity < 1) {
            throw new IllegalArgumentException("A venue has a sport and room for somebody");
        }
        this.name = name;
        this.description = description;
        this.sportTypes = Set.copyOf(sportTypes);
        this.location = location;
        this.pricePerHour = pricePerHour.amount();
        this.currency = pricePerHour.currency();
        this.capacity = capacity;
        this.facilities = facilities;
        this.timeZone = timeZone;
        this.workingHours = workingHours;
    }

    /** What the venue is called. */
    public String name() {
        return name;
    }

    /** What there is to say about it. */
    public String description() {
        return description;
    }

    /** What can be played there. */
    public Set<SportType> sportTypes() {
        return sportTypes;
    }

    /** Where it is. */
    public Location location() {
        return location;
    }

    /** What an hour costs on a court without a price of its own. */
    public Money pricePerHour() {
        return new Money(pricePerHour, currency);
    }

    /** How many people fit. */
    public int capacity() {
        return capacity;
    }

    /** What there is besides courts. */
    public Facilities facilities() {
        return facilities;
    }

    /** The zone of the working hours. */
    public ZoneId timeZone() {
        return timeZone;
    }

    /** When it is open. */
    public WorkingHours workingHours() {
        return workingHours;
    }
}
