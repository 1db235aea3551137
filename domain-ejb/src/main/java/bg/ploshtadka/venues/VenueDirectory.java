package bg.ploshtadka.venues;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import static java.util.stream.Collectors.toMap;

/** What other contexts may know of venues; one SQL statement per question. */
@Stateless
public class VenueDirectory {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    /** The venue as far as a booking needs it, whatever its status; nothing if it does not exist or was deleted. */
    public Optional<BookableVenue> bookable(UUID venueId) {
        return find(List.of(venueId)).stream()
                .filter(venue -> !venue.isDeleted())
                .findFirst()
                .map(VenueDirectory::bookable);
    }

    /** The venue of a court, whatever its status; nothing if one of them does not exist or was deleted. */
    public Optional<BookableVenue> bookableByCourt(UUID courtId) {
        return entityManager
                .createNamedQuery(Venue.OF_COURT, Venue.class)
                .setParameter("court", courtId)
                .getResultStream()
                .filter(venue -> !venue.isDeleted())
                .findFirst()
                .map(VenueDirectory::bookable)
                .filter(venue -> venue.court(courtId).isPresent());
    }

    /** The names of these venues and their courts, deleted ones included; ids of no venue are left out. */
    public Map<UUID, VenueNames> namesOf(Collection<UUID> venueIds) {
        return find(venueIds).stream().map(VenueDirectory::names).collect(toMap(VenueNames::id, Function.identity()));
    }

    private List<Venue> find(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createNamedQuery(Venue.WITH_COURTS, Venue.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static BookableVenue bookable(Venue venue) {
        return new BookableVenue(
                venue.id(),
                venue.details().name(),
                venue.ownerId(),
                venue.status() == VenueStatus.ACTIVE,
                venue.details().timeZone(),
                venue.details().workingHours(),
                venue.courts().stream()
                        .map(court -> new BookableCourt(court.id(), court.name(), court.pricePerHour()))
                        .toList());
    }

    private static VenueNames names(Venue venue) {
        Map<UUID, String> courts = venue.courtsEver().stream().collect(toMap(Court::id, Court::name));
        Location location = venue.details().location();
        return new VenueNames(
                venue.id(),
                venue.details().name(),
                location.address() + ", " + location.city(),
                venue.details().timeZone(),
                courts);
    }
}
