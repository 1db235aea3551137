package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.users.tokens.AccessTokens;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

/** How customers become owners, inside the server. Each test begins with a customer, and nobody who waits. */
@ExtendWith(ArquillianExtension.class)
class OwnerApplicationsIT {
    private static final Actor ADMIN = new Actor(Identifiers.next(), Scope.ADMIN);
    private static final OwnerWish WISH = new OwnerWish("Левски Спорт ООД", "0888 123 456", Optional.of("Два\nреда"));
    private static final OwnerDecision REFUSAL = OwnerDecision.refusal("Няма такава фирма");

    @Inject
    OwnerApplications applications;

    @Inject
    OwnerDecisions decisions;

    @Inject
    ScopeAssignment assignment;

    @Inject
    AccountRemoval removal;

    @Inject
    AuditReader audit;

    @Inject
    SignIn signIn;

    @Inject
    Registration registration;

    @Inject
    RevocationList revocationList;

    @Inject
    AccessTokens accessTokens;

    @Resource
    ManagedExecutorService executor;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @ArquillianResource
    URL server;

    private Newcomer vera;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", OwnerApplicationsIT.class, Newcomer.class, Rivals.class);
    }

    @BeforeEach
    void begin() throws SQLException {
        vera = Newcomer.register(registration, dataSource).verified();
        vera.update("delete from users.owner_application");
    }

    @Test
    void keepsWhatTheApplicantSays() {
        OwnerApplicationView applied = apply(vera);

        assertThat(applications.newestOf(vera.id())).isEqualTo(applied);
        assertThat(applications.get(applied.id())).isEqualTo(applied);
        assertThat(applied.status()).isEqualTo(OwnerApplicationStatus.PENDING);
        assertThat(applied.applicant()).isEqualTo(new PersonName(vera.id(), vera.username(), null));
        assertThat(applied.email()).isEqualTo(vera.email());
        assertThat(new OwnerWish(applied.businessName(), applied.phone(), Optional.ofNullable(applied.message())))
                .isEqualTo(WISH);
    }

    @Test
    void refusesASecondApplicationWhileOneWaits() {
        apply(vera);

        assertRefused(ProblemType.OWNER_APPLICATION_PENDING, () -> apply(vera));
    }

    @Test
    void takesOneOfManyApplicationsMadeAtOnce() throws Exception {
        Callable<OwnerApplicationView> rival = () -> apply(vera);

        assertThat(Rivals.winners(executor, Collections.nCopies(8, rival))).isOne();
    }

    @Test
    void refusesTheApplicationOfAnOwner() throws SQLException {
        vera.with("users:me,venues:write");

        assertRefused(ProblemType.ALREADY_OWNER, () -> apply(vera));
    }

    @Test
    void takesAnotherApplicationAfterARefusal() {
        decisions.decide(ADMIN, apply(vera).id(), REFUSAL);
        OwnerApplicationView second = apply(vera);

        assertThat(applications.newestOf(vera.id())).isEqualTo(second);
    }

    @Test
    void knowsNoApplicationOfWhoNeverApplied() {
        assertRefused(ProblemType.OWNER_APPLICATION_NOT_FOUND, () -> applications.newestOf(vera.id()));
        assertRefused(ProblemType.OWNER_APPLICATION_NOT_FOUND, () -> applications.get(vera.id()));
        assertRefused(
                ProblemType.OWNER_APPLICATION_NOT_FOUND,
                () -> decisions.decide(ADMIN, vera.id(), OwnerDecision.approval()));
    }

    @Test
    void givesAnOwnersScopesBesidesThoseThatAreThere() throws SQLException {
        vera.with("users:me,users:read");

        OwnerApplicationView decided = decisions.decide(ADMIN, apply(vera).id(), OwnerDecision.approval());

        assertThat(decided.status()).isEqualTo(OwnerApplicationStatus.APPROVED);
        assertThat(applications.get(decided.id())).isEqualTo(decided);
        assertThat(assignment.of(vera.id())).containsAll(Scope.OWNER).contains(Scope.USERS_READ);
        assertThat(assignment.of(vera.id())).hasSize(Scope.OWNER.size() + 1);
    }

    @Test
    void outdatesTheTokensOfWhoIsApprovedAndNotesIt() {
        TokenGrant session = signIn.withPassword(vera.email(), Newcomer.PASSWORD, ClientAddress.UNKNOWN);

        decisions.decide(ADMIN, apply(vera).id(), OwnerDecision.approval());

        assertThat(revocationList.isOutdated(vera.id(), Optional.of(session.familyId()), session.issuedAt()))
                .isTrue();
        assertThat(audit.list(
                                AuditFilter.of(AuditEvent.SCOPES_CHANGED, vera.id(), ADMIN.id(), null, null),
                                new PageRequest(1, 20))
                        .total())
                .isOne();
    }

    @Test
    void leavesTheScopesOfWhoIsRefused() {
        OwnerApplicationView decided = decisions.decide(ADMIN, apply(vera).id(), REFUSAL);

        assertThat(decided.status()).isEqualTo(OwnerApplicationStatus.REFUSED);
        assertThat(decided.reason()).isEqualTo("Няма такава фирма");
        assertThat(decided.decidedAt()).isNotNull();
        assertThat(assignment.of(vera.id())).isEqualTo(Scope.CUSTOMER);
    }

    @Test
    void tellsTheApplicantByMailInTheApplicantsLanguage() throws SQLException {
        vera.update("update users.account set locale = 'bg' where id = '" + vera.id() + "'");
        decisions.decide(ADMIN, apply(vera).id(), REFUSAL);
        decisions.decide(ADMIN, apply(vera).id(), OwnerDecision.approval());

        assertThat(mails()).isEqualTo("bg owner_refused, bg owner_approved");
        assertThat(vera.query("select text_body from notifications.notification where template = 'owner_refused'"
                        + " and recipient = '" + vera.email() + "'"))
                .contains("Причина: Няма такава фирма");
    }

    @Test
    void decidesForGood() throws SQLException {
        UUID id = apply(vera).id();
        OwnerApplicationView decided = decisions.decide(ADMIN, id, REFUSAL);

        assertThat(decisions.decide(ADMIN, id, OwnerDecision.refusal("Друго"))).isEqualTo(decided);
        assertRefused(
                ProblemType.OWNER_APPLICATION_DECIDED, () -> decisions.decide(ADMIN, id, OwnerDecision.approval()));
        assertThat(assignment.of(vera.id())).isEqualTo(Scope.CUSTOMER);
        assertThat(mails()).isEqualTo("en owner_refused");
    }

    @Test
    void letsOneOfManyAdminsDecide() throws Exception {
        for (int round = 0; round < 5; round++) {
            Newcomer applicant = Newcomer.register(registration, dataSource).verified();
            UUID id = apply(applicant).id();
            List<Callable<Object>> rivals = List.of(
                    () -> decisions.decide(ADMIN, id, OwnerDecision.approval()),
                    () -> decisions.decide(ADMIN, id, REFUSAL));

            assertThat(Rivals.winners(executor, rivals)).isOne();
            assertThat(vera.query("select count(*) from notifications.notification where recipient = '"
                            + applicant.email() + "' and template like 'owner_%'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void queuesNoMailIfTheDecisionIsRolledBack() throws Exception {
        UUID id = apply(vera).id();

        transaction.begin();
        decisions.decide(ADMIN, id, OwnerDecision.approval());
        transaction.rollback();

        assertThat(mails()).isNull();
        assertThat(applications.get(id).status()).isEqualTo(OwnerApplicationStatus.PENDING);
        assertThat(assignment.of(vera.id())).isEqualTo(Scope.CUSTOMER);
    }

    @Test
    void goesWithTheAccount() throws SQLException {
        UUID id = apply(vera).id();
        removal.remove(ADMIN, vera.id());

        assertRefused(ProblemType.OWNER_APPLICATION_NOT_FOUND, () -> applications.get(id));
        assertRefused(
                ProblemType.OWNER_APPLICATION_NOT_FOUND, () -> decisions.decide(ADMIN, id, OwnerDecision.approval()));
        assertRefused(ProblemType.USER_NOT_FOUND, () -> apply(vera));
        assertThat(vera.query("select count(*) from users.owner_application")).isEqualTo("0");
    }

    @Test
    void decidesNothingOnAnAccountThatWasDeleted() throws SQLException {
        UUID id = apply(vera).id();
        vera.update("update users.account set deleted_at = now(), is_active = false, password_hash = null,"
                + " scopes = '{}' where id = '" + vera.id() + "'");

        assertRefused(ProblemType.USER_NOT_FOUND, () -> decisions.decide(ADMIN, id, OwnerDecision.approval()));
    }

    @Test
    void listsWhoWaitsLongestFirstThenTheLatestDecided() throws SQLException {
        UUID refused = decisions.decide(ADMIN, apply(vera).id(), REFUSAL).id();
        Newcomer approvedOne = Newcomer.register(registration, dataSource).verified();
        UUID approved = decisions
                .decide(ADMIN, apply(approvedOne).id(), OwnerDecision.approval())
                .id();
        UUID first = apply(vera).id();
        UUID second =
                apply(Newcomer.register(registration, dataSource).verified()).id();

        assertThat(ids(list(Optional.empty(), 1, 20))).containsExactly(first, second, approved, refused);
        assertThat(ids(list(Optional.of(OwnerApplicationStatus.PENDING), 1, 20)))
                .containsExactly(first, second);
        assertThat(ids(list(Optional.of(OwnerApplicationStatus.APPROVED), 1, 20)))
                .containsExactly(approved);
        assertThat(ids(list(Optional.of(OwnerApplicationStatus.REFUSED), 1, 20)))
                .containsExactly(refused);
        assertThat(ids(list(Optional.empty(), 2, 3))).containsExactly(refused);
        assertThat(list(Optional.empty(), 3, 3).items()).isEmpty();
        assertThat(list(Optional.empty(), 3, 3).total()).isEqualTo(4);
    }

    @Test
    void isAppliedForAndDecidedOverHttp() throws Exception {
        HttpResponse<String> applied = send(
                vera,
                "POST",
                "users/@me/owner-application",
                "{\"business_name\":\"Левски Спорт\",\"phone\":\"0888 123\"}");
        Newcomer boss = Newcomer.register(registration, dataSource).verified().with("admin:users");
        String path =
                "users/owner-applications/" + applications.newestOf(vera.id()).id();
        HttpResponse<String> listed = send(boss, "GET", "users/owner-applications?status=pending", "");

        assertThat(applied.statusCode()).isEqualTo(201);
        assertThat(applied.headers().firstValue("Location").orElseThrow()).endsWith("/users/@me/owner-application");
        assertThat(send(vera, "GET", "users/@me/owner-application", "").body()).isEqualTo(applied.body());
        assertThat(listed.body()).isEqualTo("[" + applied.body() + "]");
        assertThat(listed.headers().firstValue("X-Total-Count")).contains("1");
        assertThat(send(boss, "GET", path, "").body()).isEqualTo(applied.body());
        assertThat(send(vera, "GET", path, "").statusCode()).isEqualTo(403);
        assertThat(send(boss, "PATCH", path, "{\"status\":\"pending\"}").body()).contains("\"field\":\"status\"");
        assertThat(send(boss, "PATCH", path, "{\"status\":\"refused\"}").body()).contains("\"field\":\"reason\"");
        assertThat(send(boss, "PATCH", path, "{\"status\":\"approved\"}").body())
                .contains("\"status\":\"approved\"");
        assertThat(send(boss, "PATCH", path, "{\"status\":\"refused\",\"reason\":\"x\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    private HttpResponse<String> send(Newcomer asker, String method, String path, String body) throws Exception {
        TokenGrant grant = signIn.withPassword(asker.email(), Newcomer.PASSWORD, ClientAddress.UNKNOWN);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.toString()).resolve(path))
                .header("Authorization", "Bearer " + accessTokens.sign(grant).text())
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Page<OwnerApplicationView> list(Optional<OwnerApplicationStatus> status, int number, int size) {
        return applications.list(status, new PageRequest(number, size));
    }

    private static List<UUID> ids(Page<OwnerApplicationView> page) {
        return page.items().stream().map(OwnerApplicationView::id).toList();
    }

    private OwnerApplicationView apply(Newcomer applicant) {
        return applications.apply(new Actor(applicant.id(), Scope.CUSTOMER), WISH);
    }

    /** The mails about applications, in the order in which they were queued. */
    private String mails() throws SQLException {
        return vera.query("select string_agg(locale || ' ' || template, ', ' order by created_at)"
                + " from notifications.notification where template like 'owner_%' and recipient = '" + vera.email()
                + "'");
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
