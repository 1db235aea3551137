package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ListQuery;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.users.People;
import bg.ploshtadka.users.PersonName;
import bg.ploshtadka.venues.VenueDirectory;
import bg.ploshtadka.venues.VenueNames;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads bookings; everybody sees only what is theirs to see. */
@Stateless
public class BookingRecords {
    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    VenueDirectory venues;

    @Inject
    People people;

    /**
     * One booking.
     *
     * @throws DomainException if there is none, or it is not the actor's to see
     */
    public BookingDetails get(Actor actor, UUID bookingId) {
        return withNames(List.of(visible(actor, bookingId))).get(0);
    }

    /**
     * What has happened to a booking, the earliest first.
     *
     * @throws DomainException if there is none, or it is not the actor's to see
     */
    public List<StatusChangeDetails> history(Actor actor, UUID bookingId) {
        visible(actor, bookingId);
        List<StatusChange> changes = entityManager
                .createQuery(
                        "select c from StatusChange c where c.bookingId = :booking order by c.changedAt, c.id",
                        StatusChange.class)
                .setParameter("booking", bookingId)
                .getResultList();
        Map<UUID, PersonName> actors = people.namesOf(
                changes.stream().flatMap(change -> change.actorId().stream()).collect(Collectors.toSet()));
        return changes.stream()
                .map(change -> new StatusChangeDetails(change, change.actorId().map(actors::get)))
                .toList();
    }

    /**
     * The bookings that a filter lets through, the newest first.
     *
     * @throws DomainException if the actor may not have the wanted view
     */
    public Page<BookingDetails> list(Actor actor, BookingFilter filter, PageRequest page) {
        Page<Booking> bookings = query(actor, BookingViews.forReader(actor, filter.view()), filter)
                .page(entityManager, page);
        return new Page<>(withNames(bookings.items()), bookings.total(), page);
    }

    private static ListQuery<Booking> query(Actor actor, BookingView view, BookingFilter filter) {
        Optional<UUID> reader = Optional.of(actor.id());
        return new ListQuery<>(Booking.class)
                .where("e.userId = :customer", "customer", reader.filter(id -> view == BookingView.MINE))
                .where("e.venueOwnerId = :owner", "owner", reader.filter(id -> view == BookingView.VENUE))
                .where("e.venueId = :venue", "venue", filter.venueId())
                .where("e.status = :status", "status", filter.status())
                .where("e.start >= :from", "from", filter.from())
                .where("e.start < :to", "to", filter.to());
    }

    private Booking visible(Actor actor, UUID bookingId) {
        return Optional.ofNullable(entityManager.find(Booking.class, bookingId))
                .filter(booking -> BookingAccess.maySee(actor, booking))
                .orElseThrow(() -> new DomainException(ProblemType.BOOKING_NOT_FOUND));
    }

    private List<BookingDetails> withNames(List<Booking> bookings) {
        Map<UUID, VenueNames> venueNames = venues.namesOf(distinct(bookings, Booking::venueId));
        Map<UUID, PersonName> names = people.namesOf(Stream.concat(
                        bookings.stream().flatMap(booking -> booking.userId().stream()),
                        bookings.stream().map(Booking::venueOwnerId))
                .collect(Collectors.toSet()));
        return bookings.stream()
                .map(booking -> {
                    VenueNames venue = venueNames.get(booking.venueId());
                    return new BookingDetails(
                            booking,
                            venue.name(),
                            venue.zone(),
                            venue.courts().get(booking.courtId()),
                            booking.userId().map(id -> nameOf(id, names)),
                            nameOf(booking.venueOwnerId(), names));
                })
                .toList();
    }

    private static PersonName nameOf(UUID id, Map<UUID, PersonName> names) {
        return names.getOrDefault(id, PersonName.unknown(id));
    }

    private static Set<UUID> distinct(List<Booking> bookings, Function<Booking, UUID> id) {
        return bookings.stream().map(id).collect(Collectors.toSet());
    }

    /**
     * An entry of a booking's history with its author's name; no author if the system did it.
     *
     * @param actor who did it
     */
    public record StatusChangeDetails(StatusChange change, Optional<PersonName> actor) {}
}
