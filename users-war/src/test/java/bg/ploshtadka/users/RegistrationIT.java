package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.notifications.MailLanguage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From registration to an active account, inside the server: transactions and constraints are the real ones. */
@ExtendWith(ArquillianExtension.class)
class RegistrationIT {
    @Inject
    EmailVerification verification;

    @Inject
    Registration registration;

    @Inject
    Accounts accounts;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private Newcomer maria;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", RegistrationIT.class, Newcomer.class, Rivals.class);
    }

    @BeforeEach
    void register() {
        maria = Newcomer.register(registration, dataSource);
    }

    @Test
    void keepsTheAccountInactiveUntilItsAddressIsVerified() {
        assertThat(isActive()).isFalse();
    }

    @Test
    void refusesTheSameNameInAnotherCase() {
        assertRefused(ProblemType.USERNAME_TAKEN, maria.username().toUpperCase(Locale.ROOT), "other-" + maria.email());
    }

    @Test
    void refusesTheSameAddressInAnotherCase() {
        assertRefused(
                ProblemType.EMAIL_TAKEN,
                "other-" + maria.username(),
                maria.email().toUpperCase(Locale.ROOT));
    }

    @Test
    void refusesANameThatIsTheAddressOfSomebodyElse() {
        assertRefused(ProblemType.USERNAME_IS_FOREIGN_ADDRESS, maria.email(), "other-" + maria.email());
    }

    @Test
    void activatesTheAccountByTheLinkInTheMail() throws SQLException {
        assertThat(verification.verify(maria.mailedToken())).isEqualTo(VerificationOutcome.VERIFIED);

        assertThat(isActive()).isTrue();
    }

    @Test
    void saysSoWhenTheLinkIsFollowedAgain() throws SQLException {
        verification.verify(maria.mailedToken());

        assertThat(verification.verify(maria.mailedToken())).isEqualTo(VerificationOutcome.ALREADY_VERIFIED);
    }

    @Test
    void refusesALinkAfterADay() throws SQLException {
        maria.update("update users.mail_link set created_at = now() - interval '25 hours',"
                + " expires_at = now() - interval '1 hour' where account_id = '" + maria.id() + "'");

        assertInvalid(maria.mailedToken());
        assertThat(isActive()).isFalse();
    }

    @Test
    void refusesATokenThatNobodyGaveOut() {
        assertInvalid("x");
    }

    @Test
    void refusesALinkToAnAddressThatTheAccountHasNoMore() throws SQLException {
        maria.update("update users.account set email = 'new-' || email where id = '" + maria.id() + "'");

        assertInvalid(maria.mailedToken());
    }

    @Test
    void bringsNoDeactivatedAccountBack() throws SQLException {
        maria.deactivated();

        assertInvalid(maria.mailedToken());
        assertThat(isActive()).isFalse();
    }

    @Test
    void sendsAnotherLinkThatWorks() throws SQLException {
        String first = maria.mailedToken();
        verification.resend(maria.email());

        assertThat(maria.mailedToken()).isNotEqualTo(first);
        assertThat(verification.verify(maria.mailedToken())).isEqualTo(VerificationOutcome.VERIFIED);
    }

    @Test
    void sendsNothingToWhoIsVerified() throws SQLException {
        maria.verified();
        verification.resend(maria.email());

        assertThat(mails(maria.email())).isEqualTo("1");
    }

    @Test
    void sendsNothingToStrangers() throws SQLException {
        verification.resend("stranger-" + maria.email());

        assertThat(mails("stranger-" + maria.email())).isEqualTo("0");
    }

    @Test
    void storesTheLinkAsItsHashOnly() throws SQLException {
        String stored = maria.query(
                "select encode(token_hash, 'hex') from users.mail_link where account_id = '" + maria.id() + "'");

        assertThat(stored).isEqualTo(HexFormat.of().formatHex(new Secret(maria.mailedToken()).hash()));
    }

    @Test
    void letsOneOfManyRivalsHaveAName() throws Exception {
        Profile profile = Newcomer.somebody();
        Callable<User> rival = () -> registration.register(profile, Newcomer.PASSWORD, ClientAddress.UNKNOWN);

        assertThat(Rivals.winners(executor, Collections.nCopies(20, rival))).isOne();
        assertThat(mails(profile.email())).isEqualTo("1");
    }

    private String mails(String recipient) throws SQLException {
        return maria.query("select count(*) from notifications.notification where recipient = '" + recipient + "'");
    }

    private boolean isActive() {
        return accounts.byEmail(maria.email()).orElseThrow().toUser().active();
    }

    private void assertRefused(ProblemType type, String username, String email) {
        Profile rival = new Profile(username, email, null, MailLanguage.BG);

        assertThatThrownBy(() -> registration.register(rival, Newcomer.PASSWORD, ClientAddress.UNKNOWN))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }

    private void assertInvalid(String token) {
        assertThatThrownBy(() -> verification.verify(token))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.INVALID_VERIFICATION_TOKEN));
    }
}
