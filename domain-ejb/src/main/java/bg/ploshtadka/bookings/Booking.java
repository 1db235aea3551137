package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.NullableIdConverter;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TimeSpan;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * One customer's claim to one court for one time. It begins pending, with a hold that ends unless it is paid or
 * confirmed first; the owner confirms it; after its start it is completed or a no-show. While it is active, the
 * occupancy of its court belongs to it. Price and total are a snapshot: later prices do not touch it. If the customer is a
 * guest of the owner's, without an account, it begins confirmed and is never held: it is paid at the venue.
 */
@Entity
@Table(schema = "bookings", name = "booking")
public class Booking {
    /** What bookings are counted as. */
    static final String KIND = "bookings";

    @Id
    private UUID id;

    @Column(name = "venue_id")
    private UUID venueId;

    @Column(name = "court_id")
    private UUID courtId;

    @Column(name = "venue_owner_id")
    private UUID venueOwnerId;

    @Column(name = "user_id")
    @Convert(converter = NullableIdConverter.class)
    private UUID userId;

    @Embedded
    private Guest guest;

    @Column(name = "start_datetime")
    private Instant start;

    @Column(name = "end_datetime")
    private Instant end;

    private BookingStatus status;

    @Column(name = "price_per_hour")
    private BigDecimal pricePerHour;

    @Column(name = "total_price")
    private BigDecimal totalPrice;

    private Currency currency;

    private String notes;

    @Column(name = "hold_expires_at")
    private Instant holdExpiresAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** For JPA only. */
    protected Booking() {}

    /** A new pending booking of a court, at the court's price of an hour. */
    Booking(Claim claim, Money pricePerHour, Instant holdExpiresAt, Instant now) {
        this.id = claim.bookingId();
        this.venueId = claim.venueId();
        this.courtId = claim.courtId();
        this.venueOwnerId = claim.venueOwnerId();
        this.userId = claim.userId();
        this.start = claim.time().start();
        this.end = claim.time().end();
        this.notes = claim.notes();
        this.status = BookingStatus.PENDING;
        this.pricePerHour = pricePerHour.amount();
        this.totalPrice = pricePerHour.forTime(claim.time().duration()).amount();
        this.currency = pricePerHour.currency();
        this.holdExpiresAt = holdExpiresAt;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A new booking of an owner's for a guest: agreed on and without a hold. The claim names no user. */
    static Booking ofGuest(Claim claim, Guest guest, Money pricePerHour, Instant now) {
        Booking booking = new Booking(claim, pricePerHour, null, now);
        booking.guest = guest;
        booking.status = BookingStatus.CONFIRMED;
        return booking;
    }

    /**
     * Who claims what. Notes may be null, and the user if it is a guest.
     *
     * @param bookingId the id that the booking gets
     * @param time when the court is wanted
     */
    record Claim(
            UUID bookingId, UUID venueId, UUID courtId, UUID venueOwnerId, UUID userId, TimeSpan time, String notes) {}

    /**
     * Goes on to another status; a hold ends with it.
     *
     * @throws DomainException if the life cycle does not allow it, or not before the start
     */
    void become(BookingStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new DomainException(
                    ProblemType.BOOKING_TRANSITION_FORBIDDEN,
                    "A booking that is " + status.text() + " cannot become " + next.text());
        }
        if (next.needsStart() && now.isBefore(start)) {
            throw new DomainException(ProblemType.BOOKING_NOT_STARTED);
        }
        status = next;
        holdExpiresAt = null;
        updatedAt = now;
    }

    /** Keeps the court at least until then while the customer pays. Does nothing if no hold runs. */
    void prolongHold(Instant until) {
        if (holdExpiresAt != null && holdExpiresAt.isBefore(until)) {
            holdExpiresAt = until;
        }
    }

    /** It is paid: the hold does not end any more. */
    void secure(Instant now) {
        holdExpiresAt = null;
        updatedAt = now;
    }

    /** Whether it still waits for money or for the owner's word. */
    boolean isHeld() {
        return status == BookingStatus.PENDING && holdExpiresAt != null;
    }

    /** Whether it lies ahead, agreed on, and its customer was not reminded of it. Guests have no address to write to. */
    boolean awaitsReminder(Instant now) {
        return userId != null && status == BookingStatus.CONFIRMED && remindedAt == null && now.isBefore(start);
    }

    /** Its customer has been reminded of it. */
    void reminded(Instant now) {
        remindedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID venueId() {
        return venueId;
    }

    public UUID courtId() {
        return courtId;
    }

    public UUID venueOwnerId() {
        return venueOwnerId;
    }

    /** The customer; empty if that is a guest. */
    public Optional<UUID> userId() {
        return Optional.ofNullable(userId);
    }

    /** Whether it is this user's own, as a customer. */
    boolean isOf(Actor actor) {
        return actor.is(userId);
    }

    /** The guest it was made for; empty if the customer has an account. */
    public Optional<Guest> guest() {
        return userId == null ? Optional.of(guest == null ? Guest.FORGOTTEN : guest) : Optional.empty();
    }

    /** When the court is wanted. */
    public TimeSpan time() {
        return new TimeSpan(start, end);
    }

    public BookingStatus status() {
        return status;
    }

    public Money pricePerHour() {
        return new Money(pricePerHour, currency);
    }

    public Money totalPrice() {
        return new Money(totalPrice, currency);
    }

    public Optional<String> notes() {
        return Optional.ofNullable(notes);
    }

    /** When the hold ends; empty once the booking is paid, confirmed or over. */
    public Optional<Instant> holdExpiresAt() {
        return Optional.ofNullable(holdExpiresAt);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
