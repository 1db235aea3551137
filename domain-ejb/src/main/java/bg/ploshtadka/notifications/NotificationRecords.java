package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What admins read about the mails that were queued, sent and given up. */
@Stateless
public class NotificationRecords {
    /** In the order of {@link NotificationView}'s components; the bodies are left in the database. */
    private static final List<String> VIEWED = List.of(
            "id",
            "channel",
            "recipient",
            "subject",
            "template",
            "status",
            "messageId",
            "error",
            "attempts",
            "triggeredBy",
            "createdAt",
            "sentAt");

    @PersistenceContext
    EntityManager entityManager;

    /** A part of the wanted notifications, newest first. */
    public Page<NotificationView> list(NotificationFilter filter, PageRequest page) {
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<NotificationView> query = builder.createQuery(NotificationView.class);
        Root<Notification> notification = query.from(Notification.class);
        query.select(viewOf(builder, notification))
                .where(wanted(filter, builder, notification))
                .orderBy(builder.desc(notification.get("createdAt")), builder.desc(notification.get("id")));
        List<NotificationView> items = entityManager
                .createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList();
        return new Page<>(items, count(filter, builder), page);
    }

    /**
     * One notification.
     *
     * @throws DomainException if there is none of this id
     */
    public NotificationView get(UUID id) {
        Notification notification = entityManager.find(Notification.class, id);
        if (notification == null) {
            throw new DomainException(ProblemType.NOTIFICATION_NOT_FOUND);
        }
        return notification.view();
    }

    private long count(NotificationFilter filter, CriteriaBuilder builder) {
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<Notification> notification = query.from(Notification.class);
        query.select(builder.count(notification)).where(wanted(filter, builder, notification));
        return entityManager.createQuery(query).getSingleResult();
    }

    private static CompoundSelection<NotificationView> viewOf(
            CriteriaBuilder builder, Root<Notification> notification) {
        return builder.construct(
                NotificationView.class, VIEWED.stream().map(notification::get).toArray(Selection<?>[]::new));
    }

    private static Predicate[] wanted(
            NotificationFilter filter, CriteriaBuilder builder, Root<Notification> notification) {
        List<Predicate> wanted = new ArrayList<>();
        if (filter.status() != null) {
            wanted.add(builder.equal(notification.get("status"), filter.status()));
        }
        if (filter.template() != null) {
            wanted.add(builder.equal(notification.get("template"), filter.template()));
        }
        if (filter.recipient() != null) {
            String recipient = filter.recipient().toLowerCase(Locale.ROOT);
            wanted.add(builder.equal(builder.lower(notification.get("recipient")), recipient));
        }
        return wanted.toArray(Predicate[]::new);
    }
}
