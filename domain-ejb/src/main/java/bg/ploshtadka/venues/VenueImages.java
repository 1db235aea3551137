package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What owners and admins do with the pictures of a venue. At most one of them is its thumbnail, whatever happens. */
@Stateless
public class VenueImages {
    private static final System.Logger LOGGER = System.getLogger(VenueImages.class.getName());
    private static final int MOST = 50;

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    VenueAccess access;

    /**
     * Adds a picture; as the thumbnail, it replaces the one before.
     *
     * @throws DomainException {@link ProblemType#VENUE_NOT_FOUND} if the venue is not the actor's to change, {@link
     *     ProblemType#CHANGED_SINCE} if it is not as the actor has seen it, {@link ProblemType#TOO_MANY_IMAGES}
     */
    public VenueImage add(UUID venueId, NewImage image, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        List<VenueImage> images = imagesOf(venue);
        if (images.size() >= MOST) {
            throw new DomainException(ProblemType.TOO_MANY_IMAGES);
        }
        Instant now = clock.instant();
        makeRoomForThumbnail(images, image.thumbnail(), now);
        VenueImage added = new VenueImage(venueId, image.at(endOf(images)), now);
        entityManager.persist(added);
        changed(venue, now);
        LOGGER.log(Level.INFO, "Image {0} added to venue {1} by {2}", added.id(), venueId, actor.id());
        return added;
    }

    /**
     * Changes a picture.
     *
     * @param change makes what it shall be of what it is when the venue is locked
     * @throws DomainException as {@link #add}, and {@link ProblemType#IMAGE_NOT_FOUND}
     */
    public VenueImage change(
            UUID venueId, UUID imageId, UnaryOperator<NewImage> change, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        List<VenueImage> images = imagesOf(venue);
        VenueImage image = find(images, imageId);
        Instant now = clock.instant();
        NewImage wanted = change.apply(image.content());
        makeRoomForThumbnail(images.stream().filter(other -> other != image).toList(), wanted.thumbnail(), now);
        image.become(wanted, now);
        changed(venue, now);
        LOGGER.log(Level.INFO, "Image {0} of venue {1} changed by {2}", imageId, venueId, actor.id());
        return image;
    }

    /**
     * Removes a picture.
     *
     * @throws DomainException as {@link #change}
     */
    public void remove(UUID venueId, UUID imageId, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        entityManager.remove(find(imagesOf(venue), imageId));
        changed(venue, clock.instant());
        LOGGER.log(Level.INFO, "Image {0} of venue {1} deleted by {2}", imageId, venueId, actor.id());
    }

    /**
     * Puts the pictures into this order.
     *
     * @param imageIds each picture of the venue once
     * @return the pictures in the new order
     * @throws DomainException as {@link #add}, and {@link ProblemType#IMAGES_INCOMPLETE}
     */
    public List<VenueImage> reorder(UUID venueId, List<UUID> imageIds, Actor actor, ExpectedVersion expected) {
        Venue venue = open(venueId, actor, expected);
        Map<UUID, VenueImage> images =
                new HashMap<>(imagesOf(venue).stream().collect(Collectors.toMap(VenueImage::id, Function.identity())));
        if (imageIds.size() != images.size() || !images.keySet().equals(Set.copyOf(imageIds))) {
            throw new DomainException(ProblemType.IMAGES_INCOMPLETE);
        }
        Instant now = clock.instant();
        for (int place = 0; place < imageIds.size(); place++) {
            images.get(imageIds.get(place)).moveTo(place, now);
        }
        changed(venue, now);
        LOGGER.log(Level.INFO, "Images of venue {0} put into order by {1}", venueId, actor.id());
        return imageIds.stream().map(images::get).toList();
    }

    private void makeRoomForThumbnail(List<VenueImage> others, boolean wanted, Instant now) {
        if (wanted) {
            others.stream().filter(VenueImage::isThumbnail).forEach(image -> image.standBack(now));
            // Before the other becomes the thumbnail: the database lets a venue have no two, not even for a moment.
            entityManager.flush();
        }
    }

    private void changed(Venue venue, Instant now) {
        venue.touch(now);
        entityManager.flush();
    }

    private List<VenueImage> imagesOf(Venue venue) {
        return entityManager
                .createNamedQuery(VenueImage.OF_VENUE, VenueImage.class)
                .setParameter("venue", venue.id())
                .getResultList();
    }

    private static int endOf(List<VenueImage> images) {
        return images.stream()
                .map(VenueImage::position)
                .max(Comparator.naturalOrder())
                .map(last -> last == Integer.MAX_VALUE ? last : last + 1)
                .orElse(0);
    }

    private static VenueImage find(List<VenueImage> images, UUID imageId) {
        return images.stream()
                .filter(image -> image.id().equals(imageId))
                .findFirst()
                .orElseThrow(() -> new DomainException(ProblemType.IMAGE_NOT_FOUND));
    }

    private Venue open(UUID venueId, Actor actor, ExpectedVersion expected) {
        return access.open(venueId, actor, Scope.VENUES_IMAGES, expected);
    }
}
