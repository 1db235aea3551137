package bg.ploshtadka.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks: a user whose token was verified, with all scopes expanded.
 *
 * @param id the user's id
 * @param scopes what the user may do
 * @param from the address the request came from
 */
public record Actor(UUID id, Set<Scope> scopes, ClientAddress from) {
    /** Copies the scopes. */
    public Actor {
        scopes = Set.copyOf(scopes);
    }

    /** A user of whom nobody knows where the request came from. */
    public Actor(UUID id, Set<Scope> scopes) {
        this(id, scopes, ClientAddress.UNKNOWN);
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
