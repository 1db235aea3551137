package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.NullableIdConverter;
import bg.ploshtadka.kernel.TimeSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A time in which a venue, or one court of it, cannot be booked: a tournament, repairs, a holiday. */
@Entity
@Table(schema = "venues", name = "unavailability")
public class Unavailability {
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
