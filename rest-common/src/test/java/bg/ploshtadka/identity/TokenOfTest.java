package bg.ploshtadka.identity;

import jakarta.security.enterprise.CallerPrincipal;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A token of which a test says what is in it. */
final class TokenOfTest extends CallerPrincipal implements JsonWebToken {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> claims;

    TokenOfTest(Map<String, Object> claims) {
        super("ivan");
        this.claims = claims;
    }

    @Override
    public Set<String> getClaimNames() {
        return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked") // As the interface wants it.
    public <T> T getClaim(String name) {
        return (T) claims.get(name);
    }
}
