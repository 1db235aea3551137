package bg.ploshtadka.runner.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/**
 * Where the SMTP server puts a mail once it has been caught: nowhere. Its own mailboxes would keep every mail for ever.
 */
enum NobodysInbox implements GreenMailUser {
    INSTANCE;

    @Override
    public void deliver(MovingMessage message) {
        // Already in our own mailbox.
    }

    @Override
    public void deliver(MimeMessage message) {
        // Already in our own mailbox.
    }

    @Override
    public void create() {
        // There is nothing to create.
    }

    @Override
    public void delete() {
        // There is nothing to delete.
    }

    @Override
    public void authenticate(String password) {
        // Every password is right.
    }

    @Override
    public String getEmail() {
        return "nobody@localhost";
    }

    @Override
    public String getLogin() {
        return getEmail();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        // Every password is right.
    }

    @Override
    public String getQualifiedMailboxName() {
        return "nobody";
    }
}
