package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.SqlReader;
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
import java.util.Objects;
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
    SqlReader sql;

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
     * The bookings that a filter lets through.
     *
     * @throws DomainException if the actor may not have the wanted view
     */
    public Page<BookingDetails> list(Actor actor, BookingFilter filter, BookingSort sort, PageRequest page) {
        BookingQuery query = new BookingQuery(actor, BookingViews.forReader(actor, filter.view()), filter);
        long total = sql.row(query.count(), row -> row.getLong(1));
        List<UUID> ids = total > page.offset()
                ? sql.rows(query.ids(sort, page), row -> row.getObject(1, UUID.class))
                : List.of();
        return new Page<>(withNames(inOrder(ids)), total, page);
    }

    /** What was deleted meanwhile is left out. */
    private List<Booking> inOrder(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Booking> found = entityManager
                .createQuery("select b from Booking b where b.id in :ids", Booking.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Booking::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
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
