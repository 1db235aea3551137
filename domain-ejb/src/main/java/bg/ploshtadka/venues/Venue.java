package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A place for sports that its owner rents out by the hour, court by court.
 *
 * <p>It is listed by its owner and waits for approval. An admin approves it by setting it active; from then on its owner
 * moves it between active, inactive and maintenance, and an admin to anything. Setting it back to pending takes the
 * approval away. A deleted venue keeps its row for the sake of history and is gone for everybody.
 */
@Entity
@Table(schema = "venues", name = "venue")
public class Venue {
    private static final String FIRST_COURT = "Корт 1";

    @Id
    private UUID id;

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    private String name;
    private String description;

    @Column(name = "sport_types")
    @Convert(converter = SportTypesConverter.class)
    private Set<SportType> sportTypes;

    private VenueStatus status;

    @Embedded
    private Location location;

    @Column(name = "price_per_hour")
    private BigDecimal pricePerHour;

    private Currency currency;
    private int capacity;

    @Embedded
    private Facilities facilities;

    @Column(name = "time_zone")
    private ZoneId timeZone;

    @Column(name = "working_hours")
    private WorkingHours workingHours;

    @Embedded
    private Popularity popularity = new Popularity();

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    @OneToMany(mappedBy = "venue", cascade = CascadeType.PERSIST)
    @OrderBy("position, id")
    private List<Court> courts = new ArrayList<>();

    /** For the persistence provider. */
    protected Venue() {}

    /** A new venue with one court, waiting for approval. */
    public Venue(UUID ownerId, VenueDetails details, Instant now) {
        this.id = Identifiers.next();
        this.ownerId = ownerId;
        this.status = VenueStatus.PENDING_APPROVAL;
        this.createdAt = now;
        describe(details, now);
        addCourt(CourtDetails.named(FIRST_COURT), now);
    }

    /**
     * Adds a court behind the others.
     *
     * @throws IllegalArgumentException if its price is not a price
     */
    public Court addCourt(CourtDetails court, Instant now) {
        int position = courts.stream().mapToInt(Court::position).max().orElse(-1) + 1;
        Court added = new Court(this, court, position, now);
        courts.add(added);
        return added;
    }

    /**
     * Sets the status that the actor, its owner or an admin, asks for.
     *
     * @return whether this approved the venue
     * @throws DomainException {@link ProblemType#VENUE_STATUS_RESERVED} if only an admin may do so, {@link
     *     ProblemType#VENUE_TRANSITION_FORBIDDEN} if its owner has to wait for the approval
     */
    public boolean changeStatus(VenueStatus wanted, Actor actor, Instant now) {
        if (wanted == status) {
            return false;
        }
        if (!actor.may(Scope.ADMIN_VENUES_WRITE)) {
            refuseToOwner(wanted);
        }
        boolean approval = wanted == VenueStatus.ACTIVE && !isApproved();
        if (approval) {
            approvedAt = now;
        } else if (wanted == VenueStatus.PENDING_APPROVAL) {
            approvedAt = null;
        }
        status = wanted;
        updatedAt = now;
        return approval;
    }

    private void refuseToOwner(VenueStatus wanted) {
        boolean approves = wanted == VenueStatus.ACTIVE && !isApproved();
        if (approves || wanted == VenueStatus.PENDING_APPROVAL) {
            throw new DomainException(ProblemType.VENUE_STATUS_RESERVED);
        }
        if (!isApproved()) {
            throw new DomainException(ProblemType.VENUE_TRANSITION_FORBIDDEN);
        }
    }

    private void describe(VenueDetails details, Instant now) {
        this.name = details.name();
        this.description = details.description();
        this.sportTypes = details.sportTypes();
        this.location = details.location();
        this.pricePerHour = details.pricePerHour().amount();
        this.currency = details.pricePerHour().currency();
        this.capacity = details.capacity();
        this.facilities = details.facilities();
        this.timeZone = details.timeZone();
        this.workingHours = details.workingHours();
        this.updatedAt = now;
    }

    /** Whether it may be seen: by everybody while it is active, otherwise by its owner and by admins. */
    public boolean isVisibleTo(Optional<Actor> viewer) {
        return !isDeleted()
                && (status == VenueStatus.ACTIVE
                        || viewer.filter(this::isVisibleToUser).isPresent());
    }

    private boolean isVisibleToUser(Actor viewer) {
        return viewer.is(ownerId) || viewer.may(Scope.ADMIN_VENUES_READ);
    }

    /** Whether this user may change it: its owner with {@code venues:write}, or an admin. */
    public boolean isChangeableBy(Actor actor) {
        return !isDeleted()
                && (actor.may(Scope.ADMIN_VENUES_WRITE) || actor.is(ownerId) && actor.may(Scope.VENUES_WRITE));
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The user who rents it out. */
    public UUID ownerId() {
        return ownerId;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Everything its owner says about it. */
    public VenueDetails details() {
        return new VenueDetails(
                name, description, sportTypes, location, pricePerHour(), capacity, facilities, timeZone, workingHours);
    }

    /** Its status. */
    public VenueStatus status() {
        return status;
    }

    /** What an hour costs on a court without a price of its own. */
    public Money pricePerHour() {
        return new Money(pricePerHour, currency);
    }

    /** The zone of its working hours. */
    public ZoneId timeZone() {
        return timeZone;
    }

    /** What customers made of it. */
    public Popularity popularity() {
        return popularity;
    }

    /** Its courts in order, without deleted ones. */
    public List<Court> courts() {
        return courts.stream().filter(court -> !court.isDeleted()).toList();
    }

    /** When it was listed. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }

    boolean isApproved() {
        return approvedAt != null;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** All courts it ever had. */
    List<Court> courtsEver() {
        return List.copyOf(courts);
    }
}
