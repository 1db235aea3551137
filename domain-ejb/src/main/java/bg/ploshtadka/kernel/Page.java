package bg.ploshtadka.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param items the items of this page, in the list's order
 * @param total how many items the whole list has
 * @param request which part this is
 */
public record Page<T>(List<T> items, long total, PageRequest request) {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }

    /** One page of a list that is there as a whole. */
    public static <T> Page<T> of(List<T> all, PageRequest request) {
        List<T> items =
                all.stream().skip(request.offset()).limit(request.size()).toList();
        return new Page<>(items, all.size(), request);
    }

    /** The same page with each item turned into something else. */
    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(items.stream().<R>map(mapper).toList(), total, request);
    }
}
