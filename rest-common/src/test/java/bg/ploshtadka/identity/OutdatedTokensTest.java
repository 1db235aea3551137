package bg.ploshtadka.identity;

import bg.ploshtadka.users.RevocationList;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutdatedTokensTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final UUID USER = UUID.randomUUID();
    private static final UUID FAMILY = UUID.randomUUID();
    private static final BearerToken TOKEN = new BearerToken("1", USER, Optional.of(FAMILY), NOW);

    private final ManualTicker ticker = new ManualTicker();
    private final ListInMemory list = new ListInMemory();
    private OutdatedTokens outdated;

    @BeforeEach
    void start() {
        list.accounts.put(USER, NOW.minusSeconds(60));
        outdated = restarted();
    }

    @Test
    void letsATokenPassThatIsYoungerThanAllChanges() {
        assertThat(outdated.contains(TOKEN)).isFalse();
    }

    @Test
    void refusesATokenOfNobody() {
        assertThat(outdated.contains(new BearerToken("2", UUID.randomUUID(), Optional.empty(), NOW)))
                .isTrue();
    }

    @Test
    void refusesATokenFromBeforeAChangeOfItsAccountAsSoonAsThereIsNews() {
        outdated.contains(TOKEN);
        list.revoke(USER, NOW.plusMillis(1));

        ticker.advance(OutdatedTokens.NEWS_AGE);

        assertThat(outdated.contains(TOKEN)).isTrue();
    }

    @Test
    void refusesATokenOfASignInThatHasEnded() {
        outdated.contains(TOKEN);
        list.revoke(FAMILY, NOW.plusMillis(1));

        ticker.advance(OutdatedTokens.NEWS_AGE);

        assertThat(outdated.contains(TOKEN)).isTrue();
        assertThat(outdated.contains(new BearerToken("3", USER, Optional.of(UUID.randomUUID()), NOW)))
                .isFalse();
    }

    @Test
    void letsATokenPassThatWasIssuedAfterTheChange() {
        list.revoke(USER, NOW.plusMillis(1));

        assertThat(outdated.contains(new BearerToken("4", USER, Optional.of(FAMILY), NOW.plusMillis(1))))
                .isFalse();
    }

    @Test
    void knowsAfterARestartWhatItKnewBefore() {
        list.revoke(USER, NOW.plusMillis(1));

        assertThat(restarted().contains(TOKEN)).isTrue();
    }

    @Test
    void knowsWithoutTheListOfRevocationsWhatTheAccountItselfSays() {
        list.accounts.put(USER, NOW.plusMillis(1));

        assertThat(restarted().contains(TOKEN)).isTrue();
    }

    @Test
    void asksOncePerTokenAndForNewsOnlyWhenItIsOld() {
        outdated.contains(TOKEN);
        ticker.advance(OutdatedTokens.NEWS_AGE.minusNanos(1));
        outdated.contains(TOKEN);
        assertThat(list.asked).containsExactly("news since 0", "token");

        ticker.advance(Duration.ofNanos(1));
        outdated.contains(TOKEN);
        assertThat(list.asked).containsExactly("news since 0", "token", "news since 1");
    }

    @Test
    void letsNobodyPassWhileTheDatabaseIsAway() {
        outdated.contains(TOKEN);
        list.away = true;
        ticker.advance(OutdatedTokens.NEWS_AGE);

        assertThatThrownBy(() -> outdated.contains(TOKEN)).hasMessage("away");
        assertThatThrownBy(() -> outdated.contains(TOKEN)).hasMessage("away");
    }

    private OutdatedTokens restarted() {
        return new OutdatedTokens(list, Clock.fixed(NOW, ZoneOffset.UTC), ticker);
    }

    /** What the database would say. */
    private static final class ListInMemory extends RevocationList {
        private final Map<UUID, Instant> accounts = new HashMap<>();
        private final List<Map.Entry<UUID, Instant>> revocations = new ArrayList<>();
        private final List<String> asked = new ArrayList<>();
        private int horizon;
        private boolean away;

        void revoke(UUID subject, Instant validFrom) {
            revocations.add(Map.entry(subject, validFrom));
        }

        @Override
        public News newsSince(String since) {
            answer("news since " + since);
            Map<UUID, Instant> news = new HashMap<>();
            revocations.forEach(entry -> news.put(entry.getKey(), entry.getValue()));
            return new News(news, String.valueOf(++horizon));
        }

        @Override
        public boolean isOutdated(UUID accountId, Optional<UUID> familyId, Instant issuedAt) {
            answer("token");
            return !accounts.containsKey(accountId) || issuedAt.isBefore(accounts.get(accountId));
        }

        private void answer(String question) {
            if (away) {
                throw new IllegalStateException("away");
            }
            asked.add(question);
        }
    }
}
