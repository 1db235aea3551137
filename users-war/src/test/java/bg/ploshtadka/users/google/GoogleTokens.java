package bg.ploshtadka.users.google;

import bg.ploshtadka.configuration.SigningKey;
import bg.ploshtadka.container.GoogleStandIn;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** ID tokens as Google makes them, and others. */
public record GoogleTokens(SigningKey key) {
    /** With the key that the stand-in publishes. */
    public static GoogleTokens of(String privateKey) {
        return new GoogleTokens(SigningKey.parse(privateKey));
    }

    /** What Google says of somebody, verified address included. */
    public static JWTClaimsSet.Builder claims(String subject, String email, Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer("https://accounts.google.com")
                .audience(GoogleStandIn.CLIENT_ID)
                .claim("azp", GoogleStandIn.CLIENT_ID)
                .subject(subject)
                .claim("email", email)
                .claim("email_verified", true)
                .claim("name", "Мария Петрова")
                .claim("picture", "https://lh3.example/photo.jpg")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
    }

    /** The claims under Google's signature. */
    public String sign(JWTClaimsSet claims) throws JOSEException {
        return sign(key.kid(), claims);
    }

    String sign(String kid, JWTClaimsSet claims) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(kid).build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key.privateKey()));
        return token.serialize();
    }
}
