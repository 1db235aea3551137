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
 * approval away. An admin refuses one that waits by setting it inactive, with a reason, until its owner hands it in
 * again. A deleted venue keeps its row for the sake of history and is gone for everybody.
 */
@Entity
@NamedQuery(
        name = Venue.WITH_COURTS,
        query = "select distinct v from Venue v left join fetch v.courts where v.id in :ids")
@NamedQuery(
        name = Venue.OF_COURT,
        query = "select distinct v from Venue v left join fetch v.courts"
                + " where v.id = (select c.venue.id from Court c where c.id = :court)")
@Table(schema = "venues", name = "venue")
public class Venue {
    /** Finds venues by their {@code ids} together with their courts, in one statement. */
    static final String WITH_COURTS = "Venue.withCourts";

    /** Finds the venue of a {@code court} together with all of its courts, in one statement. */
    static final String OF_COURT = "Venue.ofCourt";

    private static final String FIRST_COURT = "Корт 1";
    private static final int MOST_COURTS = 50;

    @Id
    private UUID id;

    @Column(name = "owner_id", updatable = false)
    private UUID ownerId;

    @Embedded
    private VenueDetails details;

    @Embedded
    private Approval approval = new Approval();

    @Embedded
    private Popularity popularity = new Popularity();

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
     * @throws DomainException {@link ProblemType#TOO_MANY_COURTS} if it has enough
     */
    public Court addCourt(CourtDetails court, Instant now) {
        if (courts().size() >= MOST_COURTS) {
            throw new DomainException(ProblemType.TOO_MANY_COURTS);
        }
        int position = courts.stream().mapToInt(Court::position).max().orElse(-1) + 1;
        Court added = new Court(this, court, position, now);
        courts.add(added);
        touch(now);
        return added;
    }

    /** Replaces what is said about one of its courts. */
    void describeCourt(Court court, CourtDetails details, Instant now) {
        court.describe(details, now);
        touch(now);
    }

    /**
     * Takes a court out; its row stays for the sake of history.
     *
     * @throws DomainException {@link ProblemType#LAST_COURT} if there is no other
     */
    void removeCourt(Court court, Instant now) {
        if (courts().size() == 1) {
            throw new DomainException(ProblemType.LAST_COURT);
        }
        court.delete(now);
        touch(now);
    }

    /** Takes it away from everybody, with all its courts; its rows stay for the sake of history. */
    void delete(Instant now) {
        courts().forEach(court -> court.delete(now));
        deletedAt = now;
        touch(now);
    }

    /** Notes that something that belongs to it has changed, which makes this another version. */
    void touch(Instant now) {
        updatedAt = now;
    }

    /** Replaces what its owner says about it. */
    public void describe(VenueDetails details, Instant now) {
        this.details = details;
        touch(now);
    }

    /**
     * Sets the status that the actor, its owner or an admin, asks for.
     *
     * @return whether and how this judged the venue
     * @throws DomainException {@link ProblemType#VENUE_STATUS_RESERVED} if only an admin may do so, {@link
     *     ProblemType#VENUE_TRANSITION_FORBIDDEN} if its owner has to wait for the approval, {@link
     *     ProblemType#REFUSAL_WITHOUT_REASON} if an admin refuses it and does not tell why
     */
    public Optional<Judgement> changeStatus(StatusWish wish, Actor actor, Instant now) {
        if (wish.status() == status()) {
            return Optional.empty();
        }
        touch(now);
        return approval.change(wish, actor, now);
    }

    /** Whether it may be seen: by everybody while it is active, otherwise by its owner and by admins. */
    public boolean isVisibleTo(Optional<Actor> viewer) {
        return !isDeleted()
                && (status() == VenueStatus.ACTIVE
                        || viewer.filter(this::isVisibleToUser).isPresent());
    }

    private boolean isVisibleToUser(Actor viewer) {
        return viewer.is(ownerId) || viewer.may(Scope.ADMIN_VENUES_READ);
    }

    /**
     * Whether this user may change something about it.
     *
     * @param owners what its owner needs
     * @param admins what everybody else needs
     */
    boolean isOpenTo(Actor actor, Scope owners, Scope admins) {
        return !isDeleted() && (actor.may(admins) || actor.is(ownerId) && actor.may(owners));
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
        return approval.status();
    }

    /** Why an admin refused it, until it is handed in again or approved; never of a venue that strangers see. */
    public Optional<String> refusalReason() {
        return approval.refusalReason();
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

    /**
     * One of its courts.
     *
     * @throws DomainException {@link ProblemType#COURT_NOT_FOUND} if it has no such court, or not any more
     */
    Court court(UUID courtId) {
        return courts().stream()
                .filter(court -> court.id().equals(courtId))
                .findFirst()
                .orElseThrow(() -> new DomainException(ProblemType.COURT_NOT_FOUND));
    }

    /** Grows with each change of it or of what belongs to it; what was not stored yet is not counted. */
    public long version() {
        return version;
    }

    /** By what somebody can tell whether it still is as it was. */
    public VenueState state() {
        return new VenueState(version, popularity.bookings());
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
        return approval.isGiven();
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** All courts it ever had. */
    List<Court> courtsEver() {
        return List.copyOf(courts);
    }
}
