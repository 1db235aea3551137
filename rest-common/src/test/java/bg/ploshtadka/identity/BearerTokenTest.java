package bg.ploshtadka.identity;

import bg.ploshtadka.kernel.Identifiers;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BearerTokenTest {
    private static final Instant ISSUED = Instant.parse("2026-05-01T10:00:00.123Z");

    private final Map<String, Object> claims =
            new HashMap<>(Map.of("sub", UUID.randomUUID().toString(), "iat", ISSUED.getEpochSecond(), "exp", 0L));

    @Test
    void knowsTheMillisecondOfIssueByTheId() {
        claims.put("jti", Identifiers.at(ISSUED).toString());

        assertThat(token().issuedAt()).isEqualTo(ISSUED);
    }

    @Test
    void knowsTheSecondOfIssueByItsClaim() {
        claims.put("jti", UUID.randomUUID().toString());

        assertThat(token().issuedAt()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    }

    @Test
    void believesNoIdThatSaysAnotherSecond() {
        claims.put("jti", Identifiers.at(ISSUED.plusSeconds(1)).toString());

        assertThat(token().issuedAt()).isEqualTo(Instant.parse("2026-05-01T10:00:00Z"));
    }

    @Test
    void knowsItsSignInIfItTells() {
        UUID family = UUID.randomUUID();
        claims.put("jti", "x");
        assertThat(token().familyId()).isEmpty();

        claims.put("sid", family.toString());
        assertThat(token().familyId()).contains(family);
    }

    private BearerToken token() {
        return BearerToken.of(new TokenOfTest(claims)).orElseThrow();
    }
}
