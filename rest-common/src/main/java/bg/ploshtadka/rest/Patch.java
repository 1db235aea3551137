package bg.ploshtadka.rest;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.function.Function;

/**
 * A change of a part of a thing (JSON Merge Patch, RFC 7396): a member that is left out stays, one sent as {@code null}
 * is cleared. A resource method takes it as {@code @NotNull @Valid Patch<VenueChanges>}, where {@code VenueChanges} is
 * a record of all members that may change.
 *
 * @param values the members as sent; {@code null} both if left out and if sent as {@code null}
 * @param cleared the JSON names of the members that were sent as {@code null}
 */
public record Patch<T>(@Valid T values, Set<String> cleared) {
    /** Copies the names. */
    public Patch {
        cleared = Set.copyOf(cleared);
    }

    /** The new value of a member, or what is there now if it was left out; {@code null} if it is cleared. */
    public <V> V nullable(String member, Function<T, V> value, V current) {
        V sent = value.apply(values);
        return sent != null ? sent : cleared.contains(member) ? null : current;
    }

    /**
     * The new value of a member that always has one, or what is there now if it was left out.
     *
     * @throws ProblemException if it was sent as {@code null}: 422
     */
    public <V> V required(String member, Function<T, V> value, V current) {
        return neverClearing(member).nullable(member, value, current);
    }

    /**
     * The same patch, if it clears none of these members, which always have a value.
     *
     * @throws ProblemException if one of them was sent as {@code null}: 422
     */
    public Patch<T> neverClearing(String... members) {
        for (String member : members) {
            if (cleared.contains(member)) {
                throw ProblemException.invalidMember(member, "must not be null");
            }
        }
        return this;
    }

    static boolean isItsOwn(String property) {
        return property.equals("values");
    }
}
