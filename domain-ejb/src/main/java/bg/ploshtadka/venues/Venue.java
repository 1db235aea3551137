package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A place for sports that its owner rents out by the hour, court by court.
 *
 * <p>It is listed by its owner and waits for approval. An admin approves it by setting it active; from then on its owner
 * moves it between active, inactive and maintenance, and an admin to anything. Setting it back to pending takes the
 * approval away. A deleted venue keeps its row for the sake of history and is gone for everybody.
 */
@Entity
@NamedQuery(
        name = Venue.WITH_COURTS,
        query = "select distinct v from Venue v left join fetch v.courts where v.id in :ids")
@Table(schema = "venues", name = "venue")
public class Venue {
    /** Finds venues by their {@code ids} together with their courts, in one statement. */
    static final String WITH_COURTS = "Venue.withCourts";

    private static final String FIRST_COURT = "Корт 1";

    @Id
    private UUID id;

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    @Embedded
    private VenueDetails details;

    private VenueStatus status;

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
    private List<Court> courts = new ArrayList<>();

    /** For the persistence provider. */
    protected Venue() {}

    private Venue(UUID ownerId, VenueDetails details, Instant now) {
        this.id = Identifiers.next();
        this.ownerId = ownerId;
        this.status = VenueStatus.PENDING_APPROVAL;
        this.createdAt = now;
        this.updatedAt = now;
        this.details = details;
    }

    /** A new venue with one court, waiting for approval. */
    public static Venue listed(UUID ownerId, VenueDetails details, Instant now) {
        Venue venue = new Venue(ownerId, details, now);
        venue.addCourt(CourtDetails.named(FIRST_COURT), now);
        return venue;
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

    /** Replaces what its owner says about it. */
    public void describe(VenueDetails details, Instant now) {
        this.details = details;
        this.updatedAt = now;
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

    /** What its owner says about it. */
    public VenueDetails details() {
        return details;
    }

    /** Its status. */
    public VenueStatus status() {
        return status;
    }

    /** What customers made of it. */
    public Popularity popularity() {
        return popularity;
    }

    /** Its courts in order, without deleted ones. */
    public List<Court> courts() {
        return courts.stream()
                .filter(court -> !court.isDeleted())
                .sorted(Comparator.comparingInt(Court::position).thenComparing(Court::id))
                .toList();
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
