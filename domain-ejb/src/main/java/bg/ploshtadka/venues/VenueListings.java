package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.users.Contact;
import bg.ploshtadka.users.People;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What owners and admins do with venues. To everybody else a venue that they want to change does not exist. */
@Stateless
public class VenueListings {
    private static final System.Logger LOGGER = System.getLogger(VenueListings.class.getName());
    private static final Map<String, ProblemType> COURT_NAME = Map.of("court_name", ProblemType.COURT_NAME_TAKEN);

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    VenueProfiles profiles;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    Occupancies occupancies;

    /** Lists a new venue of the actor's, with one court; it waits for approval. */
    public VenueProfile list(VenueDetails details, Actor owner) {
        Venue venue = Venue.listed(owner.id(), details, clock.instant());
        entityManager.persist(venue);
        LOGGER.log(Level.INFO, "Venue {0} listed by {1}", venue.id(), owner.id());
        return flushed(venue);
    }

    /**
     * Changes what is said about a venue.
     *
     * @param change makes the new details of those that stand when the venue is locked
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if it is not the actor's to change
     */
    public VenueProfile describe(UUID venueId, UnaryOperator<VenueDetails> change, Actor actor) {
        Venue venue = changeable(venueId, actor);
        venue.describe(change.apply(venue.details()), clock.instant());
        LOGGER.log(Level.INFO, "Venue {0} described anew by {1}", venueId, actor.id());
        return flushed(venue);
    }

    /**
     * Sets the status of a venue. The first activation approves it and tells its owner by mail.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if it is not the actor's to change, or as
     *     {@link Venue#changeStatus} refuses
     */
    public VenueProfile changeStatus(UUID venueId, VenueStatus wanted, Actor actor) {
        Venue venue = changeable(venueId, actor);
        VenueStatus before = venue.status();
        boolean approved = venue.changeStatus(wanted, actor, clock.instant());
        if (before != wanted) {
            LOGGER.log(Level.INFO, "Venue {0} changed from {1} to {2} by {3}", venueId, before, wanted, actor.id());
        }
        if (approved) {
            people.contactOf(venue.ownerId()).ifPresent(owner -> outbox.queue(approvalMail(venue, owner)));
        }
        return flushed(venue);
    }

    /**
     * Adds a court behind the others, closed whenever the whole venue is.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if the venue is not the actor's to change, {@link
     *     ProblemType#COURT_NAME_TAKEN} if it has a court of this name
     */
    public Court addCourt(UUID venueId, CourtDetails details, Actor actor) {
        Venue venue = changeable(venueId, actor);
        Instant now = clock.instant();
        Court court = venue.addCourt(details, now);
        ConstraintViolations.flush(entityManager, COURT_NAME);
        occupancies.closeNewCourt(court.id(), venueId, now);
        LOGGER.log(Level.INFO, "Court {0} added to venue {1} by {2}", court.id(), venueId, actor.id());
        return court;
    }

    private VenueProfile flushed(Venue venue) {
        ConstraintViolations.flush(entityManager, Map.of());
        return profiles.of(venue);
    }

    private Venue changeable(UUID venueId, Actor actor) {
        return Optional.ofNullable(entityManager.find(Venue.class, venueId, LockModeType.PESSIMISTIC_WRITE))
                .filter(venue -> venue.isChangeableBy(actor))
                .orElseThrow(() -> new DomainException(ProblemType.VENUE_NOT_FOUND));
    }

    private static Mail approvalMail(Venue venue, Contact owner) {
        return new Mail(
                owner.email(),
                MailLanguage.of(owner.locale()),
                MailTemplate.VENUE_APPROVED,
                Map.of("name", owner.displayName(), "venue", venue.details().name()),
                "venue:" + venue.id());
    }
}
