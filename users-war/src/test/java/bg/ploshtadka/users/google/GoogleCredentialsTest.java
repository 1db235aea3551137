package bg.ploshtadka.users.google;

import bg.ploshtadka.container.GoogleStandIn;
import bg.ploshtadka.container.TestKey;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.users.GoogleIdentity;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class GoogleCredentialsTest {
    private static final Instant NOW = Instant.parse("2027-05-01T10:00:00Z");

    private GoogleStandIn google;
    private GoogleTokens tokens;
    private GoogleCredentials credentials;

    @BeforeEach
    void publishKeys() throws IOException {
        google = GoogleStandIn.start();
        tokens = GoogleTokens.of(google.privateKey());
        credentials = credentials(Optional.of(GoogleStandIn.CLIENT_ID), google.keySet());
    }

    @AfterEach
    void stop() {
        google.close();
    }

    @Test
    void identifiesWhomGoogleSpeaksOf() throws JOSEException {
        assertThat(identify(claims()))
                .isEqualTo(
                        new GoogleIdentity("10769150350006150715113082367", "maria@example.bg", true, "Мария Петрова"));
    }

    @ParameterizedTest
    @MethodSource
    void acceptsWhatGoogleMayWrite(String what, UnaryOperator<JWTClaimsSet.Builder> change) throws JOSEException {
        assertThat(identify(change.apply(claims())).email()).as(what).isEqualTo("maria@example.bg");
    }

    static Stream<Arguments> acceptsWhatGoogleMayWrite() {
        return Stream.of(
                change("issuer without a scheme", claims -> claims.issuer("accounts.google.com")),
                change("a minute late", claims -> claims.expirationTime(Date.from(NOW.minusSeconds(59)))),
                change("a minute early", claims -> claims.issueTime(Date.from(NOW.plusSeconds(59)))),
                change("no name", claims -> claims.claim("name", null)),
                change("a name that is none", claims -> claims.claim("name", 7)));
    }

    @ParameterizedTest
    @MethodSource
    void refusesClaimsThatAreNotAsTheyShouldBe(String what, UnaryOperator<JWTClaimsSet.Builder> change)
            throws JOSEException {
        assertRefused(what, tokens.sign(change.apply(claims()).build()));
    }

    static Stream<Arguments> refusesClaimsThatAreNotAsTheyShouldBe() {
        return Stream.of(
                change("another issuer", claims -> claims.issuer("https://accounts.google.com.example.bg")),
                change("no issuer", claims -> claims.issuer(null)),
                change("another audience", claims -> claims.audience("somebody.else")),
                change("a further audience", claims -> claims.audience(List.of(GoogleStandIn.CLIENT_ID, "x"))),
                change("no audience", claims -> claims.audience((String) null)),
                change("expired", claims -> claims.expirationTime(Date.from(NOW.minusSeconds(60)))),
                change("no expiry", claims -> claims.expirationTime(null)),
                change("an expiry that is none", claims -> claims.claim("exp", "tomorrow")),
                change("from the future", claims -> claims.issueTime(Date.from(NOW.plusSeconds(61)))),
                change("no time of issue", claims -> claims.issueTime(null)),
                change("not yet valid", claims -> claims.notBeforeTime(Date.from(NOW.plusSeconds(61)))),
                change("no subject", claims -> claims.subject(null)),
                change("an empty subject", claims -> claims.subject(" ")),
                change("a long subject", claims -> claims.subject("1".repeat(256))),
                change("no address", claims -> claims.claim("email", null)),
                change("an address that is a number", claims -> claims.claim("email", 1)),
                change("two addresses", claims -> claims.claim("email", "a@example.bg,b@example.bg")),
                change(
                        "a header in the address",
                        claims -> claims.claim("email", "a@example.bg\r\nBcc: b@example.bg")));
    }

    @ParameterizedTest
    @MethodSource
    void takesAnAddressForVerifiedOnlyIfGoogleSaysSo(Object says, boolean verified) throws JOSEException {
        assertThat(identify(claims().claim("email_verified", says)).emailVerified())
                .isEqualTo(verified);
    }

    static Stream<Arguments> takesAnAddressForVerifiedOnlyIfGoogleSaysSo() {
        return Stream.of(
                arguments(true, true),
                arguments("true", true),
                arguments(false, false),
                arguments("false", false),
                arguments("TRUE", false),
                arguments(1, false),
                arguments(null, false),
                arguments(List.of(true), false));
    }

    @Test
    void keepsANameToOneLineOfBearableLength() throws JOSEException {
        String name = identify(claims().claim("name", " Мария\r\nBcc:\u202Ex\u0000 " + "я".repeat(300)))
                .name();

        assertThat(name).startsWith("Мария Bcc: x яяя").hasSize(255);
    }

    @Test
    void refusesATokenWithoutASignature() {
        assertRefused("alg none", new PlainJWT(claims().build()).serialize());
    }

    @Test
    void refusesATokenWhoseSignatureIsCutOff() throws JOSEException {
        String token = tokens.sign(claims().build());

        assertRefused("no signature", token.substring(0, token.lastIndexOf('.') + 1));
    }

    @Test
    void refusesATokenSignedWithThePublicKeyAsASecret() throws JOSEException {
        byte[] secret = tokens.key().verification().publicKey().getEncoded();

        assertRefused("HS256", signed(JWSAlgorithm.HS256, tokens.key().kid(), new MACSigner(secret)));
    }

    @Test
    void refusesAnotherAlgorithmOfTheSameKey() throws JOSEException {
        RSASSASigner signer = new RSASSASigner(tokens.key().privateKey());

        assertRefused("RS512", signed(JWSAlgorithm.RS512, tokens.key().kid(), signer));
        assertRefused("PS256", signed(JWSAlgorithm.PS256, tokens.key().kid(), signer));
    }

    @Test
    void refusesAnotherKeyUnderTheSameName() throws JOSEException {
        String token = GoogleTokens.of(TestKey.create()).sign(tokens.key().kid(), claims().build());

        assertRefused("another key", token);
    }

    @Test
    void refusesAKeyThatGoogleDoesNotPublish() throws JOSEException {
        assertRefused("unknown kid", GoogleTokens.of(TestKey.create()).sign(claims().build()));
    }

    @Test
    void refusesATokenThatNamesNoKey() throws JOSEException {
        assertRefused("no kid", tokens.sign(null, claims().build()));
    }

    @Test
    void refusesTamperedClaims() throws JOSEException {
        String[] parts = tokens.sign(claims().build()).split("[.]");
        String other =
                base64(claims().claim("email", "victim@example.bg").build().toString());

        assertRefused("tampered", parts[0] + "." + other + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", ".", "..", "...", "x.y.z", "e30.e30.", "e30.e30.e30", "eyJhbGciOiJub25lIn0.e30.", "null"})
    void refusesWhatIsNoToken(String text) {
        assertRefused("no token", text);
    }

    @Test
    void asksForTheKeysOnce() throws JOSEException {
        for (int i = 0; i < 5; i++) {
            identify(claims());
        }

        assertThat(google.requests()).isOne();
    }

    @Test
    void doesNotHammerGoogleBecauseOfInventedKeys() throws JOSEException {
        identify(claims());
        for (int i = 0; i < 50; i++) {
            assertRefused("invented kid", tokens.sign("invented-" + i, claims().build()));
        }

        assertThat(google.requests()).isLessThanOrEqualTo(3);
        assertThat(identify(claims()).email()).isEqualTo("maria@example.bg");
    }

    @Test
    void saysThatGoogleIsAwayWhenThereAreNoKeysYet() throws JOSEException {
        google.goAway(true);
        String token = tokens.sign(claims().build());

        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> credentials.identify(token)).isInstanceOf(GoogleAwayException.class);
        }
    }

    @Test
    void goesOnWithTheKeysItHasWhileGoogleIsAway() throws JOSEException {
        identify(claims());
        google.goAway(true);

        assertThat(identify(claims()).email()).isEqualTo("maria@example.bg");
        assertRefused("unknown kid", GoogleTokens.of(TestKey.create()).sign(claims().build()));
    }

    @Test
    void isOffWithoutAClientId() throws JOSEException {
        GoogleCredentials off = credentials(Optional.empty(), google.keySet());
        String token = tokens.sign(claims().build());

        assertThatThrownBy(() -> off.identify(token))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.GOOGLE_SIGN_IN_OFF));
        assertThat(google.requests()).isZero();
    }

    private static Arguments change(String what, UnaryOperator<JWTClaimsSet.Builder> change) {
        return arguments(what, change);
    }

    private static JWTClaimsSet.Builder claims() {
        return GoogleTokens.claims("10769150350006150715113082367", "maria@example.bg", NOW);
    }

    private static GoogleCredentials credentials(Optional<String> clientId, URI keySet) {
        return new GoogleCredentials(new GoogleSettings(clientId, keySet), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static String signed(JWSAlgorithm algorithm, String kid, JWSSigner signer) throws JOSEException {
        SignedJWT token =
                new SignedJWT(new JWSHeader.Builder(algorithm).keyID(kid).build(), claims().build());
        token.sign(signer);
        return token.serialize();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private GoogleIdentity identify(JWTClaimsSet.Builder claims) throws JOSEException {
        return credentials.identify(tokens.sign(claims.build()));
    }

    private void assertRefused(String what, String credential) {
        assertThatThrownBy(() -> credentials.identify(credential))
                .as(what)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.INVALID_GOOGLE_CREDENTIAL));
    }
}
