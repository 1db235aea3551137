package bg.ploshtadka.system;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes access tokens, right ones and forged ones: it has the key with which the system signs. */
final class TokenForge {
    private final RSAKey key;
    private final RSAKey otherKey;
    private final String userId;

    /** Tokens for this user of the system whose signing key lies in this file. */
    TokenForge(Path pem, String userId) {
        this.userId = userId;
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            RSAPrivateCrtKey signing = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(content(pem)));
            RSAPublicKey half = (RSAPublicKey)
                    rsa.generatePublic(new RSAPublicKeySpec(signing.getModulus(), signing.getPublicExponent()));
            KeyPairGenerator other = KeyPairGenerator.getInstance("RSA");
            other.initialize(2048);
            this.key = new RSAKey.Builder(half)
                    .privateKey(signing)
                    .keyIDFromThumbprint()
                    .build();
            KeyPair pair = other.generateKeyPair();
            this.otherKey = new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID(key.getKeyID())
                    .build();
        } catch (JOSEException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] content(Path pem) {
        try {
            return Base64.getMimeDecoder().decode(Files.readString(pem).replaceAll("-----.*?-----", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A token as the system makes it. */
    String genuine() {
        return signed(claims -> claims);
    }

    /** A token with the right signature and other claims. */
    String signed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return signed(key, change(change));
    }

    /** Not signed at all. */
    String unsigned() {
        return new PlainJWT(change(claims -> claims)).serialize();
    }

    /** Signed with another key under the name of the right one. */
    String signedWithAnotherKey() {
        return signed(otherKey, change(claims -> claims));
    }

    /** Signed with the right key under a name that nobody knows. */
    String signedUnderUnknownName() {
        return signed(new RSAKey.Builder(key).keyID("unknown").build(), change(claims -> claims));
    }

    /** Signed by a MAC whose secret is the public key, which everybody knows. */
    String signedWithThePublicKey() {
        try {
            byte[] secret = ("-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(key.toRSAPublicKey().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n")
                    .getBytes(StandardCharsets.UTF_8);
            return signed(JWSAlgorithm.HS256, key.getKeyID(), new MACSigner(secret), change(claims -> claims));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A genuine token into which its bearer wrote other groups. */
    String tampered(String... groups) {
        String[] parts = genuine().split("\\.");
        String payload =
                change(claims -> claims.claim("groups", List.of(groups))).toString();
        return parts[0]
                + '.'
                + Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))
                + '.'
                + parts[2];
    }

    private JWTClaimsSet change(UnaryOperator<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        return change.apply(new JWTClaimsSet.Builder()
                        .issuer("https://ploshtadka.bg")
                        .subject(userId)
                        .claim("upn", "forger")
                        .claim("groups", List.of("users:me"))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(600)))
                        .jwtID(UUID.randomUUID().toString()))
                .build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        try {
            return signed(JWSAlgorithm.RS256, key.getKeyID(), new RSASSASigner(key), claims);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String signed(JWSAlgorithm algorithm, String kid, JWSSigner signer, JWTClaimsSet claims)
            throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(kid)
                .build();
        SignedJWT token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }
}
