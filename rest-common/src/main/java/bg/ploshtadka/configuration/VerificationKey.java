package bg.ploshtadka.configuration;

import bg.ploshtadka.kernel.Sha256;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/**
 * A public RSA key by which access tokens are verified (RS256).
 *
 * @param publicKey at least 2048 bits
 * @param kid the key's name in token headers and key sets: its RFC 7638 thumbprint
 */
public record VerificationKey(RSAPublicKey publicKey, String kid) {
    private static final int MIN_BITS = 2048;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    /**
     * The key under its thumbprint.
     *
     * @throws IllegalArgumentException if it has less than 2048 bits
     */
    static VerificationKey of(RSAPublicKey publicKey) {
        if (publicKey.getModulus().bitLength() < MIN_BITS) {
            throw new IllegalArgumentException("A key has to be RSA with " + MIN_BITS + " bits or more");
        }
        return new VerificationKey(publicKey, thumbprint(publicKey));
    }

    /** The key as a JSON Web Key (RFC 7517). */
    public JsonObject toJwk() {
        return Json.createObjectBuilder()
                .add("kty", "RSA")
                .add("use", "sig")
                .add("alg", "RS256")
                .add("kid", kid)
                .add("n", base64url(publicKey.getModulus()))
                .add("e", base64url(publicKey.getPublicExponent()))
                .build();
    }

    static String thumbprint(RSAPublicKey key) {
        String members = "{\"e\":\"" + base64url(key.getPublicExponent()) + "\",\"kty\":\"RSA\",\"n\":\""
                + base64url(key.getModulus()) + "\"}";
        return BASE64URL.encodeToString(Sha256.of(members));
    }

    private static String base64url(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64URL.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
