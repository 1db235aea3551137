package bg.ploshtadka.venues;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/** A picture of a venue that lies elsewhere on the web. At most one of a venue's pictures is its thumbnail. */
@Entity
@Table(schema = "venues", name = "image")
public class VenueImage {
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
