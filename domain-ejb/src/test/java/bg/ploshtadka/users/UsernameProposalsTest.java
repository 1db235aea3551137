package bg.ploshtadka.users;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UsernameProposalsTest {
    private final UsernameProposals proposals = new UsernameProposals(new Random(7));

    @ParameterizedTest
    @CsvSource({
        "maria.petrova@example.bg, Мария, maria.petrova",
        "maria+tenis@example.bg, Мария, maria+tenis",
        "o'neill%x@example.bg, Мария, o.neill.x",
        "_maria_@example.bg, Мария, maria",
        "mp@example.bg, Мария Петрова, Мария.Петрова",
        "mp@example.bg, Мария @ Петрова!, Мария.Петрова",
        "mp@example.bg, M, user",
        "mp@example.bg, , user"
    })
    void beginsWithTheAddressOrTheName(String email, String name, String username) {
        assertThat(propose(email, name, 0)).isEqualTo(username);
    }

    @Test
    void addsAnotherNumberEachTime() {
        assertThat(propose("maria@example.bg", null, 1))
                .matches("maria-[0-9]{8}")
                .isNotEqualTo(propose("maria@example.bg", null, 1));
    }

    @Test
    void keepsWithinTheLengthOfAName() {
        String endless = propose("mp@example.bg", "я".repeat(255), 1);

        assertThat(endless).hasSize(AccountNames.MAX_USERNAME);
        assertThat(AccountNames.isUsername(endless)).isTrue();
    }

    @Test
    void cutsNoCharacterInTwo() {
        assertThat(propose("mp@example.bg", "я" + "\uD835\uDC00".repeat(120), 0))
                .matches("я(\uD835\uDC00)+");
    }

    private String propose(String email, String name, int attempt) {
        return proposals.propose(new GoogleIdentity("1", email, true, name), attempt);
    }
}
