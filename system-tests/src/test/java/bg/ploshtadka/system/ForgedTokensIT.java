package bg.ploshtadka.system;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Nobody is believed to be somebody else, by none of the five WARs. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForgedTokensIT {
    /** One resource per WAR; the venues are there for everybody, but not for a forger. */
    private static final String[] RESOURCES = {"/users/@me", "/venues", "/bookings", "/payments", "/notifications"};

    /** Long enough for a request to each WAR. */
    private static final Duration SHORTLY = Duration.ofSeconds(10);

    /** By how much the clocks of servers may differ. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    private final Stage stage;
    private final Person customer;
    private final TokenForge forge;

    ForgedTokensIT(Stage stage) {
        this.stage = stage;
        this.customer = stage.customer();
        this.forge = new TokenForge(stage.secret("jwt-private-key.pem"), customer.id());
    }

    /** Without this, all refusals below would prove nothing. */
    @Test
    void theForgeMakesTokensThatWork() {
        bearer(forge.genuine()).get("/users/@me").expect(200);
        bearer(forge.signed(
                        claims -> claims.claim("nbf", Date.from(Instant.now().minusSeconds(60)))))
                .get("/users/@me")
                .expect(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedTokens")
    void refuses(String kind, String token) {
        for (String resource : RESOURCES) {
            Answer answer = bearer(token).get(resource).expectProblem(401);
            assertThat(answer.header("WWW-Authenticate")).as("%s", answer).contains("Bearer");
        }
    }

    private Stream<Arguments> forgedTokens() {
        Instant now = Instant.now();
        return Stream.of(
                arguments("no signature", forge.unsigned()),
                arguments("HS256 with the public key as secret", forge.signedWithThePublicKey()),
                arguments("another key of the same name", forge.signedWithAnotherKey()),
                arguments("a key that nobody knows", forge.signedUnderUnknownName()),
                arguments("another issuer", forge.signed(claims -> claims.issuer("https://evil.example"))),
                arguments("no issuer", forge.signed(claims -> claims.issuer(null))),
                arguments("expired", forge.signed(claims -> claims.expirationTime(Date.from(now.minusSeconds(60))))),
                arguments("no expiry", forge.signed(claims -> claims.expirationTime(null))),
                arguments("not yet valid", forge.signed(claims -> claims.notBeforeTime(inFiveMinutes()))),
                arguments("not yet issued", forge.signed(claims -> claims.issueTime(inFiveMinutes()))),
                arguments("other groups", forge.tampered("admin:users", "admin:venues")),
                arguments(
                        "nobody",
                        forge.signed(claims -> claims.subject(UUID.randomUUID().toString()))),
                arguments("no subject", forge.signed(claims -> claims.subject(null))),
                arguments("an odd subject", forge.signed(claims -> claims.subject("admin"))),
                arguments("no token", "x"),
                arguments("dots", "..."),
                arguments("five parts", "a.b.c.d.e"),
                arguments("a refresh token", refreshToken()));
    }

    @Test
    void refusesARememberedTokenOnceItHasExpired() {
        Instant end = Instant.now().plus(SHORTLY);
        Api bearer = bearer(forge.signed(claims -> claims.expirationTime(Date.from(end))));
        for (String resource : RESOURCES) {
            assertThat(bearer.get(resource).status()).as(resource).isNotEqualTo(401);
        }

        for (String resource : RESOURCES) {
            await("refusal by " + resource)
                    .atMost(SHORTLY.plus(SKEW).plus(SHORTLY))
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> bearer.get(resource).expectProblem(401));
        }
    }

    @Test
    void refusesATokenOfTwentyKilobytes() {
        String token = forge.signed(claims -> claims.claim("padding", "x".repeat(15_000)));
        assertThat(token).hasSizeGreaterThan(20_000);

        bearer(token).get("/users/@me").expectProblem(400);
    }

    @Test
    void takesAnEmptyTokenForNone() {
        stage.anonymous()
                .request("GET", "/users/@me")
                .header("Authorization", "Bearer ")
                .send()
                .expectProblem(401);
    }

    @Test
    void believesNoHeaderThatNamesAUser() {
        for (String resource : RESOURCES) {
            Answer asCustomer = impersonating(customer.api(), resource).send();
            Answer plain = customer.api().get(resource);
            assertThat(asCustomer.status()).as("%s", asCustomer).isEqualTo(plain.status());
        }
        impersonating(stage.anonymous(), "/users/@me").send().expectProblem(401);
        assertThat(impersonating(customer.api(), "/users/@me").send().text("id"))
                .isEqualTo(customer.id());
        impersonating(customer.api(), "/users").send().expectProblem(403);
    }

    private Api.Call impersonating(Api api, String resource) {
        String admin = stage.admin().id();
        return api.request("GET", resource)
                .header("X-User-Id", admin)
                .header("X-Username", "admin")
                .header("X-User-Scopes", "admin:users admin:venues admin:bookings");
    }

    private String refreshToken() {
        return stage.anonymous()
                .postForm("/auth/token", Map.of("username", customer.username(), "password", customer.password()))
                .expect(200)
                .text("refresh_token");
    }

    private Api bearer(String token) {
        return stage.anonymous().with(token);
    }

    private static Date inFiveMinutes() {
        return Date.from(Instant.now().plus(Duration.ofMinutes(5)));
    }
}
