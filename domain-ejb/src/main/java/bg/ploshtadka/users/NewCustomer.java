package bg.ploshtadka.users;

import bg.ploshtadka.notifications.MailLanguage;
import java.text.Normalizer;

/**
 * Somebody who registers. Names are kept in Unicode's composed form, so that the same letters are the same name.
 *
 * @param username the name to sign in with
 * @param email the address to verify
 * @param fullName the name of the person, or null
 * @param language the language of the mails
 */
public record NewCustomer(String username, String email, String fullName, MailLanguage language) {
    /** Composes the names; an empty full name is none. */
    public NewCustomer {
        username = Normalizer.normalize(username, Normalizer.Form.NFC);
        fullName = fullName == null || fullName.isBlank() ? null : composed(fullName);
    }

    /**
     * Whether the username is no address of somebody else: a name that looks like an address has to be the user's own,
     * which the verification mail then proves.
     */
    boolean isNamedHonestly() {
        return username.indexOf('@') < 0 || username.equalsIgnoreCase(email);
    }

    private static String composed(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    }
}
