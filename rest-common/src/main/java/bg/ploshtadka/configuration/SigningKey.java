package bg.ploshtadka.configuration;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The RSA key pair by which access tokens are signed (RS256).
 *
 * @param privateKey signs; only users-war does
 * @param verification its public half
 */
public record SigningKey(RSAPrivateKey privateKey, VerificationKey verification) {
    /**
     * Reads a private key.
     *
     * @param pem PKCS#8 in PEM; line breaks may be written as {@code \n}
     * @throws IllegalArgumentException if this is not such a key or has less than 2048 bits; never quotes the key
     */
    public static SigningKey parse(String pem) {
        try {
            byte[] encoded = Base64.getDecoder().decode(Pem.content(pem, "PRIVATE KEY"));
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            if (rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded)) instanceof RSAPrivateCrtKey key) {
                RSAPublicKeySpec half = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
                return new SigningKey(key, VerificationKey.of((RSAPublicKey) rsa.generatePublic(half)));
            }
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("The signing key has to be an RSA key in PKCS#8 PEM", unreadable);
        }
        throw new IllegalArgumentException("The signing key has to carry its public exponent");
    }

    /** The key's name in token headers and key sets. */
    public String kid() {
        return verification.kid();
    }
}
