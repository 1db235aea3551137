package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query behind a list of bookings: two statements, whatever the filter. */
final class BookingListQuery {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    BookingListQuery(Actor actor, BookingView view, BookingFilter filter) {
        switch (view) {
            case MINE -> where("b.userId = :reader", "reader", actor.id());
            case VENUE -> where("b.venueOwnerId = :reader", "reader", actor.id());
            case ALL -> conditions.add("1 = 1");
        }
        filter.venueId().ifPresent(venue -> where("b.venueId = :venue", "venue", venue));
        filter.status().ifPresent(status -> where("b.status = :status", "status", status));
        filter.from().ifPresent(from -> where("b.start >= :from", "from", from));
        filter.to().ifPresent(to -> where("b.start < :to", "to", to));
    }

    long count(EntityManager entityManager) {
        return bound(entityManager.createQuery("select count(b) from Booking b where " + condition(), Long.class))
                .getSingleResult();
    }

    List<Booking> page(EntityManager entityManager, PageRequest page) {
        String query = "select b from Booking b where " + condition() + " order by b.createdAt desc, b.id desc";
        return bound(entityManager.createQuery(query, Booking.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private String condition() {
        return String.join(" and ", conditions);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
