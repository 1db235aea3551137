package bg.ploshtadka.users;

import bg.ploshtadka.kernel.TooManyAttemptsException;
import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RateLimitsTest {
    private static final Attempter IVAN = Attempter.named("ivan");
    private static final Attempter MARIA = Attempter.named("maria");

    private static DataSource database;

    private final MovableClock clock = new MovableClock();
    private final RateLimits limits = limits(database);

    @BeforeAll
    static void migrate() {
        database = TestDatabase.migrated();
    }

    @BeforeEach
    void forgetAll() throws SQLException {
        execute("truncate users.rate_limit");
    }

    @Test
    void refusesTheAttemptAfterTheLast() {
        spend(10);

        assertRefusedFor(90);
    }

    @Test
    void countsEachAttempterAlone() {
        spend(10);

        assertThatCode(() -> limits.spend(Limit.SIGN_IN_AS, MARIA)).doesNotThrowAnyException();
    }

    @Test
    void countsEachLimitAlone() {
        spend(10);

        assertThatCode(() -> limits.spend(Limit.CURRENT_PASSWORD, IVAN)).doesNotThrowAnyException();
    }

    @Test
    void givesAttemptsBackOneByOne() {
        spend(10);
        clock.goOn(Duration.ofSeconds(90));
        spend(1);

        assertRefusedFor(90);
    }

    @Test
    void tellsTheSecondsThatAreLeftRoundedUp() {
        spend(10);
        clock.goOn(Duration.ofMillis(500));

        assertRefusedFor(90);
    }

    @Test
    void tellsOneSecondWhereLessIsLeft() {
        spend(10);
        clock.goOn(Duration.ofMillis(89_999));

        assertRefusedFor(1);
    }

    @Test
    void takesAnAttemptBackThatWasNone() {
        spend(10);
        limits.giveBack(Limit.SIGN_IN_AS, IVAN);

        assertThatCode(() -> spend(1)).doesNotThrowAnyException();
        assertRefusedFor(90);
    }

    @Test
    void neverGivesMoreThanThereWere() {
        limits.giveBack(Limit.SIGN_IN_AS, IVAN);
        spend(10);

        assertRefusedFor(90);
    }

    @Test
    void remembersAcrossInstances() {
        spend(10);

        assertThatThrownBy(() -> limits(database).spend(Limit.SIGN_IN_AS, IVAN))
                .isInstanceOf(TooManyAttemptsException.class);
    }

    @Test
    void allowsMessagesAsTheConfigurationSays() {
        limits.contactMessages = 2;
        limits.contactSeconds = 20;
        limits.spend(Limit.CONTACT_FROM, IVAN);
        limits.spend(Limit.CONTACT_FROM, IVAN);

        assertThatThrownBy(() -> limits.spend(Limit.CONTACT_FROM, IVAN))
                .isInstanceOfSatisfying(TooManyAttemptsException.class, RateLimitsTest::isRefusedForTenSeconds);
    }

    @Test
    void startsAnewWithNewNumbers() {
        limits.contactMessages = 1;
        limits.spend(Limit.CONTACT_FROM, IVAN);
        limits.contactMessages = 2;

        assertThatCode(() -> limits.spend(Limit.CONTACT_FROM, IVAN)).doesNotThrowAnyException();
    }

    @Test
    void letsNoMoreThroughWhenAllComeAtOnceOnFewConnections() throws Exception {
        RateLimits crowded = limits(new FewConnections(database, 3));
        Callable<Boolean> attempt = () -> isAllowed(crowded);
        ExecutorService crowd = Executors.newFixedThreadPool(40);
        try {
            List<Future<Boolean>> attempts = crowd.invokeAll(Collections.nCopies(40, attempt));
            int allowed = 0;
            for (Future<Boolean> each : attempts) {
                allowed += each.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(10);
        } finally {
            crowd.shutdownNow();
        }
    }

    @Test
    void forgetsWhoHasAllAttemptsAgain() throws SQLException {
        spend(1);
        execute("update users.rate_limit set expires_at = expires_at - 90000");

        assertThat(limits.forgetIdle()).isOne();
    }

    @Test
    void remembersWhoDoesNot() {
        spend(1);

        assertThat(limits.forgetIdle()).isZero();
    }

    private RateLimits limits(DataSource connections) {
        RateLimits made = new RateLimits();
        made.dataSource = connections;
        made.clock = clock;
        made.contactMessages = 5;
        made.contactSeconds = 3600;
        made.open();
        return made;
    }

    private void spend(int times) {
        for (int i = 0; i < times; i++) {
            limits.spend(Limit.SIGN_IN_AS, IVAN);
        }
    }

    private static boolean isAllowed(RateLimits crowded) {
        try {
            crowded.spend(Limit.SIGN_IN_AS, IVAN);
            return true;
        } catch (TooManyAttemptsException refused) {
            return false;
        }
    }

    private void assertRefusedFor(long seconds) {
        assertThatThrownBy(() -> spend(1))
                .isInstanceOfSatisfying(
                        TooManyAttemptsException.class,
                        refused -> assertThat(refused.facts()).containsEntry("retry_after", seconds));
    }

    private static void isRefusedForTenSeconds(TooManyAttemptsException refused) {
        assertThat(refused.facts()).containsEntry("retry_after", 10L);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
