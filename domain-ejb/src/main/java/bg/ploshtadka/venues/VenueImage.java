package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Identifiers;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A picture of a venue that lies elsewhere on the web. At most one of a venue's pictures is its thumbnail. */
@Entity
@NamedQuery(
        name = VenueImage.OF_VENUE,
        query = "select i from VenueImage i where i.venueId = :venue order by i.position, i.id")
@Table(schema = "venues", name = "image")
public class VenueImage {
    /** Finds the pictures of a {@code venue} in order. */
    static final String OF_VENUE = "VenueImage.ofVenue";

    @Id
    private UUID id;

    @Column(name = "venue_id", updatable = false)
    private UUID venueId;

    private String url;

    @Column(name = "is_thumbnail")
    private boolean thumbnail;

    private int position;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected VenueImage() {}

    /** A new picture at a place. */
    VenueImage(UUID venueId, NewImage image, Instant now) {
        this.id = Identifiers.next();
        this.venueId = venueId;
        this.createdAt = now;
        become(image, now);
    }

    /** Replaces what is said about it; without a place it keeps its own. */
    final void become(NewImage image, Instant now) {
        url = image.url().toString();
        thumbnail = image.thumbnail();
        moveTo(image.position().orElse(position), now);
    }

    /** Puts it to this place among the venue's pictures. */
    final void moveTo(int place, Instant now) {
        position = place;
        updatedAt = now;
    }

    /** Makes it one of many again. */
    void standBack(Instant now) {
        thumbnail = false;
        updatedAt = now;
    }

    /** What is said about it. */
    NewImage content() {
        return new NewImage(url(), thumbnail, Optional.of(position));
    }

    /** Its id. */
    public UUID id() {
        return id;
    }

    /** The venue it shows. */
    public UUID venueId() {
        return venueId;
    }

    /** Where it lies, by HTTPS. */
    public URI url() {
        return URI.create(url);
    }

    /** Whether it stands for the venue in lists. */
    public boolean isThumbnail() {
        return thumbnail;
    }

    /** Its place among the venue's pictures, from 0. */
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
}
