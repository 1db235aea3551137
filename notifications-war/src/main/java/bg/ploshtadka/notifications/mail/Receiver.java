package bg.ploshtadka.notifications.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** Turns an address as people write it into one that every mail server understands. */
final class Receiver {
    private Receiver() {}

    /**
     * The address with its domain in ASCII.
     *
     * @throws RefusedReceiverException if it is none that mail could go to
     */
    static InternetAddress of(String recipient) throws RefusedReceiverException {
        int at = recipient.lastIndexOf('@');
        String mailbox = recipient.substring(0, Math.max(at, 0));
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(mailbox)) {
            throw new RefusedReceiverException("The mailbox name is not in Latin letters");
        }
        try {
            return new InternetAddress(mailbox + '@' + IDN.toASCII(recipient.substring(at + 1)), true);
        } catch (AddressException | IllegalArgumentException invalid) {
            throw new RefusedReceiverException(invalid.getMessage());
        }
    }
}
