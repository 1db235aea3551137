package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import static java.util.stream.Collectors.toMap;

/**
 * Venues for those who look at them: active ones for everybody, the others for their owner and for admins. The number
 * of SQL statements does not depend on the number of venues.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class VenueCatalogue {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    VenueReader reader;

    @Inject
    VenueLists lists;

    @Inject
    VenueProfiles profiles;

    @Inject
    Clock clock;

    /**
     * The venues that are looked for, as far as the viewer may see them. As long as nothing changes in what venues are
     * listed by, the same question is answered by the same object, for the price of one look at a single row.
     */
    public Page<VenueSummary> search(VenueSearch search, Optional<Actor> viewer, PageRequest page) {
        return lists.page(new VenueQuery(search, viewer, clock.instant()), page);
    }

    /** Those of these venues that the viewer may see, in the order of the ids, each once. */
    public List<VenueSummary> summaries(Collection<UUID> ids, Optional<Actor> viewer) {
        Set<UUID> wanted = new LinkedHashSet<>(ids);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Map<UUID, VenueSummary> found = reader.summaries(VenueQuery.of(wanted, viewer)).stream()
                .collect(toMap(VenueSummary::id, Function.identity()));
        return wanted.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** How many active venues have each sport, the most popular first; a sport that none has is left out. */
    public List<SportCount> sports() {
        return reader.sports(VenueQuery.sports());
    }

    /**
     * One venue with all that belongs to it.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} also for a venue that the viewer may not see
     */
    public VenueProfile profile(UUID venueId, Optional<Actor> viewer) {
        return profiles.of(visible(venueId, viewer));
    }

    /**
     * The state of a venue; reads nothing of what belongs to it.
     *
     * @throws DomainException as {@link #profile}
     */
    public VenueState state(UUID venueId, Optional<Actor> viewer) {
        return Optional.ofNullable(entityManager.find(Venue.class, venueId))
                .filter(venue -> venue.isVisibleTo(viewer))
                .orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND))
                .state();
    }

    private Venue visible(UUID venueId, Optional<Actor> viewer) {
        return entityManager
                .createNamedQuery(Venue.WITH_COURTS, Venue.class)
                .setParameter("ids", List.of(venueId))
                .getResultStream()
                .filter(venue -> venue.isVisibleTo(viewer))
                .findFirst()
                .orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
    }
}
