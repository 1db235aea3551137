package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The query behind a list of payments: two statements, whatever the filter. */
final class PaymentListQuery {
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    PaymentListQuery(PaymentFilter filter) {
        filter.status().ifPresent(status -> where("p.status = :status", "status", status));
        filter.userId().ifPresent(user -> where("p.userId = :user", "user", user));
        filter.bookingId().ifPresent(booking -> where("p.bookingId = :booking", "booking", booking));
        filter.from().ifPresent(from -> where("p.createdAt >= :from", "from", from));
        filter.to().ifPresent(to -> where("p.createdAt < :to", "to", to));
    }

    long count(EntityManager entityManager) {
        return bound(entityManager.createQuery("select count(p) from Payment p where " + condition(), Long.class))
                .getSingleResult();
    }

    List<Payment> page(EntityManager entityManager, PageRequest page) {
        String query = "select p from Payment p where " + condition() + " order by p.createdAt desc, p.id desc";
        return bound(entityManager.createQuery(query, Payment.class))
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
