package bg.ploshtadka.rest;

import bg.ploshtadka.identity.BearerToken;
import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who asks, by the verified token of the request that this thread serves. It is the principal of the request: the
 * server's bean of the same token is looked up by JNDI for each, a tenth of what a short one costs.
 */
@ApplicationScoped
public class CurrentUser {
    private final HttpServletRequest request;
    private final Caller caller;

    /** For the container's proxies. */
    protected CurrentUser() {
        this(null, null);
    }

    /**
     * The callers of all requests.
     *
     * @param request stands for the request of the thread that uses it
     */
    @Inject
    public CurrentUser(HttpServletRequest request, Caller caller) {
        this.request = request;
        this.caller = caller;
    }

    /**
     * The caller.
     *
     * @throws NotAuthorizedException if the request carries no token
     */
    public Actor actor() {
        return ifKnown().orElseThrow(() -> new NotAuthorizedException("Bearer"));
    }

    /** The caller, if the request carries a token; for public resources that show more to those who may see more. */
    public Optional<Actor> ifKnown() {
        return token().filter(token -> token.getSubject() != null).map(this::actorOf);
    }

    /** The sign-in from which the caller's token follows, if the token tells. */
    public Optional<UUID> signIn() {
        return token().flatMap(BearerToken::of).flatMap(BearerToken::familyId);
    }

    private Optional<JsonWebToken> token() {
        return request.getUserPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private Actor actorOf(JsonWebToken token) {
        return new Actor(UUID.fromString(token.getSubject()), scopesOf(token), caller.address());
    }

    private static Set<Scope> scopesOf(JsonWebToken token) {
        return Optional.ofNullable(token.getGroups()).orElse(Set.of()).stream()
                .flatMap(group -> Scope.of(group).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
