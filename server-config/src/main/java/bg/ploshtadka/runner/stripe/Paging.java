package bg.ploshtadka.runner.stripe;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** A page of a list, the newest first, as Stripe pages all of its lists. */
final class Paging {

    private static final long USUAL_LIMIT = 10;
    private static final long GREATEST_LIMIT = 100;

    private final String url;
    private final FormParameters query;

    Paging(String url, FormParameters query) {
        this.url = url;
        this.query = query;
    }

    /**
     * The page that the query wants.
     *
     * @param members names of members that the query may ask for by their value
     */
    JsonObject page(List<JsonObject> newestFirst, String... members) {
        long limit = query.findNumber("limit").orElse(USUAL_LIMIT);
        if (limit < 1 || limit > GREATEST_LIMIT) {
            throw StripeError.invalid("parameter_invalid_integer", "limit", "This value must be between 1 and 100.");
        }
        List<JsonObject> matching = after(newestFirst).stream()
                .filter(object -> Stream.of(members).allMatch(member -> matches(object, member)))
                .filter(object ->
                        isCreatedAsAsked(object.getJsonNumber("created").longValue()))
                .toList();
        List<JsonObject> page = matching.stream().limit(limit).toList();
        return Documents.list(url, page.stream().map(Documents::shown).toList(), matching.size() > page.size());
    }

    private List<JsonObject> after(List<JsonObject> newestFirst) {
        Optional<String> last = query.find("starting_after");
        if (last.isEmpty()) {
            return newestFirst;
        }
        List<String> ids =
                newestFirst.stream().map(object -> object.getString("id")).toList();
        int index = ids.indexOf(last.get());
        if (index < 0) {
            throw StripeError.noSuch("object", "starting_after", last.get());
        }
        return newestFirst.subList(index + 1, newestFirst.size());
    }

    private boolean matches(JsonObject object, String member) {
        return query.find(member)
                .map(wanted -> object.get(member) instanceof JsonString text
                        && text.getString().equals(wanted))
                .orElse(true);
    }

    private boolean isCreatedAsAsked(long created) {
        return holds("created", bound -> created == bound)
                && holds("created[gt]", bound -> created > bound)
                && holds("created[gte]", bound -> created >= bound)
                && holds("created[lt]", bound -> created < bound)
                && holds("created[lte]", bound -> created <= bound);
    }

    private boolean holds(String name, LongPredicate condition) {
        return query.findNumber(name).map(condition::test).orElse(true);
    }
}
