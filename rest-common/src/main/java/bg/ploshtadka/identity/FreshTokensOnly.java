package bg.ploshtadka.identity;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses requests whose access token is outdated, on public resources, too: the client has to know. */
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION)
public class FreshTokensOnly implements ContainerRequestFilter {
    /** The property of a request with another proof of who asks, beside which an outdated token is no token at all. */
    public static final String OTHER_PROOF = FreshTokensOnly.class.getName() + ".otherProof";

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
        if (caller instanceof JsonWebToken token && isOutdated(token)) {
            if (request.getProperty(OTHER_PROOF) == null) {
                throw new DomainException(ProblemType.TOKEN_OUTDATED);
            }
            request.setSecurityContext(new Nobody());
        }
    }

    private boolean isOutdated(JsonWebToken token) {
        return BearerToken.of(token).filter(fact -> !outdated.contains(fact)).isEmpty();
    }

    /** A caller without a token. */
    private static final class Nobody implements SecurityContext {
        @Override
        public Principal getUserPrincipal() {
            return null;
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return false;
        }

        @Override
        public String getAuthenticationScheme() {
            return null;
        }
    }
}
