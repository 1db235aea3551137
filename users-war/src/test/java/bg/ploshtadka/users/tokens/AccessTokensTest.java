package bg.ploshtadka.users.tokens;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.TokenGrant;
import bg.ploshtadka.users.User;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AccessTokensTest {
    private static final Instant ISSUED = Instant.parse("2026-05-01T10:00:00.9Z");
    private static final UUID TOKEN_ID = new UUID(0x7000, 1);
    private static final UUID FAMILY_ID = UUID.randomUUID();
    private static final UUID USER_ID = new UUID(0x7000, 2);

    private static AccessTokens tokens;

    @BeforeAll
    static void makeKey() throws GeneralSecurityException {
        tokens = new AccessTokens(settings(Map.of()));
    }

    @Test
    void signsSoThatThePublishedKeySetVerifies() throws Exception {
        SignedJWT token = SignedJWT.parse(sign(Scope.CUSTOMER).text());
        RSAKey published = JWKSet.parse(tokens.keySet().toString())
                .getKeyByKeyId(token.getHeader().getKeyID())
                .toRSAKey();

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(token.verify(new RSASSAVerifier(published))).isTrue();
    }

    @Test
    void publishesNoPrivatePart() throws ParseException {
        assertThat(JWKSet.parse(tokens.keySet().toString()).containsNonPublicKeys())
                .isFalse();
    }

    @Test
    void saysWhoTheUserIs() throws ParseException {
        JWTClaimsSet claims = claimsOf(sign(Scope.CUSTOMER));

        assertThat(claims.getIssuer()).isEqualTo("https://ploshtadka.bg");
        assertThat(claims.getSubject()).isEqualTo(USER_ID.toString());
        assertThat(claims.getStringClaim("upn")).isEqualTo("Иван");
        assertThat(claims.getJWTID()).isEqualTo(TOKEN_ID.toString());
    }

    @Test
    void isAsOldAsTheGrant() throws ParseException {
        JWTClaimsSet claims = claimsOf(sign(Scope.CUSTOMER));

        assertThat(claims.getIssueTime()).isEqualTo("2026-05-01T10:00:00Z");
        assertThat(claims.getExpirationTime()).isEqualTo("2026-05-01T10:30:00Z");
    }

    @Test
    void expandsSuperScopes() throws ParseException {
        AccessToken token = sign(EnumSet.of(Scope.ADMIN_PAYMENTS));

        assertThat(claimsOf(token).getStringListClaim("groups"))
                .containsExactly(
                        "admin:payments",
                        "admin:payments:delete",
                        "admin:payments:read",
                        "admin:payments:write",
                        "payments:read");
        assertThat(token.scope())
                .isEqualTo("admin:payments admin:payments:delete admin:payments:read admin:payments:write"
                        + " payments:read");
    }

    @Test
    void tellsTheLifetime() {
        assertThat(sign(Scope.CUSTOMER).lifetime()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void takesLifetimeAndIssuerFromTheSettings() throws GeneralSecurityException {
        SigningSettings settings =
                settings(Map.of("ACCESS_TOKEN_EXPIRE_MINUTES", "5", "JWT_ISSUER", "https://a.example"));

        assertThat(settings.lifetime()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.issuer()).isEqualTo("https://a.example");
    }

    @Test
    void refusesALifetimeThatIsNone() {
        assertThatThrownBy(() -> settings(Map.of("ACCESS_TOKEN_EXPIRE_MINUTES", "0")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("ACCESS_TOKEN_EXPIRE_MINUTES");
    }

    @Test
    void hasNoDefaultKey() {
        assertThatThrownBy(() -> SigningSettings.from(new Settings(name -> Optional.empty())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("JWT_PRIVATE_KEY");
    }

    @Test
    void doesNotQuoteAKeyThatIsNone() {
        assertThatThrownBy(() -> settings(Map.of("JWT_PRIVATE_KEY", "c2VjcmV0")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("JWT_PRIVATE_KEY")
                .hasMessageNotContaining("c2VjcmV0");
    }

    @Test
    void wantsToKnowWhereLinksLeadInProduction() throws GeneralSecurityException {
        Settings production = given(Map.of("PLOSHTADKA_PROFILE", "prod"));

        assertThatThrownBy(() -> new SigningConfiguration().check(production))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("FRONTEND_BASE_URL");
    }

    @Test
    void isNotShownInLogs() {
        AccessToken token = sign(Scope.CUSTOMER);

        assertThat(token.toString()).doesNotContain(token.text());
    }

    private static AccessToken sign(Set<Scope> scopes) {
        User user =
                new User(USER_ID, "Иван", null, "ivan@example.bg", MailLanguage.BG, true, true, scopes, ISSUED, ISSUED);
        return tokens.sign(
                new TokenGrant(TOKEN_ID, FAMILY_ID, ISSUED, user, "a refresh token", ISSUED.plusSeconds(60)));
    }

    private static JWTClaimsSet claimsOf(AccessToken token) throws ParseException {
        return SignedJWT.parse(token.text()).getJWTClaimsSet();
    }

    private static SigningSettings settings(Map<String, String> settings) throws GeneralSecurityException {
        return SigningSettings.from(given(settings));
    }

    /** These settings, and a key if they have none. */
    private static Settings given(Map<String, String> settings) throws GeneralSecurityException {
        Map<String, String> all = new HashMap<>(Map.of("JWT_PRIVATE_KEY", newKey()));
        all.putAll(settings);
        return new Settings(name -> Optional.ofNullable(all.get(name)));
    }

    private static String newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(encoded)
                + "\n-----END PRIVATE KEY-----";
    }
}
