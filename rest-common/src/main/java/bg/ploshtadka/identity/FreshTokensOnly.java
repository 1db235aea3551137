package bg.ploshtadka.identity;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses requests whose access token is outdated, on public resources, too: the client has to know. */
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class FreshTokensOnly implements ContainerRequestFilter {
    private final OutdatedTokens outdated;

    /** For the container's proxies. */
    protected FreshTokensOnly() {
        this(null);
    }

    /** Asks who knows. */
    @Inject
    public FreshTokensOnly(OutdatedTokens outdated) {
        this.outdated = outdated;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Principal caller = request.getSecurityContext().getUserPrincipal();
        if (caller instanceof JsonWebToken token
                && BearerToken.of(token)
                        .filter(fact -> !outdated.contains(fact))
                        .isEmpty()) {
            throw new DomainException(ProblemType.TOKEN_OUTDATED);
        }
    }
}
