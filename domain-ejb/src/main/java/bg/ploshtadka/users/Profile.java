package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.MailLanguage;
import java.text.Normalizer;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a user says of himself or herself. Names are kept in Unicode's composed form, so that the same letters are the
 * same name.
 *
 * @param username the name to sign in with
 * @param email the address
 * @param fullName the name of the person, or null
 * @param language the language of the mails
 * @param bookingReminders whether the user wants to be reminded of bookings
 */
public record Profile(String username, String email, String fullName, MailLanguage language, boolean bookingReminders) {
    private static final String ERASED_NAME = "deleted-";
    private static final String ERASED_HOST = "@deleted.invalid";
    private static final Pattern RESERVED_NAME = Pattern.compile("(?i)" + ERASED_NAME + "[0-9a-f-]{36}");

    /** Composes the names; an empty full name is none. */
    public Profile {
        username = Normalizer.normalize(username, Normalizer.Form.NFC);
        fullName = fullName == null || fullName.isBlank() ? null : composed(fullName);
    }

    /** What somebody says who has not switched off anything. */
    public Profile(String username, String email, String fullName, MailLanguage language) {
        this(username, email, fullName, language, true);
    }

    /** The same without wanting to be reminded of bookings. */
    Profile withoutReminders() {
        return new Profile(username, email, fullName, language, false);
    }

    /** What is left to say of somebody whose account was deleted. */
    static Profile erased(UUID id) {
        return new Profile(ERASED_NAME + id, id + ERASED_HOST, null, MailLanguage.BG);
    }

    /**
     * Refuses names that cannot be the user's. A name that looks like an address has to be the user's own, which the
     * verification mail then proves; names of deleted accounts are kept free for them.
     *
     * @throws DomainException if the username is somebody else's address, or one of them is of a deleted account
     */
    void check() {
        if (username.indexOf('@') >= 0 && !username.equalsIgnoreCase(email)) {
            throw new DomainException(ProblemType.USERNAME_IS_FOREIGN_ADDRESS);
        }
        if (RESERVED_NAME.matcher(username).matches()) {
            throw new DomainException(ProblemType.USERNAME_TAKEN);
        }
        if (email.regionMatches(true, email.length() - ERASED_HOST.length(), ERASED_HOST, 0, ERASED_HOST.length())) {
            throw new DomainException(ProblemType.EMAIL_TAKEN);
        }
    }

    /** The name to address the user by. */
    String displayName() {
        return fullName == null ? username : fullName;
    }

    private static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
