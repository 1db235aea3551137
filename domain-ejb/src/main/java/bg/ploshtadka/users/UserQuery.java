package bg.ploshtadka.users;

import bg.ploshtadka.kernel.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The SQL of a filtered list of users, newest first. */
final class UserQuery {
    private final List<String> conditions = new ArrayList<>(List.of("deleted_at is null"));
    private final List<Object> parameters = new ArrayList<>();

    UserQuery(UserFilter filter) {
        if (filter.text() != null) {
            // Word for word what the index account_name_search covers.
            with("(username::text || ' ' || email::text || ' ' || coalesce(full_name, '')) ilike ", containing(filter));
        }
        if (filter.active() != null) {
            with("is_active = ", filter.active());
        }
        if (filter.scope() != null) {
            with("scopes @> ", "{" + filter.scope().text() + "}");
        }
        if (filter.createdFrom() != null) {
            with("created_at >= ", filter.createdFrom().atOffset(ZoneOffset.UTC));
        }
        if (filter.createdTo() != null) {
            with("created_at < ", filter.createdTo().atOffset(ZoneOffset.UTC));
        }
    }

    /** How many users the whole list has. */
    long count(EntityManager entityManager) {
        Query query = entityManager.createNativeQuery("select count(*) from users.account" + where());
        return ((Number) bound(query).getSingleResult()).longValue();
    }

    /** The accounts of one page. */
    List<Account> page(EntityManager entityManager, PageRequest page) {
        String sql = "select * from users.account" + where() + " order by created_at desc, id desc limit " + page.size()
                + " offset " + page.offset();
        List<?> rows =
                bound(entityManager.createNativeQuery(sql, Account.class)).getResultList();
        return rows.stream().map(Account.class::cast).toList();
    }

    private void with(String condition, Object value) {
        parameters.add(value);
        conditions.add(condition + "?" + parameters.size());
    }

    private String where() {
        return " where " + String.join(" and ", conditions);
    }

    private Query bound(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static String containing(UserFilter filter) {
        return "%" + filter.text().replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
