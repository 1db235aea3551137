package bg.ploshtadka.users;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.users.Customers.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

class RefreshFamilyTest {
    private static final Instant END = REGISTERED.plus(RefreshFamily.LIFETIME);

    private final RefreshFamily family = new RefreshFamily(new UUID(1, 1), REGISTERED);

    @Test
    void livesForThirtyDays() {
        assertThat(family.isAlive(END.minusMillis(1))).isTrue();
        assertThat(family.isAlive(END)).isFalse();
        assertThat(RefreshFamily.LIFETIME).hasDays(30);
    }

    @Test
    void isOverOnceRevoked() {
        family.revoke(REGISTERED.plusSeconds(1));

        assertThat(family.isAlive(REGISTERED.plusSeconds(1))).isFalse();
    }
}
