package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.Identifiers;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Goes through what Stripe has made lately and says what has to be looked at more closely, because our books seem to
 * say something else. What agrees costs two statements a page at most.
 */
@Stateless
public class BookComparison {
    private static final String BEGIN = "insert into payments.reconciliation (id, started_at) values (?1, ?2)";
    private static final String FINISH =
            "update payments.reconciliation set finished_at = ?2, checked = ?3 where id = ?1";
    private static final Logger LOG = System.getLogger(BookComparison.class.getName());

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Drifts drifts;

    @Inject
    Clock clock;

    /** A comparison begins; its id. */
    public UUID begin() {
        UUID id = Identifiers.next();
        entityManager
                .createNativeQuery(BEGIN)
                .setParameter(1, id)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        return id;
    }

    /** A comparison has come to its end. */
    public void finish(UUID comparison, int checked) {
        entityManager
                .createNativeQuery(FINISH)
                .setParameter(1, comparison)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, checked)
                .executeUpdate();
        LOG.log(Level.INFO, "comparison {0} with Stripe: {1} objects", comparison, checked);
    }

    /**
     * The sessions of which our books say something else. What was open about the others is resolved.
     *
     * @param reports what Stripe's list says, which knows nothing of refunds
     */
    public List<SessionReport> differingSessions(List<SessionReport> reports) {
        List<UUID> ids = reports.stream()
                .map(SessionReport::paymentId)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<UUID, Payment> known = byId(ids);
        List<SessionReport> differing = reports.stream()
                .filter(report -> report.paymentId().isPresent())
                .filter(report -> differs(report, known.get(report.paymentId().get())))
                .toList();
        drifts.resolveAll(reports.stream()
                .filter(report -> !differing.contains(report))
                .filter(report -> report.paymentId()
                        .map(known::get)
                        .filter(payment -> !payment.isFlagged())
                        .isPresent())
                .map(SessionReport::sessionId)
                .toList());
        return differing;
    }

    /** The refunds that went another way than our books say; those of others' money are left out. */
    public List<RefundNote> differingRefunds(List<RefundNote> notes) {
        List<String> intents = notes.stream()
                .map(note -> note.report().paymentIntentId())
                .distinct()
                .toList();
        Map<String, Payment> known = byIntent(intents);
        return notes.stream()
                .filter(note -> differs(note, known.get(note.report().paymentIntentId())))
                .toList();
    }

    private static boolean differs(SessionReport report, Payment payment) {
        if (payment == null || !payment.mayBelongTo(report.sessionId())) {
            return report.state() == SessionState.PAID;
        }
        return !payment.agreesWith(report);
    }

    private static boolean differs(RefundNote note, Payment payment) {
        if (payment == null) {
            return false;
        }
        String refund = note.report().refundId();
        return note.good() ? payment.mayBeRefundedBy(refund) : !payment.isFlagged() && payment.isRefundedBy(refund);
    }

    Map<UUID, Payment> byId(List<UUID> ids) {
        return find("id", ids).stream().collect(Collectors.toMap(Payment::id, Function.identity()));
    }

    Map<String, Payment> byIntent(List<String> intents) {
        return find("paymentIntentId", intents).stream()
                .collect(Collectors.toMap(Payment::paymentIntentId, Function.identity(), (one, other) -> one));
    }

    private List<Payment> find(String attribute, List<?> values) {
        List<?> given = values.stream().filter(Objects::nonNull).toList();
        return given.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select p from Payment p where p." + attribute + " in :values", Payment.class)
                        .setParameter("values", given)
                        .getResultList();
    }
}
