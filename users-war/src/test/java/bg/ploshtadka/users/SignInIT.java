package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Signing in, and staying signed in, inside the server, where transactions and locks are the real ones. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
    @Inject
    SignIn signIn;

    @Inject
    Registration registration;

    @Inject
    ScopeAssignment assignment;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private Newcomer ivan;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", SignInIT.class, Newcomer.class, Rivals.class);
    }

    @BeforeEach
    void register() throws SQLException {
        ivan = Newcomer.register(registration, dataSource).verified();
    }

    @Test
    void knowsTheUserByNameAndByAddressInWhateverCase() {
        assertThat(signIn(ivan.username().toUpperCase(Locale.ROOT)).user().id()).isEqualTo(ivan.id());
        assertThat(signIn(ivan.email().toUpperCase(Locale.ROOT)).user().id()).isEqualTo(ivan.id());
    }

    @Test
    void saysTheSameForAWrongPasswordAndForNobody() {
        assertRefused(
                ProblemType.INVALID_CREDENTIALS,
                () -> signIn.withPassword(ivan.username(), "another-one", ClientAddress.UNKNOWN));
        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn("nobody-" + ivan.username()));
    }

    @Test
    void tellsTheStateOfAnAccountOnlyToWhoKnowsThePassword() throws SQLException {
        Newcomer unverified = Newcomer.register(registration, dataSource);
        Newcomer deactivated = Newcomer.register(registration, dataSource).deactivated();

        assertRefused(ProblemType.EMAIL_NOT_VERIFIED, () -> signIn(unverified.email()));
        assertRefused(ProblemType.ACCOUNT_DEACTIVATED, () -> signIn(deactivated.email()));
        assertRefused(
                ProblemType.INVALID_CREDENTIALS,
                () -> signIn.withPassword(deactivated.email(), "another-one", ClientAddress.UNKNOWN));
    }

    @Test
    void refusesAnAccountWithoutAPassword() throws SQLException {
        ivan.update("update users.account set password_hash = null where id = '" + ivan.id() + "'");

        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn(ivan.email()));
    }

    @Test
    void refusesAnAccountWhoseHashIsNone() throws SQLException {
        for (String hash : List.of("", "x", "$2b$10$", "$argon2id$v=19$m=16,t=2,p=1$c2FsdHNhbHQ$vVvK1cSjAlc")) {
            ivan.update("update users.account set password_hash = '" + hash + "' where id = '" + ivan.id() + "'");

            assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn(ivan.email()));
        }
    }

    @Test
    void keepsACheapHashOfAnotherProgramNoLongerThanToTheNextSignIn() throws SQLException {
        String before = ivan.query("select tokens_valid_from from users.account where id = '" + ivan.id() + "'");
        ivan.update("update users.account set password_hash ="
                + " '$2y$05$nFbQ7pT5dHm1s2V9kXyZaeF9/cnrhShxaFpfsojFK3Om48hXZqI7a' where id = '" + ivan.id() + "'");
        signIn.withPassword(ivan.email(), "Parola-za-tenis-7", ClientAddress.UNKNOWN);
        signIn.withPassword(ivan.email(), "Parola-za-tenis-7", ClientAddress.UNKNOWN);

        assertThat(ivan.query("select password_hash from users.account where id = '" + ivan.id() + "'"))
                .startsWith("$2b$10$");
        assertThat(ivan.query("select tokens_valid_from from users.account where id = '" + ivan.id() + "'"))
                .isEqualTo(before);
    }

    @Test
    void takesALoginForAnAddressBeforeItTakesItForAName() throws SQLException {
        Newcomer impostor = Newcomer.register(registration, dataSource).verified();
        impostor.update(
                "update users.account set username = '%s' where id = '%s'".formatted(ivan.email(), impostor.id()));

        assertThat(signIn(ivan.email()).user().id()).isEqualTo(ivan.id());
    }

    @Test
    void givesANewPairForARefreshToken() {
        TokenGrant first = signIn(ivan.email());
        TokenGrant second = signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN);

        assertThat(second.user()).isEqualTo(first.user());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.tokenId()).isNotEqualTo(first.tokenId());
    }

    @Test
    void endsAllThatFollowsFromATokenUsedTwice() {
        TokenGrant first = signIn(ivan.email());
        TokenGrant second = signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN);

        TokenGrant third = signIn.withRefreshToken(second.refreshToken(), ClientAddress.UNKNOWN);

        assertUseless(first);
        assertUseless(third);
    }

    @Test
    void endsNothingWhileTheAnswerToTheFirstUseMayBeUnderWay() {
        TokenGrant first = signIn(ivan.email());
        TokenGrant second = signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN);

        assertRefused(
                ProblemType.REFRESH_UNDER_WAY,
                () -> signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN));
        signIn.withRefreshToken(second.refreshToken(), ClientAddress.UNKNOWN);
    }

    @Test
    void endsAllThatFollowsFromATokenUsedAgainAfterTenSeconds() throws SQLException {
        TokenGrant first = signIn(ivan.email());
        TokenGrant second = signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN);
        ivan.update("update users.refresh_token set used_at = used_at - interval '10 seconds' where family_id = '"
                + first.familyId() + "'");

        assertUseless(first);
        assertUseless(second);
    }

    @Test
    void refusesATokenUsedJustNowIfItsUserIsDeactivatedMeanwhile() throws SQLException {
        TokenGrant first = signIn(ivan.email());
        signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN);
        ivan.deactivated();

        assertUseless(first);
    }

    @Test
    void keepsOtherSignInsWhenATokenIsUsedTwice() {
        TokenGrant elsewhere = signIn(ivan.email());
        TokenGrant first = signIn(ivan.email());
        TokenGrant second = signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN);
        signIn.withRefreshToken(second.refreshToken(), ClientAddress.UNKNOWN);
        assertUseless(first);

        assertThat(signIn.withRefreshToken(elsewhere.refreshToken(), ClientAddress.UNKNOWN)
                        .user()
                        .id())
                .isEqualTo(ivan.id());
    }

    @Test
    void letsOneOfManyUseARefreshTokenAndKeepsItsFamily() throws Exception {
        String token = signIn(ivan.email()).refreshToken();
        Callable<TokenGrant> rival = () -> signIn.withRefreshToken(token, ClientAddress.UNKNOWN);

        assertThat(Rivals.winners(executor, Collections.nCopies(20, rival))).isOne();
        assertThat(ivan.query("select count(*) from users.refresh_family where account_id = '" + ivan.id()
                        + "' and revoked_at is not null"))
                .isEqualTo("0");
    }

    @Test
    void refusesARefreshTokenAfterThirtyDays() throws SQLException {
        String token = signIn(ivan.email()).refreshToken();
        ivan.update("update users.refresh_family set created_at = now() - interval '31 days',"
                + " expires_at = now() - interval '1 day' where account_id = '" + ivan.id() + "'");

        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> signIn.withRefreshToken(token, ClientAddress.UNKNOWN));
    }

    @Test
    void tellsWhatIsLeftOfTheSignIn() throws SQLException {
        TokenGrant first = signIn(ivan.email());
        ivan.update("update users.refresh_family set created_at = now() - interval '29 days',"
                + " expires_at = now() + interval '1 day' where account_id = '" + ivan.id() + "'");
        TokenGrant second = signIn.withRefreshToken(first.refreshToken(), ClientAddress.UNKNOWN);

        assertThat(first.remaining()).isBetween(Duration.ofDays(30).minusMinutes(1), Duration.ofDays(30));
        assertThat(second.remaining()).isBetween(Duration.ofDays(1).minusMinutes(1), Duration.ofDays(1));
    }

    @Test
    void refusesARefreshTokenOfADeactivatedUser() throws SQLException {
        String token = signIn(ivan.email()).refreshToken();
        ivan.deactivated();

        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> signIn.withRefreshToken(token, ClientAddress.UNKNOWN));
    }

    @Test
    void refusesATokenThatNobodyGaveOut() {
        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> signIn.withRefreshToken("x", ClientAddress.UNKNOWN));
    }

    @Test
    void storesARefreshTokenAsItsHashOnly() throws SQLException {
        String token = signIn(ivan.email()).refreshToken();

        assertThat(ivan.query("select encode(token_hash, 'hex') from users.refresh_token t join users.refresh_family f"
                        + " on f.id = t.family_id where account_id = '" + ivan.id() + "'"))
                .isEqualTo(HexFormat.of().formatHex(new Secret(token).hash()));
    }

    @Test
    void givesTheNewScopesWithTheNextPair() throws SQLException {
        String token = signIn(ivan.email()).refreshToken();
        assignment.assign(new Actor(new UUID(0, 1), Scope.ADMIN), ivan.id(), List.of("venues:me", "venues:write"));
        TokenGrant next = signIn.withRefreshToken(token, ClientAddress.UNKNOWN);

        assertThat(next.user().scopes()).containsExactlyInAnyOrder(Scope.VENUES_ME, Scope.VENUES_WRITE);
        assertThat(next.issuedAt()).isAfterOrEqualTo(tokensValidFrom());
    }

    private Instant tokensValidFrom() throws SQLException {
        return Instant.parse(ivan.query("select to_char(tokens_valid_from at time zone 'UTC',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from users.account where id = '" + ivan.id() + "'"));
    }

    private TokenGrant signIn(String login) {
        return signIn.withPassword(login, Newcomer.PASSWORD, ClientAddress.UNKNOWN);
    }

    private void assertUseless(TokenGrant grant) {
        assertRefused(
                ProblemType.INVALID_REFRESH_TOKEN,
                () -> signIn.withRefreshToken(grant.refreshToken(), ClientAddress.UNKNOWN));
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
