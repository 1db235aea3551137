package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Limits, new passwords and messages to the operator, inside the server and over HTTP. */
@ExtendWith(ArquillianExtension.class)
class LimitsIT {
    private static final String NEW_PASSWORD = "pet-slivi-17-zad-plet";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Inject
    SignIn signIn;

    @Inject
    RateLimits limits;

    @Inject
    ResetLinks links;

    @Inject
    PasswordReset reset;

    @Inject
    Registration registration;

    @Resource
    ManagedExecutorService executor;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @ArquillianResource
    URL url;

    private final String address = randomAddress();
    private final ClientAddress from = new ClientAddress(address);
    private Newcomer ivan;
    private Visitor visitor;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of(
                "users-war", LimitsIT.class, Newcomer.class, Rivals.class, Visitor.class, Visitor.Answer.class);
    }

    @BeforeEach
    void register() throws SQLException {
        ivan = Newcomer.register(registration, dataSource).verified();
        visitor = new Visitor(URI.create(url.toString()), address);
    }

    @Test
    void letsNoMoreGuessesThroughWhenAllComeAtOnce() throws Exception {
        Callable<ProblemType> guess = () -> refusal(() -> signIn.withPassword(ivan.email(), "guessed", from));
        List<ProblemType> refusals = new ArrayList<>();
        for (Future<ProblemType> each : executor.invokeAll(Collections.nCopies(40, guess))) {
            refusals.add(each.get());
        }

        assertThat(refusals).filteredOn(ProblemType.INVALID_CREDENTIALS::equals).hasSize(10);
        assertThat(refusals).filteredOn(ProblemType.TOO_MANY_ATTEMPTS::equals).hasSize(30);
        assertLimited(() -> signIn.withPassword(ivan.email(), Newcomer.PASSWORD, from));
    }

    @Test
    void countsFailuresOfNobodyAsWell() {
        for (int i = 0; i < 10; i++) {
            assertRefused(
                    ProblemType.INVALID_CREDENTIALS, () -> signIn.withPassword("x" + ivan.email(), "guessed", from));
        }

        assertLimited(() -> signIn.withPassword("x" + ivan.email(), "guessed", from));
    }

    @Test
    void countsNobodyWhoKnowsThePassword() throws Exception {
        Callable<TokenGrant> attempt = () -> signIn.withPassword(ivan.email(), Newcomer.PASSWORD, from);
        for (int i = 0; i < 12; i++) {
            attempt.call();
        }

        assertThat(Rivals.winners(executor, Collections.nCopies(8, attempt))).isEqualTo(8);
    }

    @Test
    void countsByClientWhateverTheName() {
        for (int i = 0; i < 100; i++) {
            limits.spend(Limit.SIGN_IN_FROM, Attempter.at(from));
        }

        assertLimited(() -> signIn.withPassword(ivan.email(), Newcomer.PASSWORD, from));
        assertThatCode(() -> signIn.withPassword(ivan.email(), Newcomer.PASSWORD, new ClientAddress(randomAddress())))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesToCountWithinATransaction() throws Exception {
        transaction.begin();
        try {
            assertThatThrownBy(() -> limits.spend(Limit.CURRENT_PASSWORD, Attempter.user(ivan.id())))
                    .isInstanceOf(EJBException.class);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void leavesConnectionsToOthersAsTheyWere() throws SQLException {
        for (int i = 0; i < 40; i++) {
            limits.spend(Limit.SIGN_IN_FROM, Attempter.at(from));
            ivan.update("update users.account set full_name = '" + i + "' where id = '" + ivan.id() + "'");

            assertThat(ivan.query("select full_name from users.account where id = '" + ivan.id() + "'"))
                    .isEqualTo(String.valueOf(i));
        }
    }

    @Test
    void forgetsWhatIsOverEveryNowAndThen() throws SQLException {
        assertThat(ivan.query("select count(*) from users.scheduled_tasks where task_name = 'forget-what-is-over'"))
                .isEqualTo("1");
    }

    @Test
    void saysOverHttpWhenToComeBack() {
        for (int i = 0; i < 10; i++) {
            assertThat(visitor.signIn(ivan.username(), "guessed").status()).isEqualTo(401);
        }
        Visitor.Answer limited = visitor.signIn(ivan.username(), Newcomer.PASSWORD);

        assertThat(limited.status()).isEqualTo(429);
        assertThat(limited.header("Content-Type")).startsWith("application/problem+json");
        assertThat(limited.json().getString("type")).isEqualTo("/problems/too-many-attempts");
        assertThat(Integer.parseInt(limited.header("Retry-After")))
                .isBetween(1, 90)
                .isEqualTo(limited.json().getInt("retry_after"));
    }

    @Test
    void givesANewPasswordByALinkAndEndsAllSessions() throws SQLException {
        Visitor.Answer before = visitor.signIn(ivan.email(), Newcomer.PASSWORD);
        String access = before.json().getString("access_token");
        assertThat(visitor.get("/users/@me", access).status()).isEqualTo(200);
        String token = askForLink(ivan);

        assertThat(resetOverHttp(token).status()).isEqualTo(204);
        waitUntil(() -> visitor.get("/users/@me", access).status() == 401);
        assertThat(visitor.post("/auth/refresh", "refresh_token", before.json().getString("refresh_token"))
                        .status())
                .isEqualTo(401);
        assertThat(visitor.signIn(ivan.email(), Newcomer.PASSWORD).status()).isEqualTo(401);
        assertThat(visitor.signIn(ivan.email(), NEW_PASSWORD).status()).isEqualTo(200);
        assertThat(resetOverHttp(token).json().getString("type")).isEqualTo("/problems/invalid-reset-token");
    }

    @Test
    void givesAnAccountThatAStrangerOpenedToTheOwnerOfTheAddress() throws SQLException {
        Newcomer stranger = Newcomer.register(registration, dataSource);
        String token = askForLink(stranger);

        assertThat(resetOverHttp(token).status()).isEqualTo(204);
        assertThat(visitor.signIn(stranger.username(), Newcomer.PASSWORD).status())
                .isEqualTo(401);
        assertThat(visitor.signIn(stranger.email(), NEW_PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void answersTheSameToWhoForgotAndToStrangersUntilTheLimit() {
        for (String email : List.of(ivan.email(), "x" + ivan.email())) {
            for (int i = 0; i < 5; i++) {
                Visitor.Answer accepted = visitor.post("/auth/password/forgot", "email", email);
                assertThat(accepted.status()).isEqualTo(202);
                assertThat(accepted.response().body()).isEmpty();
            }
            assertThat(visitor.post("/auth/password/forgot", "email", email).status())
                    .isEqualTo(429);
        }
    }

    @Test
    void limitsVerificationMailsThatAreAskedFor() {
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.post("/auth/verify-email/resend", "email", ivan.email())
                            .status())
                    .isEqualTo(202);
        }

        assertThat(visitor.post("/auth/verify-email/resend", "email", ivan.email())
                        .status())
                .isEqualTo(429);
    }

    @Test
    void sendsNoLinkToAnAddressInDoubtNorForADeactivatedAccount() throws SQLException {
        Newcomer moved = Newcomer.register(registration, dataSource).verified();
        moved.update("update users.account set email_verified_at = null where id = '" + moved.id() + "'");
        Newcomer deactivated = Newcomer.register(registration, dataSource).deactivated();
        for (String email : List.of(moved.email(), deactivated.email(), "x" + ivan.email(), ivan.email())) {
            links.send(email);
        }

        assertThat(resetMails(moved.email())).isZero();
        assertThat(resetMails(deactivated.email())).isZero();
        assertThat(resetMails("x" + ivan.email())).isZero();
        assertThat(resetMails(ivan.email())).isOne();
    }

    @Test
    void letsOneOfManyFollowALink() throws Exception {
        String token = link();
        Callable<Void> rival = () -> {
            reset.reset(token, NEW_PASSWORD, from);
            return null;
        };

        assertThat(Rivals.winners(executor, Collections.nCopies(8, rival))).isOne();
    }

    @Test
    void killsTheOtherLinksOfTheAccount() throws SQLException {
        String first = link();
        reset.reset(link(), NEW_PASSWORD, from);

        assertInvalid(first);
    }

    @Test
    void refusesALinkAfterAnHour() throws SQLException {
        String token = link();
        ivan.update("update users.mail_link set created_at = now() - interval '61 minutes',"
                + " expires_at = now() - interval '1 minute' where account_id = '" + ivan.id() + "'");

        assertInvalid(token);
    }

    @Test
    void refusesALinkToAnAddressThatTheAccountHasNoMore() throws SQLException {
        String token = link();
        ivan.update("update users.account set email = 'new-' || email where id = '" + ivan.id() + "'");

        assertInvalid(token);
    }

    @Test
    void refusesALinkOfAnAccountDeactivatedSince() throws SQLException {
        String token = link();
        ivan.deactivated();

        assertInvalid(token);
    }

    @Test
    void refusesALinkOfAnotherPurpose() throws SQLException {
        assertInvalid(Newcomer.register(registration, dataSource).mailedToken());
        assertInvalid("x");
    }

    @Test
    void leavesTheLinkAsItIsWhenThePasswordIsWeak() throws SQLException {
        String token = link();
        assertRefused(ProblemType.WEAK_PASSWORD, () -> reset.reset(token, "password1", from));

        assertThatCode(() -> reset.reset(token, NEW_PASSWORD, from)).doesNotThrowAnyException();
    }

    @Test
    void givesAFirstPasswordToWhoHadOnlyGoogle() throws SQLException {
        ivan.update(
                "update users.account set password_hash = null, google_id = id::text where id = '" + ivan.id() + "'");
        reset.reset(link(), NEW_PASSWORD, from);

        assertThatCode(() -> signIn.withPassword(ivan.email(), NEW_PASSWORD, from))
                .doesNotThrowAnyException();
    }

    @Test
    void remembersAResetInTheAuditTrail() throws SQLException {
        reset.reset(link(), NEW_PASSWORD, from);

        assertThat(ivan.query("select address from users.audit_entry where event = 'password_reset' and account_id = '"
                        + ivan.id() + "'"))
                .isEqualTo(address);
    }

    @Test
    void passesOnWhatPeopleWriteWithinTheLimit() throws SQLException {
        for (int i = 0; i < 5; i++) {
            assertThat(contact("Корт за двама " + ivan.id()).status()).isEqualTo(204);
        }

        assertThat(contact("Корт за двама").status()).isEqualTo(429);
        assertThat(ivan.query("select count(*) from notifications.notification where subject like '%" + ivan.id()
                        + "' and recipient = 'contact@ploshtadka.bg' and reply_to = '" + ivan.email()
                        + "' and template = 'contact'"))
                .isEqualTo("5");
    }

    @Test
    void refusesWhatCouldForgeHeaders() {
        Visitor.Answer refused = contact("Hello\r\nBcc: everybody@example.bg");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getString("field"))
                .isEqualTo("subject");
    }

    private Visitor.Answer contact(String subject) {
        return visitor.post(
                "/auth/contact",
                "name",
                "Иван Петров",
                "email",
                ivan.email(),
                "subject",
                subject,
                "message",
                "Добър ден!\nИма ли душове?");
    }

    private Visitor.Answer resetOverHttp(String token) {
        return visitor.post("/auth/password/reset", "token", token, "password", NEW_PASSWORD);
    }

    private String askForLink(Newcomer owner) throws SQLException {
        assertThat(visitor.post("/auth/password/forgot", "email", owner.email()).status())
                .isEqualTo(202);
        waitUntil(() -> resetMails(owner.email()) == 1);
        return owner.mailedToken();
    }

    private String link() throws SQLException {
        links.send(ivan.email());
        return ivan.mailedToken();
    }

    private int resetMails(String recipient) throws SQLException {
        return Integer.parseInt(ivan.query("select count(*) from notifications.notification"
                + " where template = 'password_reset' and recipient = '" + recipient + "'"));
    }

    private void assertInvalid(String token) {
        assertRefused(ProblemType.INVALID_RESET_TOKEN, () -> reset.reset(token, NEW_PASSWORD, from));
    }

    private static void assertLimited(ThrowingCallable attempt) {
        assertRefused(ProblemType.TOO_MANY_ATTEMPTS, attempt);
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }

    private static ProblemType refusal(Callable<?> attempt) throws Exception {
        try {
            attempt.call();
            return null;
        } catch (DomainException refused) {
            return refused.type();
        }
    }

    private static void waitUntil(Callable<Boolean> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        try {
            while (!condition.call()) {
                assertThat(Instant.now()).isBefore(end);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static String randomAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }
}
