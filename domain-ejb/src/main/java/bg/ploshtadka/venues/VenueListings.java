package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConstraintViolations;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.Mail;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.notifications.MailTemplate;
import bg.ploshtadka.notifications.Outbox;
import bg.ploshtadka.notifications.Prose;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.users.AuditEvent;
import bg.ploshtadka.users.AuditTrail;
import bg.ploshtadka.users.Contact;
import bg.ploshtadka.users.People;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What owners and admins do with venues. To everybody else a venue that they want to change does not exist. */
@Stateless
public class VenueListings {
    private static final System.Logger LOGGER = System.getLogger(VenueListings.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    VenueAccess access;

    @Inject
    VenueProfiles profiles;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

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
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if it is not the actor's to change, {@link
     *     ProblemType#CHANGED_SINCE} if it is not as the actor has seen it
     */
    public VenueProfile describe(
            UUID venueId, UnaryOperator<VenueDetails> change, Actor actor, ExpectedVersion expected) {
        Venue venue = access.open(venueId, actor, Scope.VENUES_WRITE, expected);
        venue.describe(change.apply(venue.details()), clock.instant());
        LOGGER.log(Level.INFO, "Venue {0} described anew by {1}", venueId, actor.id());
        return flushed(venue);
    }

    /**
     * Sets the status of a venue. If that approves or refuses it, its owner is told by mail, and
     * the audit trail of the owner's account remembers who did it.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if it is not the actor's to change, {@link
     *     ProblemType#CHANGED_SINCE} if it is not as the actor has seen it, or as {@link Venue#changeStatus} refuses
     */
    public VenueProfile changeStatus(UUID venueId, StatusWish wish, Actor actor, ExpectedVersion expected) {
        Venue venue = access.open(venueId, actor, Scope.VENUES_WRITE, expected);
        VenueStatus before = venue.status();
        Optional<Judgement> judgement = venue.changeStatus(wish, actor, clock.instant());
        if (before != venue.status()) {
            LOGGER.log(
                    Level.INFO,
                    "Venue {0} changed from {1} to {2} by {3}",
                    venueId,
                    before,
                    venue.status(),
                    actor.id());
        }
        judgement.ifPresent(given -> announce(venue, given, actor));
        return flushed(venue);
    }

    /**
     * Deletes a venue; what was booked there stays readable.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if it is not the actor's to delete, {@link
     *     ProblemType#CHANGED_SINCE} if it is not as the actor has seen it, {@link ProblemType#VENUE_HAS_BOOKINGS} with
     *     their ids if active bookings lie ahead
     */
    public void delete(UUID venueId, Actor actor, ExpectedVersion expected) {
        Venue venue = access.open(venueId, actor, Scope.VENUES_DELETE, Scope.ADMIN_VENUES_DELETE, expected);
        Instant now = clock.instant();
        List<UUID> courts = venue.courts().stream().map(Court::id).toList();
        List<UUID> ahead = occupancies.bookingsAhead(courts, now);
        if (!ahead.isEmpty()) {
            throw Bookings.inTheWay(ProblemType.VENUE_HAS_BOOKINGS, ahead);
        }
        venue.delete(now);
        ConstraintViolations.flush(entityManager, Map.of());
        LOGGER.log(Level.INFO, "Venue {0} deleted by {1}", venueId, actor.id());
    }

    private void announce(Venue venue, Judgement judgement, Actor admin) {
        AuditEvent event =
                switch (judgement) {
                    case APPROVED -> AuditEvent.VENUE_APPROVED;
                    case REFUSED -> AuditEvent.VENUE_REFUSED;
                };
        audit.note(event, venue.ownerId(), admin, "venue " + venue.id());
        people.contactOf(venue.ownerId()).ifPresent(owner -> outbox.queue(judgementMail(venue, owner, judgement)));
    }

    private VenueProfile flushed(Venue venue) {
        ConstraintViolations.flush(entityManager, Map.of());
        return profiles.of(venue);
    }

    private static Mail judgementMail(Venue venue, Contact owner, Judgement judgement) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", owner.displayName());
        values.put("venue", venue.details().name());
        venue.refusalReason().ifPresent(reason -> values.put("reason", new Prose(reason)));
        return new Mail(
                owner.email(),
                MailLanguage.of(owner.locale()),
                judgement == Judgement.APPROVED ? MailTemplate.VENUE_APPROVED : MailTemplate.VENUE_REFUSED,
                values,
                "venue:" + venue.id());
    }
}
