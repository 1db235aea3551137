package bg.ploshtadka.users.tokens;

import bg.ploshtadka.kernel.Scope;
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
import java.util.List;

/** Signs access tokens (RS256) that every WAR verifies by itself, with the key set published here. */
@ApplicationScoped
public class AccessTokens {
    private final SigningSettings settings;
    private final JWSSigner signer;

    /** For the container's proxies. */
    protected AccessTokens() {
        this.settings = null;
        this.signer = null;
    }

    /** Signs by these settings. */
    @Inject
    public AccessTokens(SigningSettings settings) {
        this.settings = settings;
        this.signer = new RSASSASigner(settings.key().privateKey());
    }

    /** The access token of somebody who signed in, as old as the grant. */
    public AccessToken sign(TokenGrant grant) {
        List<String> groups = Scope.expand(grant.user().scopes()).stream()
                .map(Scope::text)
                .sorted()
                .toList();
        long issuedAt = grant.issuedAt().getEpochSecond();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(settings.issuer())
                .subject(grant.user().id().toString())
                .claim("upn", grant.user().username())
                .claim("groups", groups)
                .claim("iat", issuedAt)
                .claim("exp", issuedAt + settings.lifetime().toSeconds())
                .claim("sid", grant.familyId().toString())
                .jwtID(grant.tokenId().toString())
                .build();
        return new AccessToken(signed(claims), settings.lifetime(), String.join(" ", groups));
    }

    /** The public keys by which tokens are verified, as a JSON Web Key Set. */
    public JsonObject keySet() {
        return settings.published().toJwks();
    }

    private String signed(JWTClaimsSet claims) {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .type(JOSEObjectType.JWT)
                .keyID(settings.key().kid())
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
