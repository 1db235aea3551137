package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.NullableIdConverter;
import bg.ploshtadka.kernel.TimeSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A time in which a venue, or one court of it, cannot be booked: a tournament, repairs, a holiday. */
@Entity
@NamedQuery(
        name = Unavailability.OF_VENUE,
        query = "select u from Unavailability u where u.venueId = :venue order by u.start, u.id")
@NamedQuery(name = Unavailability.DELETE_OF_COURT, query = "delete from Unavailability u where u.courtId = :court")
@Table(schema = "venues", name = "unavailability")
public class Unavailability {
    /** Finds the closures of a {@code venue} and its courts, the earliest first. */
    static final String OF_VENUE = "Unavailability.ofVenue";

    /** Deletes the closures of a {@code court} alone. */
    static final String DELETE_OF_COURT = "Unavailability.deleteOfCourt";

    @Id
    private UUID id;

    @Column(name = "venue_id", updatable = false)
    private UUID venueId;

    @Column(name = "court_id")
    @Convert(converter = NullableIdConverter.class)
    private UUID courtId;

    @Column(name = "start_datetime")
    private Instant start;

    @Column(name = "end_datetime")
    private Instant end;

    private String reason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Unavailability() {}

    /** A new closure of a venue or a court of it. */
    Unavailability(UUID venueId, Closure closure, Instant now) {
        this.id = Identifiers.next();
        this.venueId = venueId;
        this.createdAt = now;
        become(closure, now);
    }

    /** Replaces when and what is closed, and why. */
    final void become(Closure closure, Instant now) {
        start = closure.time().start();
        end = closure.time().end();
        reason = closure.reason().orElse(null);
        courtId = closure.courtId().orElse(null);
        updatedAt = now;
    }

    /** What is said about it. */
    Closure closure() {
        return new Closure(time(), reason(), courtId());
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The venue. */
    public UUID venueId() {
        return venueId;
    }

    /** The court; none if it is about the whole venue. */
    public Optional<UUID> courtId() {
        return Optional.ofNullable(courtId);
    }

    /** When it is. */
    public TimeSpan time() {
        return new TimeSpan(start, end);
    }

    /** Why, in the owner's words. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** When it was entered. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
