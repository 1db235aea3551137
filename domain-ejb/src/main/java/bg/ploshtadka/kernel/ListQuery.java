package bg.ploshtadka.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of entities, the newest first, narrowed by whatever filters are set. It costs two statements at most, whatever
 * the filters. The entity, {@code e} in conditions, has the attributes {@code createdAt} and {@code id}.
 */
public final class ListQuery<T> {
    private final Class<T> entity;
    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** All entities of a class. */
    public ListQuery(Class<T> entity) {
        this.entity = entity;
    }

    /**
     * Narrows the list if a value is given.
     *
     * @param condition in JPQL, with one parameter
     * @param name the parameter's name
     */
    public ListQuery<T> where(String condition, String name, Optional<?> value) {
        value.ifPresent(given -> {
            conditions.add(condition);
            parameters.put(name, given);
        });
        return this;
    }

    /** One page of the list. */
    public Page<T> page(EntityManager entityManager, PageRequest page) {
        long total = bound(entityManager.createQuery("select count(e)" + source(), Long.class))
                .getSingleResult();
        return new Page<>(total > page.offset() ? items(entityManager, page) : List.of(), total, page);
    }

    private List<T> items(EntityManager entityManager, PageRequest page) {
        String query = "select e" + source() + " order by e.createdAt desc, e.id desc";
        return bound(entityManager.createQuery(query, entity))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
    }

    private String source() {
        return " from " + entity.getSimpleName() + " e where " + String.join(" and ", conditions);
    }

    private <R> TypedQuery<R> bound(TypedQuery<R> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
