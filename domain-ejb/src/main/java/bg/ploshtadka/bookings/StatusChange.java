package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.NullableIdConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One entry of a booking's history; it is written once and never changed. */
@Entity
@Table(schema = "bookings", name = "status_change")
public class StatusChange {
    @Id
    private UUID id;

    @Column(name = "booking_id")
    private UUID bookingId;

    @Column(name = "from_status")
    private BookingStatus from;

    @Column(name = "to_status")
    private BookingStatus to;

    @Column(name = "actor_id")
    @Convert(converter = NullableIdConverter.class)
    private UUID actorId;

    private String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA only. */
    protected StatusChange() {}

    StatusChange(Booking booking, BookingStatus from, UUID actorId, String reason, Instant changedAt) {
        this.id = Identifiers.next();
        this.bookingId = booking.id();
        this.from = from;
        this.to = booking.status();
        this.actorId = actorId;
        this.reason = reason;
        this.changedAt = changedAt;
    }

    /** The status before; empty for the booking's creation. */
    public Optional<BookingStatus> from() {
        return Optional.ofNullable(from);
    }

    public BookingStatus to() {
        return to;
    }

    /** Who did it; empty when the system did. */
    public Optional<UUID> actorId() {
        return Optional.ofNullable(actorId);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Instant changedAt() {
        return changedAt;
    }
}
