package bg.ploshtadka.payments.stripe;

import com.stripe.model.HasId;
import com.stripe.model.Refund;
import com.stripe.model.StripeCollection;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundListParams;
import com.stripe.param.checkout.SessionListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What Stripe has made lately, the newest first; it is asked for page by page, as far as somebody reads. */
@ApplicationScoped
public class StripeLists {
    private static final long PAGE_SIZE = 100;
    private static final Duration CLOCKS_APART = Duration.ofMinutes(1);

    private final StripeApi stripe;

    /** For the container's proxies. */
    protected StripeLists() {
        this(null);
    }

    /** The lists behind this line. */
    @Inject
    StripeLists(StripeApi stripe) {
        this.stripe = stripe;
    }

    /** The checkout sessions that were made since then, in pages. */
    Stream<List<Session>> sessionsSince(Instant since) {
        SessionListParams.Created created =
                SessionListParams.Created.builder().setGte(seconds(since)).build();
        return pages(after -> stripe.list(v1 -> v1.checkout()
                .sessions()
                .list(SessionListParams.builder()
                        .setCreated(created)
                        .setLimit(PAGE_SIZE)
                        .setStartingAfter(after)
                        .build())));
    }

    /** The refunds that were ordered since then, by whomever, in pages. */
    Stream<List<Refund>> refundsSince(Instant since) {
        RefundListParams.Created created =
                RefundListParams.Created.builder().setGte(seconds(since)).build();
        return pages(after -> stripe.list(v1 -> v1.refunds()
                .list(RefundListParams.builder()
                        .setCreated(created)
                        .setLimit(PAGE_SIZE)
                        .setStartingAfter(after)
                        .build())));
    }

    private static long seconds(Instant since) {
        return since.minus(CLOCKS_APART).getEpochSecond();
    }

    private static <T extends HasId> Stream<List<T>> pages(Function<String, StripeCollection<T>> pageAfter) {
        return Stream.iterate(pageAfter.apply(null), page -> page != null, page -> next(page, pageAfter))
                .map(StripeCollection::getData);
    }

    private static <T extends HasId> StripeCollection<T> next(
            StripeCollection<T> page, Function<String, StripeCollection<T>> pageAfter) {
        List<T> items = page.getData();
        boolean isLast = items.isEmpty() || !Boolean.TRUE.equals(page.getHasMore());
        return isLast ? null : pageAfter.apply(items.get(items.size() - 1).getId());
    }
}
