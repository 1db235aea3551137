package bg.ploshtadka.configuration;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The public keys by which access tokens are verified. There are several while keys are changed: the next one, so that
 * every server knows it before it signs, and the last one, until its tokens have expired.
 *
 * @param keys the newest first: it is the one that signs
 */
public record KeySet(List<VerificationKey> keys) {
    /** Copies the list. */
    public KeySet {
        keys = List.copyOf(keys);
    }

    /**
     * The public half of the key that signs, if this server knows it, and the further keys.
     *
     * @param others PEM blocks of public or private keys; may be empty
     * @throws IllegalArgumentException if one of them is no RSA key of at least 2048 bits; never quotes it
     */
    static KeySet of(Optional<SigningKey> signing, String others) {
        Set<VerificationKey> keys = new LinkedHashSet<>();
        signing.ifPresent(key -> keys.add(key.verification()));
        List<String> blocks = Pem.blocks(others);
        if (blocks.isEmpty() && !others.isBlank()) {
            throw new IllegalArgumentException("Further keys have to be PEM blocks of public or private keys");
        }
        blocks.forEach(block -> keys.add(key(block)));
        return new KeySet(List.copyOf(keys));
    }

    /** The set as JSON (RFC 7517). */
    public JsonObject toJwks() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        keys.forEach(key -> list.add(key.toJwk()));
        return Json.createObjectBuilder().add("keys", list).build();
    }

    private static VerificationKey key(String block) {
        return block.contains("PRIVATE") ? SigningKey.parse(block).verification() : publicKey(block);
    }

    private static VerificationKey publicKey(String block) {
        try {
            byte[] encoded = Base64.getDecoder().decode(Pem.content(block, "PUBLIC KEY"));
            return VerificationKey.of(
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalArgumentException("A further key has to be an RSA key in PEM", unreadable);
        }
    }
}
