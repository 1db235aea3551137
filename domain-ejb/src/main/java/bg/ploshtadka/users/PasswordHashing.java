package bg.ploshtadka.users;

import com.password4j.BcryptFunction;
import com.password4j.types.Bcrypt;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes passwords with bcrypt.
 *
 * <p>bcrypt reads 72 bytes and stops at a zero byte, while a password has up to 128 characters of up to four bytes. What
 * bcrypt would not read in full, with the zero byte at its end, is digested first, under a key of ours: a plain digest
 * could be known from elsewhere. Other programs just cut a long password off; that is taken, too, where they did.
 */
@ApplicationScoped
public class PasswordHashing {
    private static final int COST = 10;
    private static final int BCRYPT_BYTES = 71;
    private static final String DIGEST = "HmacSHA384";
    private static final byte[] DIGEST_KEY = "ploshtadka.users.password".getBytes(StandardCharsets.US_ASCII);

    /** What bcrypt programs write, up to a cost at which a comparison takes some three seconds. */
    private static final Pattern KNOWN = Pattern.compile("\\$2[aby]\\$(0[4-9]|1[0-6])\\$[./A-Za-z0-9]{53}");

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
     * Whether the password belongs to the hash ({@code $2a$}, {@code $2b$} or {@code $2y$}, from whichever program); never
     * to one that is none. Where there is no hash or a cheap one, our full work is done for nothing, so that the time it
     * takes does not tell.
     */
    public boolean matches(String password, Optional<String> hash) {
        Optional<String> known = hash.filter(text -> KNOWN.matcher(text).matches());
        boolean belong = belong(password, known.orElse(decoy));
        if (known.filter(PasswordHashing::isCheap).isPresent()) {
            belong(password, decoy);
        }
        return belong && known.isPresent();
    }

    /** The hash to keep instead of one that matched; nothing if that is as good as a new one. */
    public Optional<String> better(String password, String matched) {
        String composed = composed(password);
        boolean asOurs = isReadInFull(composed) || same(digest(composed), matched);
        return asOurs && !isCheap(matched) ? Optional.empty() : Optional.of(hashed(password));
    }

    private static boolean belong(String password, String hash) {
        String composed = composed(password);
        return isReadInFull(composed)
                ? same(composed, hash)
                : same(digest(composed), hash) || composed.indexOf(0) < 0 && same(composed, hash);
    }

    /** The three versions are one algorithm; Password4j's own for {@code $2a$} fails beyond ASCII. */
    private static boolean same(String read, String hash) {
        String sameHash = "$2b" + hash.substring(3);
        return BcryptFunction.getInstanceFromHash(sameHash).check(read, sameHash);
    }

    private static boolean isCheap(String hash) {
        Matcher parts = KNOWN.matcher(hash);
        return parts.matches() && Integer.parseInt(parts.group(1)) < COST;
    }

    private static String hashed(String password) {
        String composed = composed(password);
        return BCRYPT.hash(isReadInFull(composed) ? composed : digest(composed)).getResult();
    }

    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static boolean isReadInFull(String composed) {
        return composed.getBytes(StandardCharsets.UTF_8).length <= BCRYPT_BYTES && composed.indexOf(0) < 0;
    }

    private static String digest(String composed) {
        try {
            Mac mac = Mac.getInstance(DIGEST);
            mac.init(new SecretKeySpec(DIGEST_KEY, DIGEST));
            return Base64.getEncoder().encodeToString(mac.doFinal(composed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + DIGEST, e);
        }
    }
}
