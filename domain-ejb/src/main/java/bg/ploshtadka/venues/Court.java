package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is booked: one pitch, court, lane or hall of a venue. A deleted one keeps its row for the sake of history. */
@Entity
@Table(schema = "venues", name = "court")
public class Court {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "venue_id", updatable = false)
    private Venue venue;

    private String name;

    @Column(name = "sport_types")
    @Convert(converter = SportTypesConverter.class)
    private Set<SportType> sportTypes;

    @Column(name = "is_indoor")
    private Boolean indoor;

    @Column(name = "price_per_hour")
    private BigDecimal pricePerHour;

    private int position;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Court() {}

    Court(Venue venue, CourtDetails details, int position, Instant now) {
        this.id = Identifiers.next();
        this.venue = venue;
        this.position = position;
        this.createdAt = now;
        describe(details, now);
    }

    /** Replaces what its owner says about it. */
    final void describe(CourtDetails details, Instant now) {
        name = details.name();
        sportTypes = details.sportTypes().map(Set::copyOf).orElse(null);
        indoor = details.indoor().orElse(null);
        pricePerHour = details.pricePerHour()
                .map(price -> new Money(price, venue.details().pricePerHour().currency()).amount())
                .orElse(null);
        updatedAt = now;
    }

    /** Takes it out of its venue; the row stays. */
    void delete(Instant now) {
        deletedAt = now;
        updatedAt = now;
    }

    /** What its owner says about it. */
    CourtDetails details() {
        return new CourtDetails(name, sportTypes(), indoor(), ownPricePerHour().map(Money::amount));
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The venue it belongs to. */
    public UUID venueId() {
        return venue.id();
    }

    /** Its name, unique within the venue. */
    public String name() {
        return name;
    }

    /** What can be played on it, if that differs from the venue. */
    public Optional<Set<SportType>> sportTypes() {
        return Optional.ofNullable(sportTypes);
    }

    /** Whether it is under a roof, if that differs from the venue. */
    public Optional<Boolean> indoor() {
        return Optional.ofNullable(indoor);
    }

    /** Its own price of an hour, if it has one. */
    public Optional<Money> ownPricePerHour() {
        return Optional.ofNullable(pricePerHour)
                .map(price -> new Money(price, venue.details().pricePerHour().currency()));
    }

    /** What an hour costs: its own price, or the venue's. */
    public Money pricePerHour() {
        return ownPricePerHour().orElseGet(venue.details()::pricePerHour);
    }

    /** Its place among the venue's courts, from 0. */
    public int position() {
        return position;
    }

    /** When it was added. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}
