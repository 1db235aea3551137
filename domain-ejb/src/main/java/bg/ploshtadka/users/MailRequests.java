package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.TooManyAttemptsException;
import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Mails that anybody may ask for. Who asks learns nothing of the account: it is looked up when the answer is long out, at
 * some moment or other, so that not even the time tells whether there is one. Should the server stop before, somebody
 * has to ask again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRequests {
    private static final Logger LOG = System.getLogger(MailRequests.class.getName());

    private static final int SHORTEST_PAUSE_MILLIS = 500;
    private static final int LONGEST_PAUSE_MILLIS = 1500;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    RateLimits limits;

    @Inject
    EmailVerification verification;

    @Inject
    ResetLinks resetLinks;

    /**
     * Takes the wish for another verification mail.
     *
     * @throws TooManyAttemptsException if it was uttered too often for this address, or by this client
     */
    public void askForVerification(String email, ClientAddress from) {
        limits.spend(Limit.VERIFICATION_FROM, Attempter.at(from));
        limits.spend(Limit.VERIFICATION_TO, Attempter.named(email));
        later(() -> verification.resend(email));
    }

    /**
     * Takes the wish for a mail by which to choose a new password.
     *
     * @throws TooManyAttemptsException if it was uttered too often for this address, or by this client
     */
    public void askForReset(String email, ClientAddress from) {
        limits.spend(Limit.RESET_FROM, Attempter.at(from));
        limits.spend(Limit.RESET_TO, Attempter.named(email));
        later(() -> resetLinks.send(email));
    }

    private void later(Runnable work) {
        int pause = ThreadLocalRandom.current().nextInt(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS);
        executor.schedule(() -> attempt(work), pause, TimeUnit.MILLISECONDS);
    }

    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "A mail that was asked for could not be queued", failed);
        }
    }
}
