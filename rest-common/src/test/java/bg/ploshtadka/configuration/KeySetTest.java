package bg.ploshtadka.configuration;

import bg.ploshtadka.container.TestKey;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeySetTest {
    private static final Optional<SigningKey> NEWEST = Optional.of(SigningKey.parse(TestKey.PEM));
    private static final KeyPair OTHER = pair(2048);
    private static final KeyPair THIRD = pair(2048);

    @Test
    void namesTheKeyThatSignsFirst() {
        KeySet keys = KeySet.of(NEWEST, publicPem(OTHER) + "\n" + privatePem(THIRD));

        assertThat(keys.toJwks().getJsonArray("keys").getValuesAs(JsonObject.class))
                .hasSize(3)
                .first()
                .isEqualTo(NEWEST.orElseThrow().verification().toJwk());
    }

    @Test
    void publishesPublicHalvesOnly() {
        KeySet keys = KeySet.of(NEWEST, privatePem(OTHER));

        assertThat(keys.toJwks().getJsonArray("keys").getJsonObject(1))
                .containsOnlyKeys("kty", "use", "alg", "kid", "n", "e");
    }

    @Test
    void namesAKeyOnceThatIsGivenTwice() {
        assertThat(KeySet.of(NEWEST, TestKey.PEM).keys()).hasSize(1);
    }

    @Test
    void readsKeysWhoseLineBreaksAreWrittenOut() {
        assertThat(KeySet.of(Optional.empty(), publicPem(OTHER).replace("\n", "\\n"))
                        .keys())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunter2", "-----BEGIN PUBLIC KEY-----\nhunter2\n-----END PUBLIC KEY-----"})
    void refusesWhatIsNoKeyWithoutQuotingIt(String text) {
        assertThatThrownBy(() -> KeySet.of(NEWEST, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void refusesAKeyThatIsTooShort() {
        assertThatThrownBy(() -> KeySet.of(NEWEST, publicPem(pair(1024)))).hasMessageContaining("2048");
    }

    @Test
    void stopsAServerWhoseFurtherKeysAreNone() {
        Map<String, String> given = Map.of("JWT_PRIVATE_KEY", TestKey.PEM, "JWT_VERIFICATION_KEYS", "x");
        Settings settings = new Settings(name -> Optional.ofNullable(given.get(name)));

        assertThatThrownBy(() -> new TokenVerificationCheck().check(settings))
                .hasMessageStartingWith("JWT_VERIFICATION_KEYS is wrong");
    }

    @Test
    void verifiesByGivenKeysWhereTheSigningKeyIsUnknown() {
        ServerSettings source = new ServerSettings(name -> Optional.ofNullable(
                Map.of("JWT_VERIFICATION_KEYS", publicPem(OTHER)).get(name)));

        assertThat(source.getValue("mp.jwt.verify.publickey")).contains("\"kty\":\"RSA\"");
    }

    private static String publicPem(KeyPair pair) {
        return pem("PUBLIC", pair.getPublic().getEncoded());
    }

    private static String privatePem(KeyPair pair) {
        return pem("PRIVATE", pair.getPrivate().getEncoded());
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + " KEY-----\n" + Base64.getMimeEncoder().encodeToString(encoded) + "\n-----END "
                + kind + " KEY-----";
    }

    private static KeyPair pair(int bits) {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(bits);
            return rsa.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
