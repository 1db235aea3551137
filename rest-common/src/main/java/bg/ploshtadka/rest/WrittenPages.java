package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.Page;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;

/**
 * Writes each page once, however often it is sent. A page is known by being the same object, and its text is kept for
 * as long as somebody else keeps the page; so that a text can be neither of another page nor older than its page.
 *
 * @param <T> what is on the pages
 */
public final class WrittenPages<T> {
    private final Cache<Page<T>, WrittenList> written =
            Caffeine.newBuilder().weakKeys().build();
    private final Function<T, ?> item;

    /**
     * Nothing is written yet.
     *
     * @param item what is sent of each
     */
    public WrittenPages(Function<T, ?> item) {
        this.item = item;
    }

    /** The answer with this page; {@link ContentTagFilter} sends it. */
    public Paged<WrittenList> of(Page<T> page) {
        return new Paged<>(written.get(page, this::write), page);
    }

    private WrittenList write(Page<T> page) {
        return WrittenList.of(page.map(item).items(), page.total());
    }
}
