package bg.ploshtadka.venues;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/** What a venue offers besides its courts. */
@Embeddable
public class Facilities {
    @Column(name = "is_indoor")
    private boolean indoor;

    @Column(name = "has_parking")
    private boolean parking;

    @Column(name = "has_changing_rooms")
    private boolean changingRooms;

    @Column(name = "has_showers")
    private boolean showers;

    @Column(name = "has_equipment_rental")
    private boolean equipmentRental;

    @Convert(converter = AmenitiesConverter.class)
    private List<String> amenities;

    /** For the persistence provider. */
    protected Facilities() {}

    /**
     * What there is.
     *
     * @param indoor whether one plays under a roof
     * @param amenities anything else, in the owner's words
     */
    public Facilities(
            boolean indoor,
            boolean parking,
            boolean changingRooms,
            boolean showers,
            boolean equipmentRental,
            List<String> amenities) {
        this.indoor = indoor;
        this.parking = parking;
        this.changingRooms = changingRooms;
        this.showers = showers;
        this.equipmentRental = equipmentRental;
        this.amenities = List.copyOf(amenities);
    }

    /** Whether one plays under a roof. */
    public boolean indoor() {
        return indoor;
    }

    /** Whether cars can be left there. */
    public boolean parking() {
        return parking;
    }

    /** Whether there are changing rooms. */
    public boolean changingRooms() {
        return changingRooms;
    }

    /** Whether there are showers. */
    public boolean showers() {
        return showers;
    }

    /** Whether rackets, balls and the like can be hired. */
    public boolean equipmentRental() {
        return equipmentRental;
    }

    /** Anything else, in the owner's words and order. */
    public List<String> amenities() {
        return List.copyOf(amenities);
    }
}
