package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.tokens.AccessTokens;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
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

/** The audit trail, the first admin, and what is forgotten, inside the server. */
@ExtendWith(ArquillianExtension.class)
class AdministrationIT {
    private static final ClientAddress SOMEWHERE = new ClientAddress("198.51.100.7");
    private static final String WRONG = "Greshna-parola-7";

    @Inject
    AuditReader audit;

    @Inject
    FirstAdmin firstAdmin;

    @Inject
    FirstAdminAppointment appointment;

    @Inject
    Housekeeping housekeeping;

    @Inject
    SignIn signIn;

    @Inject
    ScopeAssignment assignment;

    @Inject
    Registration registration;

    @Inject
    AccessTokens accessTokens;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @ArquillianResource
    URL server;

    private Newcomer ivan;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", AdministrationIT.class, Newcomer.class, Rivals.class);
    }

    @BeforeEach
    void register() throws SQLException {
        ivan = Newcomer.register(registration, dataSource).verified();
    }

    @Test
    void remembersSignInsAndThoseThatFailed() {
        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn.withPassword(ivan.email(), WRONG, SOMEWHERE));
        signIn.withPassword(ivan.email(), Newcomer.PASSWORD, SOMEWHERE);

        assertThat(entries(about(ivan)))
                .extracting(AuditRecord::event)
                .startsWith(AuditEvent.SIGNED_IN, AuditEvent.SIGN_IN_FAILED);
        assertThat(entries(about(ivan)).get(0).address()).isEqualTo(SOMEWHERE.text());
        assertThat(entries(about(ivan)).get(0).detail()).isEqualTo("password");
    }

    @Test
    void remembersAFailedSignInOfNobody() {
        Instant start = Instant.now().minusSeconds(1);
        ClientAddress stranger =
                new ClientAddress("2001:db8::" + Integer.toHexString(ivan.id().hashCode() & 0xffff));
        assertRefused(
                ProblemType.INVALID_CREDENTIALS, () -> signIn.withPassword("nobody-" + ivan.email(), WRONG, stranger));

        assertThat(entries(AuditFilter.of(AuditEvent.SIGN_IN_FAILED, null, null, start, null)))
                .filteredOn(entry -> stranger.text().equals(entry.address()))
                .singleElement()
                .extracting(AuditRecord::accountId)
                .isNull();
    }

    @Test
    void remembersWhoGaveWhichScopes() {
        Actor admin = new Actor(UUID.randomUUID(), Scope.ADMIN, SOMEWHERE);
        assignment.assign(admin, ivan.id(), List.of("venues:read", "users:me"));

        assertThat(entries(AuditFilter.of(null, null, admin.id(), null, null)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event()).isEqualTo(AuditEvent.SCOPES_CHANGED);
                    assertThat(entry.accountId()).isEqualTo(ivan.id());
                    assertThat(entry.detail()).isEqualTo("users:me venues:read");
                });
    }

    @Test
    void remembersThatARefreshTokenWasUsedTwice() {
        String token =
                signIn.withPassword(ivan.email(), Newcomer.PASSWORD, SOMEWHERE).refreshToken();
        TokenGrant next = signIn.withRefreshToken(token, SOMEWHERE);
        signIn.withRefreshToken(next.refreshToken(), SOMEWHERE);
        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> signIn.withRefreshToken(token, SOMEWHERE));

        assertThat(entries(AuditFilter.of(AuditEvent.REFRESH_TOKEN_REUSED, ivan.id(), null, null, null)))
                .hasSize(1);
    }

    @Test
    void keepsNothingThatSomebodyTyped() throws SQLException {
        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn.withPassword(WRONG, WRONG, SOMEWHERE));
        String token =
                signIn.withPassword(ivan.email(), Newcomer.PASSWORD, SOMEWHERE).refreshToken();
        signIn.withRefreshToken(token, SOMEWHERE);

        String all = ivan.query("select coalesce(string_agg(entry::text, '|'), '') from users.audit_entry entry");
        assertThat(all).doesNotContain(WRONG, Newcomer.PASSWORD, ivan.email(), ivan.username(), token);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        for (int i = 0; i < 3; i++) {
            signIn.withPassword(ivan.email(), Newcomer.PASSWORD, SOMEWHERE);
        }
        AuditFilter signIns = AuditFilter.of(AuditEvent.SIGNED_IN, ivan.id(), null, null, null);
        Page<AuditRecord> first = audit.list(signIns, new PageRequest(1, 2));
        Page<AuditRecord> second = audit.list(signIns, new PageRequest(2, 2));
        List<Instant> times = new ArrayList<>();
        first.items().forEach(entry -> times.add(entry.occurredAt()));
        second.items().forEach(entry -> times.add(entry.occurredAt()));

        assertThat(first.total()).isEqualTo(3);
        assertThat(times).hasSize(3).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void narrowsTheListToATime() {
        signIn.withPassword(ivan.email(), Newcomer.PASSWORD, SOMEWHERE);
        Instant then = entries(about(ivan)).get(0).occurredAt();

        assertThat(entries(AuditFilter.of(AuditEvent.SIGNED_IN, ivan.id(), null, then, null)))
                .hasSize(1);
        assertThat(entries(AuditFilter.of(AuditEvent.SIGNED_IN, ivan.id(), null, null, then)))
                .isEmpty();
    }

    @Test
    void showsTheTrailToAdminsOverHttp() throws Exception {
        assertThat(getAudit(Newcomer.register(registration, dataSource).verified())
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> answer = getAudit(ivan.with("admin:users"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(answer.body())
                .contains("\"event\":\"signed_in\"", "\"account_id\":\"" + ivan.id(), "\"occurred_at\":\"");
    }

    @Test
    void appointsTheFirstAdmin() throws SQLException {
        loseAllAdmins();
        Profile boss = boss();

        assertThat(firstAdmin.appointIfNeeded(boss, Newcomer.PASSWORD)).isTrue();
        User admin = signIn.withPassword(boss.username(), Newcomer.PASSWORD, SOMEWHERE)
                .user();
        assertThat(admin.scopes()).isEqualTo(Scope.ADMIN);
        assertThat(entries(AuditFilter.of(AuditEvent.ACCOUNT_CREATED, admin.id(), null, null, null)))
                .singleElement()
                .extracting(AuditRecord::detail)
                .isEqualTo("first admin");
    }

    @Test
    void changesNothingWhileThereIsAnAdmin() throws SQLException {
        Newcomer deactivated = Newcomer.register(registration, dataSource).deactivated();
        ivan.with("admin:users");

        assertThat(firstAdmin.appointIfNeeded(profileOf(deactivated), "weak")).isFalse();
        assertThat(firstAdmin.appointIfNeeded(boss(), "weak")).isFalse();
        assertThat(ivan.query("select is_active from users.account where id = '" + deactivated.id() + "'"))
                .isEqualTo("f");
    }

    @Test
    void appointsNobodyWhoseNameOrAddressIsTakenNorByAWeakPassword() throws SQLException {
        loseAllAdmins();
        Profile boss = boss();

        assertRefused(ProblemType.USERNAME_TAKEN, () -> firstAdmin.appointIfNeeded(profileOf(ivan), Newcomer.PASSWORD));
        assertRefused(
                ProblemType.EMAIL_TAKEN,
                () -> firstAdmin.appointIfNeeded(
                        new Profile(boss.username(), ivan.email(), null, MailLanguage.BG), Newcomer.PASSWORD));
        assertRefused(ProblemType.WEAK_PASSWORD, () -> firstAdmin.appointIfNeeded(boss, "password1"));
        assertThat(ivan.query("select scopes from users.account where id = '" + ivan.id() + "'"))
                .doesNotContain("admin");
    }

    @Test
    void appointsOneAdminForManyServersThatStartAtOnce() throws Exception {
        loseAllAdmins();
        List<Callable<Boolean>> servers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Profile boss = boss();
            servers.add(() -> appointment.appoint(boss, "a hash"));
        }
        int appointed = 0;
        for (Future<Boolean> server : executor.invokeAll(servers)) {
            appointed += server.get() ? 1 : 0;
        }

        assertThat(appointed).isOne();
    }

    @Test
    void forgetsLinksAWeekAfterTheyExpired() throws SQLException {
        Newcomer other = Newcomer.register(registration, dataSource);
        age("users.mail_link", ivan, "expires_at = now() - interval '8 days'");
        age("users.mail_link", other, "expires_at = now() - interval '6 days'");

        assertThat(housekeeping.forgetLinks()).isPositive();
        assertThat(count("users.mail_link", ivan)).isEqualTo("0");
        assertThat(count("users.mail_link", other)).isEqualTo("1");
        assertThat(housekeeping.forgetLinks()).isZero();
    }

    @Test
    void forgetsSignInsAWeekAfterTheirEnd() throws SQLException {
        Newcomer expired = Newcomer.register(registration, dataSource).verified();
        Newcomer alive = Newcomer.register(registration, dataSource).verified();
        for (Newcomer each : List.of(ivan, expired, alive)) {
            signIn.withPassword(each.email(), Newcomer.PASSWORD, SOMEWHERE);
        }
        age("users.refresh_family", ivan, "revoked_at = now() - interval '8 days'");
        age("users.refresh_family", expired, "expires_at = now() - interval '8 days'");
        age("users.refresh_family", alive, "revoked_at = now() - interval '6 days'");

        assertThat(housekeeping.forgetSignIns()).isEqualTo(2);
        assertThat(count("users.refresh_family", ivan)).isEqualTo("0");
        assertThat(count("users.refresh_family", expired)).isEqualTo("0");
        assertThat(count("users.refresh_family", alive)).isEqualTo("1");
        assertThat(entries(about(ivan))).isNotEmpty();
    }

    @Test
    void forgetsRevocationsOfTokensThatHaveExpired() throws SQLException {
        UUID old = UUID.randomUUID();
        UUID young = UUID.randomUUID();
        revoke(old, "26 hours");
        revoke(young, "24 hours");

        assertThat(housekeeping.forgetRevocations()).isOne();
        assertThat(ivan.query("select string_agg(subject::text, ' ') from users.revocation where subject in ('" + old
                        + "', '" + young + "')"))
                .isEqualTo(young.toString());
    }

    private void revoke(UUID subject, String ago) throws SQLException {
        ivan.update("insert into users.revocation (subject, tokens_valid_from) values ('" + subject
                + "', now() - interval '" + ago + "')");
    }

    private void age(String table, Newcomer owner, String values) throws SQLException {
        ivan.update("update " + table + " set created_at = now() - interval '90 days', " + values
                + " where account_id = '" + owner.id() + "'");
    }

    private String count(String table, Newcomer owner) throws SQLException {
        return ivan.query("select count(*) from " + table + " where account_id = '" + owner.id() + "'");
    }

    private void loseAllAdmins() throws SQLException {
        ivan.update("update users.account set is_active = false where scopes @> '{admin:users}'");
    }

    private static Profile boss() {
        return Newcomer.somebody();
    }

    private static Profile profileOf(Newcomer newcomer) {
        return new Profile(newcomer.username(), newcomer.email(), null, MailLanguage.BG);
    }

    private static AuditFilter about(Newcomer newcomer) {
        return AuditFilter.of(null, newcomer.id(), null, null, null);
    }

    private List<AuditRecord> entries(AuditFilter filter) {
        return audit.list(filter, new PageRequest(1, 100)).items();
    }

    private HttpResponse<String> getAudit(Newcomer asker) throws Exception {
        TokenGrant grant = signIn.withPassword(asker.email(), Newcomer.PASSWORD, SOMEWHERE);
        URI uri = URI.create(server.toString()).resolve("users/audit?event=signed_in&account_id=" + ivan.id());
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + accessTokens.sign(grant).text())
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
