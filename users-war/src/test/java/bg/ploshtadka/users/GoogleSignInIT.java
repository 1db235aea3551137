package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.container.GoogleStandIn;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.google.GoogleTokens;
import com.nimbusds.jwt.JWTClaimsSet;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Signing in as a user of Google, inside the server. */
@ExtendWith(ArquillianExtension.class)
class GoogleSignInIT {
    @Inject
    GoogleSignIn signIn;

    @Inject
    SignIn refresh;

    @Inject
    Registration registration;

    @Inject
    EmailVerification verification;

    @Inject
    ResetLinks links;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @ArquillianResource
    URL server;

    private Newcomer ivan;
    private String subject;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", GoogleSignInIT.class, Newcomer.class, Rivals.class, GoogleTokens.class);
    }

    @BeforeEach
    void register() throws SQLException {
        ivan = Newcomer.register(registration, dataSource).verified();
        subject = "1" + Identifiers.next();
    }

    @Test
    void makesACustomerOfWhoComesForTheFirstTime() throws SQLException {
        String email = freshAddress();
        User maria = enter(email, true).user();

        assertThat(maria.email()).isEqualTo(email);
        assertThat(maria.username()).isEqualTo(email.replaceFirst("@.*", ""));
        assertThat(maria.fullName()).isEqualTo("Мария Петрова");
        assertThat(maria.active()).isTrue();
        assertThat(maria.scopes()).isEqualTo(Scope.CUSTOMER);
        assertThat(events(maria.id())).isEqualTo("account_created:google,signed_in:google");
        assertThat(ivan.query("select password_hash from users.account where id = '" + maria.id() + "'"))
                .isNull();
    }

    @Test
    void knowsAUserOfGoogleAgainWhateverTheAddressIsNow() {
        UUID maria = enter(freshAddress(), true).user().id();

        assertThat(enter(freshAddress(), true).user().id()).isEqualTo(maria);
        assertThat(enter(ivan.email(), false).user().id()).isEqualTo(maria);
    }

    @Test
    void knowsAUserOfGoogleWhoseOwnAddressIsInDoubt() throws SQLException {
        enter(ivan.email(), true);
        ivan.update("update users.account set email_verified_at = null where id = '" + ivan.id() + "'");

        assertThat(enter(freshAddress(), false).user().id()).isEqualTo(ivan.id());
    }

    @Test
    void findsAFreeNameWhereTheFirstIsTaken() {
        String mailbox = "maria" + Identifiers.next();
        User first = enter(mailbox + "@example.bg", true).user();
        subject = subject + "2";
        User second = enter(mailbox + "@example.com", true).user();

        assertThat(first.username()).isEqualTo(mailbox);
        assertThat(second.username()).startsWith(mailbox + "-").matches(".*-[0-9]{8}");
    }

    @Test
    void linksAnAccountIfBothSidesHaveVerifiedTheAddress() throws SQLException {
        assertThat(enter(ivan.email().toUpperCase(Locale.ROOT), true).user().id())
                .isEqualTo(ivan.id());
        assertThat(enter(freshAddress(), false).user().id()).isEqualTo(ivan.id());
        assertThat(events(ivan.id())).contains("google_linked", "signed_in:google");
    }

    @Test
    void neverLinksAnAddressThatGoogleHasNotVerified() throws SQLException {
        assertRefused(ProblemType.EMAIL_TAKEN, () -> enter(ivan.email(), false));
        assertThat(googleIdOf(ivan)).isNull();
    }

    @Test
    void neverLinksAnAccountWhoseAddressIsNotVerified() throws SQLException {
        Newcomer squatter = Newcomer.register(registration, dataSource);

        assertRefused(ProblemType.EMAIL_TAKEN, () -> enter(squatter.email(), true));
        assertThat(googleIdOf(squatter)).isNull();
        assertThat(ivan.query("select is_active from users.account where id = '" + squatter.id() + "'"))
                .isEqualTo("f");
    }

    @Test
    void neverLinksAnAccountThatBelongsToAnotherUserOfGoogle() throws SQLException {
        enter(ivan.email(), true);
        String first = subject;
        subject = subject + "2";

        assertRefused(ProblemType.EMAIL_TAKEN, () -> enter(ivan.email(), true));
        assertThat(googleIdOf(ivan)).isEqualTo(first);
    }

    @Test
    void refusesADeactivatedAccount() throws SQLException {
        Newcomer deactivated = Newcomer.register(registration, dataSource).deactivated();
        assertRefused(ProblemType.ACCOUNT_DEACTIVATED, () -> enter(deactivated.email(), true));
        assertThat(googleIdOf(deactivated)).isNull();

        enter(ivan.email(), true);
        ivan.deactivated();
        assertRefused(ProblemType.ACCOUNT_DEACTIVATED, () -> enter(ivan.email(), true));
    }

    @Test
    void letsANewCustomerWaitWhoseAddressGoogleHasNotVerified() throws SQLException {
        String email = freshAddress();
        assertRefused(ProblemType.EMAIL_NOT_VERIFIED, () -> enter(email, false));
        assertRefused(ProblemType.EMAIL_NOT_VERIFIED, () -> enter(email, false));
        Newcomer waiting = new Newcomer(null, null, email, dataSource);

        verification.verify(waiting.mailedToken());
        assertThat(enter(email, false).user().active()).isTrue();
        assertThat(waiting.query("select count(*) from notifications.notification where recipient = '" + email + "'"))
                .isEqualTo("1");
    }

    @Test
    void waitsNoLongerOnceGoogleHasVerifiedTheAddress() {
        String email = freshAddress();
        assertRefused(ProblemType.EMAIL_NOT_VERIFIED, () -> enter(email, false));

        assertThat(enter(email, true).user().active()).isTrue();
    }

    @Test
    void forgetsTheUserOfGoogleWithTheLostPassword() throws SQLException {
        enter(ivan.email(), true);
        links.send(ivan.email());
        links.follow(new Secret(ivan.mailedToken()).hash(), "a hash", ClientAddress.UNKNOWN);

        assertThat(googleIdOf(ivan)).isNull();
        assertRefused(ProblemType.EMAIL_TAKEN, () -> enter(ivan.email(), false));
        assertThat(enter(ivan.email(), true).user().id()).isEqualTo(ivan.id());
    }

    @Test
    void opensOneAccountForManyFirstSignInsAtOnce() throws Exception {
        String email = freshAddress();
        Callable<TokenGrant> rival = () -> enter(email, true);

        assertThat(Rivals.winners(executor, Collections.nCopies(10, rival))).isEqualTo(10);
        assertThat(ivan.query("select count(*) from users.account where email = '" + email + "'"))
                .isEqualTo("1");
        assertThat(ivan.query("select count(*) from users.refresh_family f join users.account a on a.id = f.account_id"
                        + " where a.email = '" + email + "'"))
                .isEqualTo("10");
    }

    @Test
    void givesTokensThatContinueTheSignIn() {
        TokenGrant grant = enter(freshAddress(), true);

        assertThat(refresh.withRefreshToken(grant.refreshToken(), ClientAddress.UNKNOWN)
                        .user())
                .isEqualTo(grant.user());
    }

    @Test
    void answersACredentialWithAPairOfTokens() throws Exception {
        HttpResponse<String> answer = post(token(freshAddress(), true));
        JsonObject tokens = json(answer);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tokens.getString("token_type")).isEqualTo("bearer");
        assertThat(tokens.getString("refresh_token")).isNotBlank();
        assertThat(get("users/@me", tokens.getString("access_token")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void putsTheRefreshTokenIntoACookieWhereTheClientWantsOne() throws Exception {
        HttpResponse<String> answer = post(token(freshAddress(), true), "X-Session", "cookie");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).isNull("refresh_token")).isTrue();
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .matches("refresh_token=[\\w-]{43}; Path=/auth; HttpOnly; Secure; SameSite=Strict; Max-Age=\\d+");
    }

    @Test
    void saysWhatToDoIfTheAddressIsTaken() throws Exception {
        HttpResponse<String> answer = post(token(ivan.email(), false));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).getString("type")).isEqualTo("/problems/email-taken");
        assertThat(json(answer).getString("detail")).contains("Sign in with your password");
    }

    @Test
    void advisesANewPasswordWhereAStrangerMayHaveRegistered() throws Exception {
        String email = Newcomer.register(registration, dataSource).email();

        assertThat(json(post(token(email, true))).getString("detail")).contains("/auth/password/forgot");
    }

    @Test
    void refusesACredentialThatIsNoneWithoutSayingWhy() throws Exception {
        HttpResponse<String> answer = post(token(freshAddress(), true) + "x");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).getString("type")).isEqualTo("/problems/invalid-google-credential");
        assertThat(json(answer).getString("detail")).isEqualTo("This credential is not valid");
    }

    @Test
    void refusesAnEmptyAndAnEndlessCredential() throws Exception {
        assertThat(post("").statusCode()).isEqualTo(422);
        assertThat(post("x".repeat(8193)).statusCode()).isEqualTo(422);
    }

    private TokenGrant enter(String email, boolean verified) {
        return signIn.signIn(
                new GoogleIdentity(subject, email, verified, "Мария Петрова"), MailLanguage.BG, ClientAddress.UNKNOWN);
    }

    private static String freshAddress() {
        return "maria-" + Identifiers.next() + "@example.bg";
    }

    private String token(String email, boolean verified) throws Exception {
        JWTClaimsSet claims = GoogleTokens.claims(subject, email, Instant.now())
                .claim("email_verified", verified)
                .build();
        return GoogleTokens.of(System.getProperty(GoogleStandIn.KEY)).sign(claims);
    }

    private HttpResponse<String> post(String credential, String... headers) throws Exception {
        String body =
                Json.createObjectBuilder().add("credential", credential).build().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("auth/google"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    private HttpResponse<String> get(String path, String accessToken) throws Exception {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + accessToken)
                .build());
    }

    private URI uri(String path) {
        return URI.create(server.toString()).resolve(path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private String events(UUID account) throws SQLException {
        return ivan.query("select string_agg(event || coalesce(':' || detail, ''), ',' order by occurred_at, id)"
                + " from users.audit_entry where account_id = '" + account + "'");
    }

    private String googleIdOf(Newcomer newcomer) throws SQLException {
        return newcomer.query("select google_id from users.account where id = '" + newcomer.id() + "'");
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
