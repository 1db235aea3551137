package bg.ploshtadka.rest;

import bg.ploshtadka.identity.BearerToken;
import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAuthorizedException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, by the verified token of this request. */
@RequestScoped
public class CurrentUser {
    private final JsonWebToken token;
    private final Caller caller;

    /** For the container's proxies. */
    protected CurrentUser() {
        this(null, null);
    }

    /** The caller that this token names. */
    @Inject
    public CurrentUser(JsonWebToken token, Caller caller) {
        this.token = token;
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
        return Optional.ofNullable(token.getSubject())
                .map(subject -> new Actor(UUID.fromString(subject), scopes(), caller.address()));
    }

    /** The sign-in from which the caller's token follows, if the token tells. */
    public Optional<UUID> signIn() {
        return BearerToken.of(token).flatMap(BearerToken::familyId);
    }

    private Set<Scope> scopes() {
        return Optional.ofNullable(token.getGroups()).orElse(Set.of()).stream()
                .flatMap(group -> Scope.of(group).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
