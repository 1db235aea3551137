package bg.ploshtadka.configuration;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * The RSA key pair by which access tokens are signed and verified (RS256).
 *
 * @param privateKey signs; only users-war does
 * @param publicKey verifies
 * @param kid the key's name in token headers and key sets: its RFC 7638 thumbprint
 */
public record SigningKey(RSAPrivateKey privateKey, RSAPublicKey publicKey, String kid) {
    private static final int MIN_BITS = 2048;
    private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

    /**
     * Reads a private key.
     *
     * @param pem PKCS#8 in PEM; line breaks may be written as {@code \n}
     * @throws IllegalArgumentException if this is not such a key or has less than 2048 bits; never quotes the key
     */
    public static SigningKey parse(String pem) {
        String base64 = pem.replace("\\n", "\n")
                .replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "")
                .replaceAll("\\s", "");
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            PKCS8EncodedKeySpec encoded =
                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            if (!(rsa.generatePrivate(encoded) instanceof RSAPrivateCrtKey key)
                    || key.getModulus().bitLength() < MIN_BITS) {
                throw new IllegalArgumentException("The signing key has to be RSA with " + MIN_BITS + " bits or more");
            }
            RSAPublicKeySpec spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            RSAPublicKey publicKey = (RSAPublicKey) rsa.generatePublic(spec);
            return new SigningKey(key, publicKey, thumbprint(publicKey));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The signing key has to be an RSA key in PKCS#8 PEM", unreadable);
        }
    }

    /** The public key as a JSON Web Key (RFC 7517). */
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

    /** A key set of this one public key (RFC 7517). */
    public JsonObject toJwks() {
        return Json.createObjectBuilder()
                .add("keys", Json.createArrayBuilder().add(toJwk()))
                .build();
    }

    static String thumbprint(RSAPublicKey key) throws GeneralSecurityException {
        String members = "{\"e\":\"" + base64url(key.getPublicExponent()) + "\",\"kty\":\"RSA\",\"n\":\""
                + base64url(key.getModulus()) + "\"}";
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        return BASE64URL.encodeToString(sha256.digest(members.getBytes(StandardCharsets.UTF_8)));
    }

    private static String base64url(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return BASE64URL.encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
