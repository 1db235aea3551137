package bg.ploshtadka.users;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.users.Customers.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

class MailLinkTest {
    private static final Instant END = REGISTERED.plus(Duration.ofHours(24));

    private final Account account = Customers.account();
    private final MailLink link = new MailLink(Secret.random(), account, LinkPurpose.VERIFY_EMAIL, REGISTERED);

    @Test
    void worksForADay() {
        assertThat(link.isExpired(END.minusMillis(1))).isFalse();
        assertThat(link.isExpired(END)).isTrue();
    }

    @Test
    void worksForAnHourToResetAPassword() {
        MailLink reset = new MailLink(Secret.random(), account, LinkPurpose.RESET_PASSWORD, REGISTERED);
        Instant end = REGISTERED.plus(Duration.ofHours(1));

        assertThat(reset.isExpired(end.minusMillis(1))).isFalse();
        assertThat(reset.isExpired(end)).isTrue();
    }

    @Test
    void worksOnce() {
        assertThat(link.isUsed()).isFalse();
        link.use(REGISTERED);
        assertThat(link.isUsed()).isTrue();
    }

    @Test
    void belongsToTheAccountItWasSentTo() {
        assertThat(link.wentTo(account)).isTrue();
        assertThat(link.wentTo(Customers.account())).isFalse();
    }
}
