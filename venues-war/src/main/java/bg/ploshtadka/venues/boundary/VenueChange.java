package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.venues.Facilities;
import bg.ploshtadka.venues.Location;
import bg.ploshtadka.venues.SportType;
import bg.ploshtadka.venues.VenueDetails;
import bg.ploshtadka.venues.WorkingHours;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

import static java.util.Objects.requireNonNullElse;

/** Parts of what an owner says about a venue, to be put over what was said before. */
final class VenueChange implements UnaryOperator<VenueDetails> {
    private static final String[] NEVER_NULL = {
        "name",
        "description",
        "sport_types",
        "address",
        "city",
        "price_per_hour",
        "currency",
        "capacity",
        "is_indoor",
        "has_parking",
        "has_changing_rooms",
        "has_showers",
        "has_equipment_rental",
        "amenities",
        "time_zone",
        "working_hours"
    };

    private final Patch<VenueRequest> patch;
    private final VenueRequest sent;

    /**
     * Takes what was sent.
     *
     * @throws ProblemException if a member shall be cleared that always has a value
     */
    VenueChange(Patch<VenueRequest> patch) {
        patch.neverClearing(NEVER_NULL);
        this.patch = patch;
        this.sent = patch.values();
    }

    @Override
    public VenueDetails apply(VenueDetails before) {
        return new VenueDetails(
                requireNonNullElse(sent.name(), before.name()),
                requireNonNullElse(sent.description(), before.description()),
                sportTypes(before),
                location(before.location()),
                price(before.pricePerHour()),
                requireNonNullElse(sent.capacity(), before.capacity()),
                facilities(before.facilities()),
                sent.timeZone() == null ? before.timeZone() : ZoneId.of(sent.timeZone()),
                workingHours(before));
    }

    private Set<SportType> sportTypes(VenueDetails before) {
        return sent.sportTypes() == null ? before.sportTypes() : EnumSet.copyOf(sent.sportTypes());
    }

    private Location location(Location before) {
        return new Location(
                requireNonNullElse(sent.address(), before.address()),
                requireNonNullElse(sent.city(), before.city()),
                patch.nullable(
                        "latitude", VenueRequest::latitude, before.latitude().orElse(null)),
                patch.nullable(
                        "longitude", VenueRequest::longitude, before.longitude().orElse(null)));
    }

    private Money price(Money before) {
        return new Money(requireNonNullElse(sent.pricePerHour(), before.amount()), before.currency());
    }

    private Facilities facilities(Facilities before) {
        return new Facilities(
                requireNonNullElse(sent.isIndoor(), before.indoor()),
                requireNonNullElse(sent.hasParking(), before.parking()),
                requireNonNullElse(sent.hasChangingRooms(), before.changingRooms()),
                requireNonNullElse(sent.hasShowers(), before.showers()),
                requireNonNullElse(sent.hasEquipmentRental(), before.equipmentRental()),
                requireNonNullElse(sent.amenities(), before.amenities()));
    }

    private WorkingHours workingHours(VenueDetails before) {
        return sent.workingHours() == null ? before.workingHours() : OpeningHours.toWorkingHours(sent.workingHours());
    }
}
