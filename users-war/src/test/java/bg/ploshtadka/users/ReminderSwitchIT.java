package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Stopping reminders by a link, inside the server: transactions and constraints are the real ones. */
@ExtendWith(ArquillianExtension.class)
class ReminderSwitchIT {
    @Inject
    Registration registration;

    @Inject
    Accounts accounts;

    @Inject
    ReminderSwitch reminders;

    @Inject
    EmailVerification verification;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private Newcomer maria;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", ReminderSwitchIT.class, Newcomer.class);
    }

    @BeforeEach
    void register() throws SQLException {
        maria = Newcomer.register(registration, dataSource).verified();
    }

    @Test
    void makesLinksToTheFrontEnd() {
        assertThat(reminders.optOutLink(maria.id()))
                .hasValueSatisfying(link ->
                        assertThat(link).matches("https?://[^/]+/auth/reminders/unsubscribe\\?token=[\\w-]{43}"));
    }

    @Test
    void switchesRemindersOffByALinkAndMakesNoFurtherOnes() {
        follow(tokenOfAReminder());

        assertThat(profile().bookingReminders()).isFalse();
        assertThat(reminders.optOutLink(maria.id())).isEmpty();
    }

    @Test
    void leavesTheRestOfTheAccountAsItIs() {
        Profile before = profile();

        follow(tokenOfAReminder());

        assertThat(profile()).isEqualTo(before.withoutReminders());
        assertThat(accounts.byEmail(maria.email()).orElseThrow().toUser().active())
                .isTrue();
    }

    @Test
    void mayBeFollowedAgainAndIsNotedOnce() throws SQLException {
        String token = tokenOfAReminder();

        follow(token);
        follow(token);

        assertThat(profile().bookingReminders()).isFalse();
        assertThat(maria.query("select count(*) || ' ' || min(detail) from users.audit_entry"
                        + " where event = 'account_changed' and account_id = '" + maria.id() + "'"))
                .isEqualTo("1 booking_reminders");
    }

    @Test
    void stopsRemindersThatWereSwitchedOnAgain() throws SQLException {
        String token = tokenOfAReminder();
        follow(token);
        maria.update("update users.account set booking_reminders = true where id = '" + maria.id() + "'");

        follow(token);

        assertThat(profile().bookingReminders()).isFalse();
    }

    @Test
    void refusesATokenThatNobodyGaveOut() {
        assertRefused("x");
        assertRefused("");
    }

    @Test
    void refusesTheTokenOfAnotherKindOfLink() throws SQLException {
        assertRefused(maria.mailedToken());
        assertThatThrownBy(() -> verification.verify(tokenOfAReminder()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.INVALID_VERIFICATION_TOKEN));
    }

    @Test
    void refusesALinkAfterNinetyDays() throws SQLException {
        String token = tokenOfAReminder();
        maria.update("update users.mail_link set created_at = now() - interval '91 days',"
                + " expires_at = expires_at - interval '90 days' - interval '1 second' where account_id = '"
                + maria.id() + "'");

        assertRefused(token);
    }

    @Test
    void refusesALinkToAnAddressThatTheAccountHasNoMore() throws SQLException {
        String token = tokenOfAReminder();
        maria.update("update users.account set email = 'new-' || email where id = '" + maria.id() + "'");

        assertThatThrownBy(() -> follow(token)).isInstanceOf(DomainException.class);
        assertThat(maria.query("select booking_reminders from users.account where id = '" + maria.id() + "'"))
                .isEqualTo("t");
    }

    private String tokenOfAReminder() {
        return reminders.optOutLink(maria.id()).orElseThrow().replaceAll(".*token=", "");
    }

    private void follow(String token) {
        reminders.switchOff(token, ClientAddress.UNKNOWN);
    }

    private Profile profile() {
        return accounts.byEmail(maria.email()).orElseThrow().profile();
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> follow(token))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.INVALID_UNSUBSCRIBE_TOKEN));
        assertThat(profile().bookingReminders()).isTrue();
    }
}
