package bg.ploshtadka.users.tokens;

import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.rest.SigningKey;
import bg.ploshtadka.users.TokenGrant;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs access tokens (RS256) that every WAR verifies by itself, with the key set published here. */
@ApplicationScoped
public class AccessTokens {
    private final SigningKey key;
    private final JWSSigner signer;
    private final String issuer;
    private final Duration lifetime;

    /** For the container's proxies. */
    protected AccessTokens() {
        this.key = null;
        this.signer = null;
        this.issuer = null;
        this.lifetime = null;
    }

    /**
     * Reads the configuration.
     *
     * @param privateKey RSA, PKCS#8 in PEM; there is no default
     * @param issuer the claim {@code iss}
     * @param minutes how long a token works
     */
    @Inject
    public AccessTokens(
            @ConfigProperty(name = "JWT_PRIVATE_KEY") String privateKey,
            @ConfigProperty(name = "JWT_ISSUER", defaultValue = "https://ploshtadka.bg") String issuer,
            @ConfigProperty(name = "ACCESS_TOKEN_EXPIRE_MINUTES", defaultValue = "30") int minutes) {
        if (minutes < 1) {
            throw new IllegalArgumentException("ACCESS_TOKEN_EXPIRE_MINUTES has to be 1 or more");
        }
        this.key = SigningKey.parse(privateKey);
        this.signer = new RSASSASigner(key.privateKey());
        this.issuer = issuer;
        this.lifetime = Duration.ofMinutes(minutes);
    }

    /** The access token of somebody who signed in, as old as the grant. */
    public AccessToken sign(TokenGrant grant) {
        List<String> groups = Scope.expand(grant.user().scopes()).stream()
                .map(Scope::text)
                .sorted()
                .toList();
        long issuedAt = grant.issuedAt().getEpochSecond();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(grant.user().id().toString())
                .claim("upn", grant.user().username())
                .claim("groups", groups)
                .claim("iat", issuedAt)
                .claim("exp", issuedAt + lifetime.toSeconds())
                .jwtID(grant.tokenId().toString())
                .build();
        return new AccessToken(signed(claims), lifetime, String.join(" ", groups));
    }

    /** The public keys by which tokens are verified, as a JSON Web Key Set. */
    public JsonObject keySet() {
        return key.toJwks();
    }

    private String signed(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(key.kid())
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key does not sign", e);
        }
        return token.serialize();
    }
}
