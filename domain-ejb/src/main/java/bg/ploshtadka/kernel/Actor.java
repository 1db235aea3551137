package bg.ploshtadka.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks: a user whose token was verified, with all scopes expanded.
 *
 * @param id the user's id
 * @param scopes what the user may do
 */
public record Actor(UUID id, Set<Scope> scopes) {
    /** Copies the scopes. */
    public Actor {
        scopes = Set.copyOf(scopes);
    }

    /** Whether the user holds this scope. */
    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /** Whether this is the user of the given id. */
    public boolean is(UUID userId) {
        return id.equals(userId);
    }
}
