package bg.ploshtadka.identity;

import jakarta.json.Json;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RememberingVerifierTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final String TOKEN = "eyJh.eyJz.c2ln";
    private static final Credential CREDENTIAL = new Credential() {};

    private final Map<String, Object> claims = new HashMap<>(Map.of(
            "sub", UUID.randomUUID().toString(),
            "jti", UUID.randomUUID().toString(),
            "iat", NOW.getEpochSecond(),
            "exp", NOW.getEpochSecond() + 60));
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final VerifiedTokens verified = new VerifiedTokens(clock, new ManualTicker());
    private int verifications;

    @Test
    void remembersAValidToken() {
        CredentialValidationResult result = validate("Bearer " + TOKEN);

        assertThat(result.getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);
        assertThat(verified.find(TOKEN)).containsSame(result);
    }

    /** All of them decode alike, so that one token would take any amount of room. */
    @ParameterizedTest
    @ValueSource(
            strings = {"eyJh.eyJz.c2k=", "eyJh.eyJz.c2l", "eyJh.eyJz.c2m=", " eyJh.eyJz.c2ln", "eyJh.eyJz.c2ln\n", "x"})
    void doesNotRememberATokenInAnotherSpelling(String spelling) {
        assertThat(validate("Bearer " + spelling).getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);

        assertThat(verified.size()).isZero();
    }

    @Test
    void verifiesAnInvalidTokenEachTime() {
        claims.remove("sub");

        assertInvalid();
        assertInvalid();

        assertThat(verifications).isEqualTo(2);
        assertThat(verified.size()).isZero();
    }

    @Test
    void refusesATokenThatIsNotValidYet() {
        claims.put("nbf", NOW.getEpochSecond() + 6);

        assertInvalid();
    }

    @Test
    void bearsTheSkewOfAnotherClock() {
        claims.put("nbf", NOW.getEpochSecond() + 5);
        claims.put("iat", NOW.getEpochSecond() + 5);

        assertThat(validate("Bearer " + TOKEN).getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);
    }

    @Test
    void refusesATokenThatWillBeIssued() {
        claims.put("iat", NOW.getEpochSecond() + 6);

        assertInvalid();
    }

    @Test
    void refusesATokenWhoseTimesAreNone() {
        claims.put("nbf", Json.createValue("soon"));

        assertInvalid();
    }

    @Test
    void refusesATokenThatExpiresOutsideOfAllTime() {
        claims.put("exp", Long.MAX_VALUE);

        assertInvalid();
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "5", ""})
    void refusesATokenThatNamesNoUser(String subject) {
        claims.put("sub", subject);

        assertInvalid();
    }

    @Test
    void leavesOtherSchemesToTheServer() {
        assertThat(validate("Basic x").getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);
        assertThat(validate("Basic x").getStatus()).isEqualTo(CredentialValidationResult.Status.VALID);

        assertThat(verifications).isEqualTo(2);
    }

    private void assertInvalid() {
        assertThat(validate("Bearer " + TOKEN)).isSameAs(CredentialValidationResult.INVALID_RESULT);
    }

    private CredentialValidationResult validate(String header) {
        IdentityStoreHandler server = credential -> {
            verifications++;
            return new CredentialValidationResult(new TokenOfTest(claims), Set.of());
        };
        return new RememberingVerifier(server, request(header), verified, clock).validate(CREDENTIAL);
    }

    private static HttpServletRequest request(String header) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RememberingVerifierTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> header);
    }
}
