package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
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

/** What admins do, inside the server. Each test begins with one admin. */
@ExtendWith(ArquillianExtension.class)
class ScopeAssignmentIT {
    private static final Actor ADMIN = new Actor(new UUID(0, 1), Scope.ADMIN);
    private static final UUID NOBODY = new UUID(0, 2);

    @Inject
    ScopeAssignment assignment;

    @Inject
    UserDirectory directory;

    @Inject
    Registration registration;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private Newcomer admin;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", ScopeAssignmentIT.class, Newcomer.class, Rivals.class);
    }

    @BeforeEach
    void leaveOneAdmin() throws SQLException {
        admin = Newcomer.register(registration, dataSource).verified();
        admin.update("update users.account set scopes = '{}'");
        admin.with("admin:users");
    }

    @Test
    void givesExactlyTheseScopes() {
        Newcomer owner = Newcomer.register(registration, dataSource);
        assignment.assign(ADMIN, owner.id(), List.of("venues:write", "venues:me", "venues:me"));

        assertThat(assignment.of(owner.id())).containsExactlyInAnyOrder(Scope.VENUES_ME, Scope.VENUES_WRITE);
    }

    @Test
    void refusesAScopeThatThereIsNot() {
        assertRefused(
                ProblemType.UNKNOWN_SCOPE, () -> assignment.assign(ADMIN, admin.id(), List.of("admin:users", "x")));
    }

    @Test
    void refusesAUserThatThereIsNot() {
        assertRefused(ProblemType.USER_NOT_FOUND, () -> assignment.assign(ADMIN, NOBODY, List.of()));
        assertRefused(ProblemType.USER_NOT_FOUND, () -> assignment.of(NOBODY));
    }

    @Test
    void refusesToStripTheLastActiveAdmin() throws SQLException {
        Newcomer.register(registration, dataSource).deactivated().with("admin:users");

        assertRefused(ProblemType.LAST_ADMIN, () -> assignment.assign(ADMIN, admin.id(), List.of("users:me")));
        assertThat(assignment.of(admin.id())).contains(Scope.ADMIN_USERS);
    }

    @Test
    void mayStripAnAdminWhileAnotherStays() throws SQLException {
        Newcomer another =
                Newcomer.register(registration, dataSource).verified().with("admin:users");
        assignment.assign(ADMIN, another.id(), List.of());

        assertThat(assignment.of(another.id())).isEmpty();
    }

    @Test
    void leavesAnAdminWhenAllStripEachOtherAtOnce() throws Exception {
        for (int i = 0; i < 5; i++) {
            Newcomer.register(registration, dataSource).verified().with("admin:users");
        }
        List<UUID> admins = admins().items().stream().map(User::id).toList();
        List<Callable<Object>> rivals = admins.stream()
                .<Callable<Object>>map(each -> () -> assignment.assign(ADMIN, each, List.of()))
                .toList();

        assertThat(Rivals.winners(executor, rivals)).isEqualTo(5);
        assertThat(admins().total()).isOne();
    }

    @Test
    void showsAnAccountToItsUserAndToAdminsOnly() {
        assertThat(directory.show(ADMIN, admin.id()).id()).isEqualTo(admin.id());
        assertThat(directory
                        .show(new Actor(admin.id(), Scope.CUSTOMER), admin.id())
                        .id())
                .isEqualTo(admin.id());
        assertRefused(ProblemType.USER_NOT_YOURS, () -> directory.show(new Actor(NOBODY, Scope.CUSTOMER), admin.id()));
    }

    @Test
    void tellsStrangersNotEvenWhetherAnAccountExists() {
        assertRefused(ProblemType.USER_NOT_YOURS, () -> directory.show(new Actor(admin.id(), Scope.CUSTOMER), NOBODY));
    }

    @Test
    void findsUsersByAPartOfTheNameInWhateverCase() {
        assertThat(listed(admin.username().replace("Пешо", "ПЕШО").substring(1)))
                .containsExactly(admin.id());
    }

    @Test
    void takesWildcardsForWhatTheyAre() {
        assertThat(listed("%" + admin.username().substring(1))).isEmpty();
        assertThat(listed("_" + admin.username().substring(1))).isEmpty();
    }

    @Test
    void listsTheNewestFirst() {
        List<UUID> made = IntStream.range(0, 3)
                .mapToObj(i -> Newcomer.register(registration, dataSource).id())
                .toList();

        assertThat(directory
                        .list(new UserFilter(null, null, null, null, null), new PageRequest(1, 3))
                        .items())
                .extracting(User::id)
                .containsExactly(made.get(2), made.get(1), made.get(0));
        assertThat(directory
                        .list(new UserFilter(null, null, null, null, null), new PageRequest(2, 2))
                        .items())
                .first()
                .extracting(User::id)
                .isEqualTo(made.get(0));
    }

    @Test
    void listsThoseWhoCameInATime() throws SQLException {
        Instant born = Instant.parse("2001-02-03T04:05:06.789Z");
        admin.update("update users.account set created_at = '" + born + "' where id = '" + admin.id() + "'");
        Instant later = born.plusMillis(1);

        UUID youngest = Newcomer.register(registration, dataSource).id();

        assertThat(opened(born, later)).containsExactly(admin.id());
        assertThat(opened(null, later)).containsExactly(admin.id());
        assertThat(opened(null, born)).isEmpty();
        assertThat(opened(later, null)).contains(youngest).doesNotContain(admin.id());
    }

    private List<UUID> opened(Instant from, Instant to) {
        return directory.list(UserFilter.of(null, null, null, from, to), new PageRequest(1, 100)).items().stream()
                .map(User::id)
                .toList();
    }

    private List<UUID> listed(String text) {
        return directory
                .list(UserFilter.of(text, true, "admin:users", null, null), new PageRequest(1, 20))
                .items()
                .stream()
                .map(User::id)
                .toList();
    }

    private Page<User> admins() {
        return directory.list(new UserFilter(null, true, Scope.ADMIN_USERS, null, null), new PageRequest(1, 100));
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
