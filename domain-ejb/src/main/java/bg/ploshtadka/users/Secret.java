package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What only its bearer knows: a refresh token, or the token in a link. It is never stored, only its {@link #hash()}.
 *
 * @param text the secret as it is given out
 */
record Secret(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one of 256 random bits, in characters that need no escaping in a URL. */
    static Secret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** The SHA-256 under which it is found again. A slow hash would gain nothing: nobody guesses 256 random bits. */
    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "Secret[not shown]";
    }
}
