package bg.ploshtadka.users.turnstile;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.ws.rs.ServiceUnavailableException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static bg.ploshtadka.users.turnstile.TurnstileServer.SECRET;
import static bg.ploshtadka.users.turnstile.TurnstileServer.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TurnstileTest {
    private static final ClientAddress CLIENT = new ClientAddress("203.0.113.7");
    private static final URI NOBODY = URI.create("http://127.0.0.1:1/siteverify");

    private final CountDownLatch end = new CountDownLatch(1);
    private TurnstileServer server = TurnstileServer.honest();

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
    }

    @Test
    void letsPeoplePass() {
        assertThatCode(() -> check(SECRET, TOKEN)).doesNotThrowAnyException();
    }

    @Test
    void asksWithSecretTokenAndAddress() {
        check(SECRET, TOKEN);

        assertThat(server.asked())
                .containsExactly(Map.of("secret", SECRET, "response", TOKEN, "remoteip", "203.0.113.7"));
    }

    @Test
    void tellsNoAddressThatItDoesNotKnow() {
        turnstile(SECRET, server.uri()).check(TOKEN, ClientAddress.UNKNOWN);

        assertThat(server.asked()).containsExactly(Map.of("secret", SECRET, "response", TOKEN));
    }

    @Test
    void letsEverybodyPassWhereNoSecretIsConfigured() {
        Turnstile off = new Turnstile(new TurnstileSettings(Optional.empty(), NOBODY));

        assertThatCode(() -> off.check(null, CLIENT)).doesNotThrowAnyException();
    }

    @Test
    void refusesRobots() {
        assertCaptchaFailed(SECRET, "another");
    }

    @Test
    void refusesEverybodyWithAWrongSecret() {
        assertCaptchaFailed("another", TOKEN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void refusesWithoutATokenAndAsksNobody(String token) {
        assertCaptchaFailed(SECRET, token);
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html>",
                "[]",
                "true",
                "{}",
                "{\"success\":\"true\"}",
                "{\"success\":1}",
                "{\"success\":null}",
                "{\"success\":true",
                "{\"success\":false,\"error-codes\":[\"internal-error\"]}"
            })
    void isNotAvailableWhereTheAnswerSaysNothing(String answer) {
        meet(TurnstileServer.saying(200, answer));

        assertUnavailable(server.uri());
    }

    @ParameterizedTest
    @CsvSource({
        "{\"success\":false}",
        "{\"success\":false;\"error-codes\":7}",
        "{\"success\":false;\"error-codes\":[7]}"
    })
    void bearsARefusalWithoutReasons(String answer) {
        meet(TurnstileServer.saying(200, answer.replace(';', ',')));

        assertCaptchaFailed(SECRET, TOKEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 403, 500, 503})
    void isNotAvailableWhereTheStatusIsNotOk(int status) {
        meet(TurnstileServer.saying(status, "{\"success\":true}"));

        assertUnavailable(server.uri());
    }

    @Test
    void isNotAvailableWhereTheAnswerIsHuge() {
        meet(TurnstileServer.saying(200, "{\"success\":true,\"x\":\"" + "x".repeat(100_000) + "\"}"));

        assertUnavailable(server.uri());
    }

    @Test
    void isNotAvailableWhereNobodyListens() {
        assertUnavailable(NOBODY);
    }

    @Test
    @Timeout(20)
    void doesNotWaitForAnAnswerThatDoesNotBegin() {
        meet(new TurnstileServer((exchange, form) -> await()));

        assertUnavailable(server.uri());
    }

    @Test
    @Timeout(20)
    void doesNotWaitForAnAnswerThatDoesNotEnd() {
        meet(new TurnstileServer((exchange, form) -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            await();
        }));

        assertUnavailable(server.uri());
    }

    @Test
    void asksCloudflareUnlessToldOtherwise() {
        assertThat(settings(Map.of()).verifyUrl())
                .isEqualTo(URI.create("https://challenges.cloudflare.com/turnstile/v0/siteverify"));
        assertThat(settings(Map.of("TURNSTILE_VERIFY_URL", NOBODY.toString())).verifyUrl())
                .isEqualTo(NOBODY);
    }

    @Test
    void doesNotShowItsSecret() {
        assertThat(settings(Map.of("TURNSTILE_SECRET_KEY", SECRET)).toString()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource({
        "TURNSTILE_VERIFY_URL, siteverify",
        "CONTACT_RATE_LIMIT, 0",
        "CONTACT_RATE_LIMIT, five",
        "CONTACT_RATE_WINDOW, 0",
        "CONTACT_RATE_WINDOW, 90000"
    })
    void doesNotStartWithSettingsThatAreWrong(String name, String value) {
        assertThatThrownBy(() -> new ContactConfiguration().check(given(Map.of(name, value))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(name);
    }

    @Test
    void startsLocallyWithoutAnySetting() {
        assertThatCode(() -> new ContactConfiguration().check(given(Map.of()))).doesNotThrowAnyException();
    }

    @Test
    void wantsToKnowTheOperatorInProduction() {
        assertThatThrownBy(() -> new ContactConfiguration().check(given(Map.of("PLOSHTADKA_PROFILE", "prod"))))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("CONTACT_EMAIL");
    }

    private void meet(TurnstileServer other) {
        server.close();
        server = other;
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(String secret, String token) {
        turnstile(secret, server.uri()).check(token, CLIENT);
    }

    private void assertCaptchaFailed(String secret, String token) {
        assertThatThrownBy(() -> check(secret, token))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.CAPTCHA_FAILED));
    }

    private static void assertUnavailable(URI uri) {
        assertThatThrownBy(() -> turnstile(SECRET, uri).check(TOKEN, CLIENT))
                .isInstanceOf(ServiceUnavailableException.class)
                .hasMessageNotContaining(SECRET)
                .hasMessageNotContaining(TOKEN);
    }

    private static Turnstile turnstile(String secret, URI uri) {
        return new Turnstile(new TurnstileSettings(Optional.of(secret), uri), Duration.ofSeconds(1));
    }

    private static TurnstileSettings settings(Map<String, String> settings) {
        return TurnstileSettings.from(given(settings));
    }

    private static Settings given(Map<String, String> settings) {
        return new Settings(name -> Optional.ofNullable(settings.get(name)));
    }
}
