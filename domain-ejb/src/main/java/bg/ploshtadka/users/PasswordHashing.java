package bg.ploshtadka.users;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes passwords with bcrypt.
 *
 * <p>bcrypt reads 72 bytes and stops at a zero byte, while a password has up to 128 characters of up to four bytes. What
 * bcrypt would not read in full is digested first, under a key of ours: a plain digest could be known from elsewhere.
 */
@ApplicationScoped
public class PasswordHashing {
    private static final int COST = 10;
    private static final int BCRYPT_BYTES = 72;
    private static final String DIGEST = "HmacSHA384";
    private static final byte[] DIGEST_KEY = "ploshtadka.users.password".getBytes(StandardCharsets.US_ASCII);

    private static final BcryptFunction BCRYPT = BcryptFunction.getInstance(Bcrypt.B, COST);

    private final String decoy;

    /** Starts with a decoy that nobody can guess. */
    public PasswordHashing() {
        this(Secret.random().text());
    }

    /** Starts with the hash of this password as the decoy. */
    PasswordHashing(String decoyPassword) {
        this.decoy = hashed(decoyPassword);
    }

    /** The hash to keep of a password; each call gives another. Takes some 50 ms of computing. */
    public String hash(String password) {
        return hashed(password);
    }

    /**
     * Whether the password belongs to the hash ({@code $2a$}, {@code $2b$} or {@code $2y$}). Where there is no hash, the
     * same work is done for nothing, so that the time it takes does not tell.
     */
    public boolean matches(String password, Optional<String> hash) {
        String compared = hash.orElse(decoy);
        boolean same = BcryptFunction.getInstanceFromHash(compared).check(readable(password), compared);
        return same && hash.isPresent();
    }

    private static String hashed(String password) {
        return BCRYPT.hash(readable(password)).getResult();
    }

    private static String readable(String password) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFKC);
        byte[] bytes = composed.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= BCRYPT_BYTES && composed.indexOf(0) < 0 ? composed : digest(bytes);
    }

    private static String digest(byte[] password) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(DIGEST_KEY, DIGEST));
            return Base64.getEncoder().encodeToString(mac.doFinal(password));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }
}
