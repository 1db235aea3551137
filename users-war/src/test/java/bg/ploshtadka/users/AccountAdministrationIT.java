package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
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

/** Accounts that are added, changed and deleted, inside the server. Each test begins with one admin and a customer. */
@ExtendWith(ArquillianExtension.class)
class AccountAdministrationIT {
    private static final String ANOTHER_PASSWORD = "chetiri-kestena-7-klon";
    private static final UUID NOBODY = new UUID(0, 2);

    @Inject
    ResetLinks resetLinks;

    @Inject
    PasswordReset reset;

    @Inject
    Registration registration;

    @Inject
    AccountChanges changes;

    @Inject
    AccountRemoval removal;

    @Inject
    ScopeAssignment assignment;

    @Inject
    UserDirectory directory;

    @Inject
    People people;

    @Inject
    SignIn signIn;

    @Inject
    EmailVerification verification;

    @Inject
    RevocationList revocationList;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private Newcomer boss;
    private Actor admin;
    private Newcomer vera;
    private Actor user;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", AccountAdministrationIT.class, Newcomer.class, Rivals.class);
    }

    @BeforeEach
    void begin() throws SQLException {
        boss = Newcomer.register(registration, dataSource).verified();
        boss.update("update users.account set scopes = '{}'");
        boss.with("admin:users");
        admin = new Actor(boss.id(), Scope.ADMIN);
        vera = Newcomer.register(registration, dataSource).verified();
        user = new Actor(vera.id(), Scope.CUSTOMER);
    }

    @Test
    void addsAnActiveUserWithExactlyTheGivenScopes() throws SQLException {
        Profile profile = Newcomer.somebody();
        User added = registration.add(profile, Newcomer.PASSWORD, List.of("venues:read", "users:me"), admin);

        assertThat(added.active()).isTrue();
        assertThat(added.scopes()).containsExactlyInAnyOrder(Scope.USERS_ME, Scope.VENUES_READ);
        assertThat(signIn(profile.username(), Newcomer.PASSWORD).user()).isEqualTo(added);
        assertThat(mails(profile.email())).isEqualTo("0");
        assertThat(events(added.id())).startsWith("account_created");
    }

    @Test
    void addsNobodyWithAScopeThatThereIsNot() {
        assertRefused(
                ProblemType.UNKNOWN_SCOPE,
                () -> registration.add(Newcomer.somebody(), Newcomer.PASSWORD, List.of("x"), admin));
    }

    @Test
    void addsNobodyWithAWeakPassword() {
        assertRefused(
                ProblemType.WEAK_PASSWORD, () -> registration.add(Newcomer.somebody(), "password1", List.of(), admin));
    }

    @Test
    void letsOneOfManyAdminsAddAName() throws Exception {
        Profile profile = Newcomer.somebody();
        Callable<User> rival = () -> registration.add(profile, Newcomer.PASSWORD, List.of("users:me"), admin);

        assertThat(Rivals.winners(executor, Collections.nCopies(20, rival))).isOne();
    }

    @Test
    void takesOverWhatTheUserSays() {
        User after =
                changed(user, profile(old -> new Profile(old.username() + "-2", old.email(), "Вера", MailLanguage.BG)));

        assertThat(after.username()).isEqualTo(vera.username() + "-2");
        assertThat(after.fullName()).isEqualTo("Вера");
        assertThat(people.contactOf(vera.id()).orElseThrow().locale()).isEqualTo("bg");
    }

    @Test
    void switchesRemindersOffAndOnAgain() {
        assertThat(directory.show(user, vera.id()).bookingReminders()).isTrue();

        User after = changed(user, reminders(false));

        assertThat(after.bookingReminders()).isFalse();
        assertThat(changed(user, reminders(true)).bookingReminders()).isTrue();
    }

    @Test
    void changesNothingWhereEverythingIsTheSame() throws SQLException {
        User before = directory.show(user, vera.id());
        String events = events(vera.id());
        changed(user, AccountChange.own(old -> old, password(Newcomer.PASSWORD, Newcomer.PASSWORD)));

        assertThat(directory.show(user, vera.id())).isEqualTo(before);
        assertThat(events(vera.id())).isEqualTo(events);
    }

    @Test
    void changesNothingOfStrangers() {
        assertRefused(
                ProblemType.USER_NOT_YOURS,
                () -> changes.change(user, boss.id(), profile(old -> old), Optional.empty()));
        assertRefused(
                ProblemType.USER_NOT_FOUND, () -> changes.change(admin, NOBODY, profile(old -> old), Optional.empty()));
    }

    @Test
    void doesNotHearWhatOnlyAdminsDecide() {
        AccountChange greedy = new AccountChange(
                old -> old, Optional.empty(), Optional.of(false), Optional.of(List.of("admin:users", "no scope")));

        assertThat(changed(user, greedy)).isEqualTo(directory.show(user, vera.id()));
        assertThat(directory.show(user, vera.id()).scopes()).isEqualTo(Scope.CUSTOMER);
    }

    @Test
    void refusesNamesAndAddressesOfOthersInWhateverCase() {
        assertRefused(
                ProblemType.USERNAME_TAKEN,
                () -> changed(user, named(boss.username().toUpperCase(Locale.ROOT))));
        assertRefused(
                ProblemType.EMAIL_TAKEN, () -> changed(user, moved(boss.email().toUpperCase(Locale.ROOT))));
        assertRefused(ProblemType.USERNAME_IS_FOREIGN_ADDRESS, () -> changed(user, named("x" + vera.email())));
    }

    @Test
    void doesNotLeaveANameThatIsTheAddressOfBefore() {
        changed(user, named(vera.email()));

        assertRefused(ProblemType.USERNAME_IS_FOREIGN_ADDRESS, () -> changed(user, moved("new-" + vera.email())));
    }

    @Test
    void wantsANewAddressToBeVerifiedBeforeTheNextSignIn() throws SQLException {
        String session = signIn(vera.username(), Newcomer.PASSWORD).refreshToken();
        String oldLink = vera.mailedToken();
        changed(user, moved("new-" + vera.email()));

        assertRefused(ProblemType.EMAIL_NOT_VERIFIED, () -> signIn(vera.username(), Newcomer.PASSWORD));
        assertThat(signIn.withRefreshToken(session, ClientAddress.UNKNOWN)
                        .user()
                        .email())
                .isEqualTo("new-" + vera.email());
        assertRefused(ProblemType.INVALID_VERIFICATION_TOKEN, () -> verification.verify(oldLink));
        verification.verify(mailedTo("new-" + vera.email()));
        assertThat(signIn("new-" + vera.email(), Newcomer.PASSWORD).user().active())
                .isTrue();
        assertThat(events(vera.id())).contains("email_changed");
    }

    @Test
    void keepsAnAddressVerifiedThatChangesItsCaseOnly() throws SQLException {
        String shouted = vera.email().toUpperCase(Locale.ROOT);
        changed(user, moved(shouted));

        assertThat(signIn(vera.username(), Newcomer.PASSWORD).user().email()).isEqualTo(shouted);
        assertThat(mails(shouted)).isEqualTo("0");
    }

    @Test
    void vouchesForTheAddressThatAnAdminGives() throws SQLException {
        changes.change(admin, vera.id(), moved("new-" + vera.email()), Optional.empty());

        assertThat(signIn("new-" + vera.email(), Newcomer.PASSWORD).user().id()).isEqualTo(vera.id());
        assertThat(mails("new-" + vera.email())).isEqualTo("0");
    }

    @Test
    void warnsTheFormerAddressIfItWasVerified() throws SQLException {
        String second = "second-" + vera.email();
        String third = "third-" + vera.email();
        changed(user, moved(vera.email().toUpperCase(Locale.ROOT)));
        assertThat(warnings(vera.email())).isEqualTo("0");

        changed(user, moved(second));
        changes.change(admin, vera.id(), moved(third), Optional.empty());
        changes.change(admin, vera.id(), moved("fourth-" + vera.email()), Optional.empty());
        assertThat(warnings(vera.email())).isEqualTo("1");
        assertThat(warnings(second)).isEqualTo("0");
        assertThat(warnings(third)).isEqualTo("1");
    }

    private String warnings(String recipient) throws SQLException {
        return vera.query("select count(*) from notifications.notification where template = 'email_changed'"
                + " and lower(recipient) = '" + recipient + "' and text_body like '%" + vera.username() + "%'"
                + " and text_body not like '%http%'");
    }

    @Test
    void wantsAdminsToVerifyTheirOwnAddress() {
        AccountChange change = new AccountChange(
                moved("new-" + boss.email()).profile(), Optional.empty(), Optional.of(true), Optional.empty());
        changes.change(admin, boss.id(), change, Optional.empty());

        assertRefused(ProblemType.EMAIL_NOT_VERIFIED, () -> signIn(boss.username(), Newcomer.PASSWORD));
    }

    @Test
    void endsAllOtherSessionsWithANewPassword() {
        TokenGrant here = signIn(vera.username(), Newcomer.PASSWORD);
        TokenGrant elsewhere = signIn(vera.username(), Newcomer.PASSWORD);
        changes.change(
                user,
                vera.id(),
                AccountChange.own(old -> old, password(ANOTHER_PASSWORD, Newcomer.PASSWORD)),
                Optional.of(here.familyId()));

        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> refresh(elsewhere));
        assertThat(isOutdated(here)).isTrue();
        assertThat(isOutdated(elsewhere)).isTrue();
        assertThat(isOutdated(refresh(here))).isFalse();
        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn(vera.username(), Newcomer.PASSWORD));
        assertThat(signIn(vera.username(), ANOTHER_PASSWORD).user().id()).isEqualTo(vera.id());
    }

    @Test
    void endsLinksForALostPasswordWithANewOne() throws SQLException {
        resetLinks.send(vera.email());
        String token = vera.mailedToken();

        changed(user, newPassword(Optional.of(Newcomer.PASSWORD)));

        assertRefused(
                ProblemType.INVALID_RESET_TOKEN,
                () -> reset.reset(token, "edna-druga-parola-77", ClientAddress.UNKNOWN));
    }

    @Test
    void wantsTheCurrentPasswordForANewOne() throws SQLException {
        assertRefused(ProblemType.WRONG_CURRENT_PASSWORD, () -> changed(user, newPassword(Optional.of("wrong-one"))));
        assertRefused(ProblemType.WRONG_CURRENT_PASSWORD, () -> changed(user, newPassword(Optional.empty())));
        assertThat(events(vera.id())).contains("password_change_refused");
        assertThat(signIn(vera.username(), Newcomer.PASSWORD).user().id()).isEqualTo(vera.id());
    }

    @Test
    void letsNobodyGuessTheCurrentPasswordAtWill() {
        for (int i = 0; i < Limit.CURRENT_PASSWORD.usual().attempts(); i++) {
            assertRefused(ProblemType.WRONG_CURRENT_PASSWORD, () -> changed(user, newPassword(Optional.of("wrong"))));
        }

        assertRefused(ProblemType.TOO_MANY_ATTEMPTS, () -> changed(user, newPassword(Optional.of(Newcomer.PASSWORD))));
    }

    @Test
    void sendsNoMoreThanSomeMailsToNewAddresses() {
        int allowed = Limit.VERIFICATION_TO.usual().attempts();
        String target = "new-" + vera.email();
        for (int i = 0; i < allowed; i++) {
            changed(user, moved(target));
            changed(user, moved("other-" + i + "-" + vera.email()));
        }

        assertRefused(ProblemType.TOO_MANY_ATTEMPTS, () -> changed(user, moved(target)));
    }

    @Test
    void letsWhoHasNoPasswordSetOne() throws SQLException {
        vera.update("update users.account set password_hash = null where id = '" + vera.id() + "'");
        changed(user, newPassword(Optional.empty()));

        assertThat(signIn(vera.username(), ANOTHER_PASSWORD).user().id()).isEqualTo(vera.id());
    }

    @Test
    void refusesAPasswordThatFollowsFromTheNewName() {
        AccountChange change = AccountChange.own(
                old -> new Profile("morskipesachinki", old.email(), null, old.language()),
                password("morskipesachinki1", Newcomer.PASSWORD));

        assertRefused(ProblemType.WEAK_PASSWORD, () -> changed(user, change));
    }

    @Test
    void letsAdminsSetAPasswordAndEndsAllSessions() {
        TokenGrant session = signIn(vera.username(), Newcomer.PASSWORD);
        changes.change(admin, vera.id(), newPassword(Optional.empty()), Optional.of(session.familyId()));

        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> refresh(session));
        assertThat(signIn(vera.username(), ANOTHER_PASSWORD).user().id()).isEqualTo(vera.id());
    }

    @Test
    void wantsTheCurrentPasswordOfAdminsForTheirOwn() {
        assertRefused(
                ProblemType.WRONG_CURRENT_PASSWORD,
                () -> changes.change(admin, boss.id(), newPassword(Optional.empty()), Optional.empty()));
    }

    @Test
    void endsEverySessionWithADeactivation() {
        TokenGrant session = signIn(vera.username(), Newcomer.PASSWORD);
        activate(vera, false);

        assertThat(isOutdated(session)).isTrue();
        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> refresh(session));
        assertRefused(ProblemType.ACCOUNT_DEACTIVATED, () -> signIn(vera.username(), Newcomer.PASSWORD));
        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn(vera.username(), "wrong-one"));
    }

    @Test
    void letsAUserInAgainWhoIsActivated() throws SQLException {
        activate(vera, false);
        activate(vera, true);

        assertThat(signIn(vera.username(), Newcomer.PASSWORD).user().active()).isTrue();
        assertThat(events(vera.id())).contains("account_deactivated account_activated");
    }

    @Test
    void vouchesForTheAddressOfAUserWhomAnAdminActivates() {
        Newcomer late = Newcomer.register(registration, dataSource);
        activate(late, true);

        assertThat(signIn(late.username(), Newcomer.PASSWORD).user().active()).isTrue();
    }

    @Test
    void bringsNobodyBackWhoWasDeactivatedBeforeTheAddressWasVerified() throws SQLException {
        Newcomer early = Newcomer.register(registration, dataSource);
        activate(early, false);
        String link = early.mailedToken();

        assertRefused(ProblemType.INVALID_VERIFICATION_TOKEN, () -> verification.verify(link));
        assertRefused(ProblemType.ACCOUNT_DEACTIVATED, () -> signIn(early.username(), Newcomer.PASSWORD));
    }

    @Test
    void leavesNothingPersonalOfADeletedUser() throws SQLException {
        signIn(vera.username(), Newcomer.PASSWORD);
        changed(user, profile(old -> new Profile(old.username(), old.email(), "Вера", old.language())));
        removal.remove(admin, vera.id());

        assertThat(vera.query(
                        "select concat_ws(' ', username, email, full_name, password_hash, google_id, scopes::text,"
                                + " is_active) from users.account where id = '" + vera.id() + "'"))
                .isEqualTo("deleted-%1$s %1$s@deleted.invalid {} f".formatted(vera.id()));
        assertThat(vera.query("select (select count(*) from users.refresh_family where account_id = '%1$s')"
                                .formatted(vera.id())
                        + " + (select count(*) from users.mail_link where account_id = '%s')".formatted(vera.id())))
                .isEqualTo("0");
        assertThat(events(vera.id())).endsWith("account_deleted");
    }

    @Test
    void showsADeletedUserToNobody() {
        removal.remove(admin, vera.id());

        assertRefused(ProblemType.USER_NOT_FOUND, () -> directory.show(admin, vera.id()));
        assertRefused(
                ProblemType.USER_NOT_FOUND,
                () -> changes.change(admin, vera.id(), profile(old -> old), Optional.empty()));
        assertRefused(ProblemType.USER_NOT_FOUND, () -> assignment.of(vera.id()));
        assertRefused(ProblemType.USER_NOT_FOUND, () -> assignment.assign(admin, vera.id(), List.of("users:me")));
        assertRefused(ProblemType.USER_NOT_FOUND, () -> removal.remove(admin, vera.id()));
        assertThat(directory.all(List.of(vera.id(), boss.id())))
                .extracting(User::id)
                .containsExactly(boss.id());
        assertThat(directory.names(List.of(vera.id(), boss.id())))
                .extracting(PersonName::id)
                .containsExactly(boss.id());
        assertThat(people.contactOf(vera.id())).isEmpty();
        assertThat(directory
                        .list(UserFilter.of(vera.id().toString(), null, null, null, null), new PageRequest(1, 20))
                        .items())
                .isEmpty();
    }

    @Test
    void endsAllThatADeletedUserHolds() {
        TokenGrant session = signIn(vera.username(), Newcomer.PASSWORD);
        removal.remove(admin, vera.id());

        assertThat(isOutdated(session)).isTrue();
        assertRefused(ProblemType.INVALID_REFRESH_TOKEN, () -> refresh(session));
        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn(vera.username(), Newcomer.PASSWORD));
        assertRefused(ProblemType.INVALID_CREDENTIALS, () -> signIn("deleted-" + vera.id(), Newcomer.PASSWORD));
    }

    @Test
    void freesTheNamesOfADeletedUser() {
        removal.remove(admin, vera.id());
        Profile same = new Profile(vera.username(), vera.email(), null, MailLanguage.EN);

        assertThat(registration
                        .register(same, Newcomer.PASSWORD, ClientAddress.UNKNOWN)
                        .id())
                .isNotEqualTo(vera.id());
    }

    @Test
    void sendsNoMailToADeletedUser() throws SQLException {
        removal.remove(admin, vera.id());
        verification.resend(vera.id() + "@deleted.invalid");

        assertThat(mails(vera.id() + "@deleted.invalid")).isEqualTo("0");
    }

    @Test
    void keepsAnOwnerOfAnActiveVenue() throws SQLException {
        UUID venue = listVenue(vera.id(), "active");
        assertRefused(ProblemType.USER_STILL_NEEDED, () -> removal.remove(admin, vera.id()));

        vera.update("update venues.venue set status = 'inactive' where id = '" + venue + "'");
        removal.remove(admin, vera.id());
    }

    @Test
    void keepsCustomerAndOwnerWhileABookingLiesAhead() throws SQLException {
        Newcomer owner = Newcomer.register(registration, dataSource).verified();
        UUID venue = listVenue(owner.id(), "inactive");
        book(venue, owner.id(), vera.id(), "now() + interval '1 hour'");

        assertRefused(ProblemType.USER_STILL_NEEDED, () -> removal.remove(admin, vera.id()));
        assertRefused(ProblemType.USER_STILL_NEEDED, () -> removal.remove(admin, owner.id()));
        vera.update("update bookings.booking set status = 'cancelled' where venue_id = '" + venue + "'");
        removal.remove(admin, vera.id());
        removal.remove(admin, owner.id());
    }

    @Test
    void keepsNobodyForABookingThatIsOver() throws SQLException {
        UUID venue = listVenue(boss.id(), "inactive");
        book(venue, boss.id(), vera.id(), "now() - interval '2 hours'");

        removal.remove(admin, vera.id());
    }

    @Test
    void neverDeletesAUserWhoBooksAtTheSameTime() throws Exception {
        UUID venue = listVenue(boss.id(), "active");
        for (int round = 0; round < 10; round++) {
            Newcomer hasty = Newcomer.register(registration, dataSource).verified();
            Callable<Object> booking = () -> {
                book(venue, boss.id(), hasty.id(), "now() + interval '1 hour'");
                return venue;
            };
            Callable<Object> removing = () -> {
                removal.remove(admin, hasty.id());
                return venue;
            };

            assertThat(Rivals.winners(executor, List.of(refusable(booking), removing)))
                    .isOne();
        }
    }

    private static Callable<Object> refusable(Callable<Object> statement) {
        return () -> {
            try {
                return statement.call();
            } catch (SQLException refused) {
                assertThat(refused.getSQLState()).isEqualTo("40001");
                throw new DomainException(ProblemType.CONCURRENT_CHANGE);
            }
        };
    }

    @Test
    void keepsTheLastActiveAdminInEveryWay() {
        assertRefused(ProblemType.LAST_ADMIN, () -> removal.remove(admin, boss.id()));
        assertRefused(ProblemType.LAST_ADMIN, () -> activate(boss, false));
        assertRefused(
                ProblemType.LAST_ADMIN, () -> changes.change(admin, boss.id(), scopes("users:me"), Optional.empty()));
        assertThat(directory.show(admin, boss.id()).scopes()).contains(Scope.ADMIN_USERS);
    }

    @Test
    void letsAnAdminGoWhileAnotherStays() throws SQLException {
        Newcomer.register(registration, dataSource).verified().with("admin:users");
        removal.remove(admin, boss.id());

        assertRefused(ProblemType.USER_NOT_FOUND, () -> directory.show(admin, boss.id()));
    }

    @Test
    void leavesOneOfTwoAdminsWhoEndEachOtherAtOnce() throws Exception {
        for (int first = 0; first < 3; first++) {
            for (int second = 0; second < 3; second++) {
                assertOneSurvives(first, second);
            }
        }
    }

    private void assertOneSurvives(int first, int second) throws Exception {
        vera.update("update users.account set scopes = '{}'");
        Newcomer one = Newcomer.register(registration, dataSource).verified().with("admin:users");
        Newcomer other = Newcomer.register(registration, dataSource).verified().with("admin:users");

        assertThat(Rivals.winners(executor, List.of(end(one, first), end(other, second))))
                .as("ways %d and %d", first, second)
                .isOne();
        assertThat(directory
                        .list(new UserFilter(null, true, Scope.ADMIN_USERS, null, null), new PageRequest(1, 100))
                        .total())
                .isOne();
    }

    private Callable<Object> end(Newcomer target, int way) {
        return () -> {
            switch (way) {
                case 0 -> removal.remove(admin, target.id());
                case 1 -> activate(target, false);
                default -> assignment.assign(admin, target.id(), List.of("users:me"));
            }
            return target;
        };
    }

    @Test
    void changesScopesTogetherWithTheRest() throws SQLException {
        changes.change(admin, vera.id(), scopes("venues:read"), Optional.empty());

        assertThat(directory.show(admin, vera.id()).scopes()).containsExactly(Scope.VENUES_READ);
        assertThat(events(vera.id())).endsWith("scopes_changed");
    }

    @Test
    void storesNothingWhereAPartIsRefused() {
        AccountChange half = new AccountChange(
                old -> new Profile("half-" + old.username(), old.email(), null, old.language()),
                Optional.empty(),
                Optional.of(false),
                Optional.of(List.of("no scope")));

        assertRefused(ProblemType.UNKNOWN_SCOPE, () -> changes.change(admin, vera.id(), half, Optional.empty()));
        assertThat(directory.show(admin, vera.id()).username()).isEqualTo(vera.username());
        assertThat(directory.show(admin, vera.id()).active()).isTrue();
    }

    @Test
    void notesWhatChangedButNoValues() throws SQLException {
        changed(user, profile(old -> new Profile(old.username(), old.email(), "Тайна", MailLanguage.BG)));
        changed(user, newPassword(Optional.of(Newcomer.PASSWORD)));

        assertThat(vera.query("select string_agg(coalesce(detail, '-'), ' ' order by occurred_at, id) from"
                        + " users.audit_entry where event in ('account_changed', 'password_changed') and account_id = '"
                        + vera.id() + "'"))
                .isEqualTo("full_name locale -");
    }

    private User changed(Actor actor, AccountChange change) {
        return changes.change(actor, actor.id(), change, Optional.empty());
    }

    private void activate(Newcomer target, boolean active) {
        AccountChange change = new AccountChange(old -> old, Optional.empty(), Optional.of(active), Optional.empty());
        changes.change(admin, target.id(), change, Optional.empty());
    }

    private static AccountChange profile(UnaryOperator<Profile> profile) {
        return AccountChange.own(profile, Optional.empty());
    }

    private static AccountChange named(String username) {
        return profile(old -> new Profile(username, old.email(), old.fullName(), old.language()));
    }

    private static AccountChange reminders(boolean wanted) {
        return profile(old -> new Profile(old.username(), old.email(), old.fullName(), old.language(), wanted));
    }

    private static AccountChange moved(String email) {
        return profile(old -> new Profile(old.username(), email, old.fullName(), old.language()));
    }

    private static AccountChange scopes(String... names) {
        return new AccountChange(old -> old, Optional.empty(), Optional.empty(), Optional.of(List.of(names)));
    }

    private static AccountChange newPassword(Optional<String> current) {
        return AccountChange.own(old -> old, Optional.of(new NewPassword(ANOTHER_PASSWORD, current)));
    }

    private static Optional<NewPassword> password(String wanted, String current) {
        return Optional.of(new NewPassword(wanted, Optional.of(current)));
    }

    private TokenGrant signIn(String login, String password) {
        return signIn.withPassword(login, password, ClientAddress.UNKNOWN);
    }

    private TokenGrant refresh(TokenGrant grant) {
        return signIn.withRefreshToken(grant.refreshToken(), ClientAddress.UNKNOWN);
    }

    private boolean isOutdated(TokenGrant grant) {
        Instant issued = Instant.ofEpochMilli(grant.issuedAt().toEpochMilli());
        return revocationList.isOutdated(grant.user().id(), Optional.of(grant.familyId()), issued);
    }

    private UUID listVenue(UUID owner, String status) throws SQLException {
        UUID venue = UUID.randomUUID();
        vera.update(
                "insert into venues.venue (id, owner_id, name, description, sport_types, status, address, city,"
                        + " price_per_hour, currency, capacity, is_indoor, has_parking, has_changing_rooms, has_showers,"
                        + " has_equipment_rental, amenities, time_zone, working_hours, created_at, updated_at) values ('"
                        + venue + "', '" + owner + "', 'Зала', 'Зала за тенис', '{tennis}', '" + status
                        + "', 'ул. Шипка 1',"
                        + " 'София', 25, 'EUR', 4, true, false, false, false, false, '[]', 'Europe/Sofia', '{}', now(), now())");
        vera.update("insert into venues.court (id, venue_id, name, position, created_at, updated_at) values ('" + venue
                + "', '" + venue + "', 'Корт 1', 0, now(), now())");
        return venue;
    }

    private void book(UUID venue, UUID owner, UUID customer, String start) throws SQLException {
        vera.update("insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime,"
                + " end_datetime, status, price_per_hour, total_price, currency, created_at, updated_at) values ('"
                + UUID.randomUUID() + "', '" + venue + "', '" + venue + "', '" + owner + "', '" + customer + "', "
                + start + ", " + start + " + interval '1 hour', 'confirmed', 25, 25, 'EUR', now(), now())");
    }

    private String events(UUID accountId) throws SQLException {
        return vera.query("select string_agg(event, ' ' order by occurred_at, id) from users.audit_entry"
                + " where event not in ('signed_in', 'sign_in_failed') and account_id = '" + accountId + "'");
    }

    private String mails(String recipient) throws SQLException {
        return vera.query("select count(*) from notifications.notification where recipient = '" + recipient + "'");
    }

    private String mailedTo(String recipient) throws SQLException {
        return new Newcomer(vera.id(), vera.username(), recipient, dataSource).mailedToken();
    }

    private static void assertRefused(ProblemType type, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(type));
    }
}
