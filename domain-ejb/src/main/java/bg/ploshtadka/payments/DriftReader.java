package bg.ploshtadka.payments;

import bg.ploshtadka.kernel.InstantConverter;
import bg.ploshtadka.kernel.ListQuery;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Reads how our books and Stripe's stand to each other, in four statements however much there is. */
@Stateless
public class DriftReader {
    private static final String OPEN = """
            select (select count(*) from payments.payment
                    where status = 'pending' and session_expires_at < ?1 and flagged_reason is null),
                   (select count(*) from payments.payment
                    where refund_requested_at is not null
                      and (status = 'paid' or flagged_reason is not null)),
                   (select count(*) from payments.payment where flagged_reason is not null),
                   (select count(*) from payments.drift where resolved_at is null)
            """;

    private static final String LAST = """
            select finished_at, checked from payments.reconciliation
            where finished_at is not null order by started_at desc limit 1
            """;

    @PersistenceContext(unitName = "ploshtadka")
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** The report with one page of what was found, the newest first. */
    public ReconciliationReport report(PageRequest request) {
        Object[] open = (Object[]) entityManager
                .createNativeQuery(OPEN)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
        Optional<Object[]> last = lastComparison();
        Page<DriftView> drift =
                new ListQuery<>(Drift.class).page(entityManager, request).map(Drift::view);
        return new ReconciliationReport(
                last.map(row -> InstantConverter.ofColumn(row[0])),
                last.map(row -> ((Number) row[1]).intValue()).orElse(0),
                count(open[0]),
                count(open[1]),
                count(open[2]),
                count(open[3]),
                drift);
    }

    private Optional<Object[]> lastComparison() {
        List<?> rows = entityManager.createNativeQuery(LAST).getResultList();
        return rows.stream().findFirst().map(Object[].class::cast);
    }

    private static long count(Object column) {
        return ((Number) column).longValue();
    }
}
