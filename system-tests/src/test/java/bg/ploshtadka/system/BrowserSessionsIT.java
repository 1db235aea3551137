package bg.ploshtadka.system;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The website keeps its refresh token in a cookie that no script reads and no other site's page uses. */
@SystemTest
class BrowserSessionsIT {
    private static final Pattern SET = Pattern.compile(
            "refresh_token=[\\w-]{43}; Path=/auth; HttpOnly; Secure; " + "SameSite=Strict; Max-Age=(\\d+)");
    private static final String DELETED = "refresh_token=; Path=/auth; HttpOnly; Secure; SameSite=Strict; Max-Age=0";

    private final Stage stage;
    private final Browser browser;

    BrowserSessionsIT(Stage stage) {
        this.stage = stage;
        this.browser = new Browser(stage.anonymous());
    }

    @Test
    void theRefreshTokenIsInACookieAndNotInTheAnswer() {
        Answer tokens = browser.signIn(stage.customer()).expect(200);

        assertThat(tokens.object().get("refresh_token")).isEqualTo(JsonValue.NULL);
        assertThat(secondsOfCookie(tokens))
                .isBetween(
                        Duration.ofDays(30).minusMinutes(1).toSeconds(),
                        Duration.ofDays(30).toSeconds());
        stage.anonymous().with(tokens.text("access_token")).get("/users/@me").expect(200);
    }

    @Test
    void withoutTheHeaderTheRefreshTokenIsInTheAnswerAndNowhereElse() {
        Answer tokens = browser.with("X-Session", null).signIn(stage.customer()).expect(200);

        assertThat(tokens.text("refresh_token")).hasSize(43);
        assertThat(tokens.header("Set-Cookie")).isEmpty();
        Answer renewed = refreshByBody(tokens.text("refresh_token")).expect(200);
        assertThat(renewed.text("refresh_token")).hasSize(43);
        assertThat(renewed.header("Set-Cookie")).isEmpty();
    }

    @Test
    void theCookieContinuesTheSignInWithoutABody() {
        browser.signIn(stage.customer()).expect(200);
        String first = browser.cookie();

        Answer renewed = browser.refresh().expect(200);

        assertThat(renewed.object().get("refresh_token")).isEqualTo(JsonValue.NULL);
        assertThat(secondsOfCookie(renewed)).isPositive();
        assertThat(browser.cookie()).isNotEqualTo(first);
        stage.anonymous().with(renewed.text("access_token")).get("/users/@me").expect(200);
        browser.refresh().expect(200);
    }

    @Test
    void whatStandsInTheBodyDoesNotMatterBesideTheCookie() {
        browser.signIn(stage.customer()).expect(200);

        browser.send(browser.request("POST", "/auth/refresh").body("application/json", ""))
                .expect(200);
        browser.send(browser.request("POST", "/auth/refresh").json(Map.of("refresh_token", "another")))
                .expect(200);
    }

    @Test
    void theCookieIsNotReadWithoutTheHeader() {
        browser.signIn(stage.customer()).expect(200);

        browser.with("X-Session", null).refresh().expectProblem(422);

        browser.with("X-Session", "cookie").refresh().expect(200);
    }

    @Test
    void theSecondUseOfACookieEndsTheSignIn() {
        browser.signIn(stage.customer()).expect(200);
        String first = browser.cookie();
        browser.refresh().expect(200);
        browser.refresh().expect(200);
        String third = browser.cookie();

        assertRefused(browser.withCookie(first).refresh());
        assertRefused(browser.withCookie(third).refresh());
    }

    @Test
    void aPageThatIsReloadedDuringItsRefreshWaitsForTheCookie() {
        browser.signIn(stage.customer()).expect(200);
        String first = browser.cookie();
        browser.refresh().expect(200);
        String second = browser.cookie();

        Answer early = browser.withCookie(first).refresh();

        early.expectProblem(409, "refresh-under-way");
        assertThat(early.header("Retry-After")).contains("1");
        assertThat(early.header("Set-Cookie")).isEmpty();
        browser.withCookie(second).refresh().expect(200);
    }

    @Test
    void aTokenWorksOnceWhicheverWayItIsPresented() {
        browser.signIn(stage.customer()).expect(200);
        String first = browser.cookie();
        String second = refreshByBody(first).expect(200).text("refresh_token");

        browser.refresh().expectProblem(409, "refresh-under-way");
        String third = refreshByBody(second).expect(200).text("refresh_token");

        assertRefused(browser.refresh());
        refreshByBody(third).expectProblem(401, "invalid-refresh-token");
    }

    @Test
    void whoHasNoCookieIsNotSignedIn() {
        assertRefused(browser.refresh());
        assertRefused(browser.withCookie("").refresh());
        assertRefused(browser.withCookie("x".repeat(513)).refresh());
        assertRefused(browser.withCookie("nobodys").refresh());
    }

    @Test
    void anOutdatedAccessTokenBesideTheCookieDoesNotCostIt() {
        Person customer = stage.newCustomer();
        String accessToken = browser.signIn(customer).text("access_token");
        stage.admin()
                .api()
                .put("/users/" + customer.id() + "/scopes", Map.of("scopes", List.of("users:me")))
                .expect(200);
        OutdatedToken.assertRefusedEverywhere(stage.anonymous().with(accessToken));

        Answer refused = browser.send("POST", "/auth/refresh", accessToken);

        refused.expectProblem(401, "token-outdated");
        assertThat(refused.header("Set-Cookie")).isEmpty();
        browser.refresh().expect(200);
    }

    @Test
    void signingOutTakesTheCookieAway() {
        String accessToken = browser.signIn(stage.newCustomer()).text("access_token");
        String cookie = browser.cookie();

        Answer answer = browser.send("POST", "/auth/logout", accessToken).expect(204);

        assertThat(answer.header("Set-Cookie")).contains(DELETED);
        assertThat(browser.hasCookie()).isFalse();
        assertRefused(browser.withCookie(cookie).refresh());
    }

    @Test
    void theCookieAloneSignsOut() {
        browser.signIn(stage.newCustomer()).expect(200);
        String cookie = browser.cookie();

        Answer answer = browser.send(browser.request("POST", "/auth/logout")).expect(204);

        assertThat(answer.header("Set-Cookie")).contains(DELETED);
        assertRefused(browser.withCookie(cookie).refresh());
    }

    @Test
    void nobodySignsOutWithNeitherTokenNorCookie() {
        browser.send(browser.request("POST", "/auth/logout")).expectProblem(401);
    }

    @Test
    void aSecondCookieOfTheNameIsRefusedAndCostsNothing() {
        browser.signIn(stage.customer()).expect(200);
        String own = browser.cookie();

        for (String path : List.of("/auth/refresh", "/auth/logout")) {
            Answer refused = browser.withCookie("tossed; refresh_token=" + own).send(browser.request("POST", path));

            refused.expectProblem(401);
            assertThat(refused.header("Set-Cookie")).isEmpty();
        }
        browser.withCookie(own).refresh().expect(200);
    }

    @Test
    void signingOutWithoutTheHeaderTellsOfNoCookie() {
        Answer tokens = browser.with("X-Session", null).signIn(stage.newCustomer());

        Answer answer = browser.send("POST", "/auth/logout", tokens.text("access_token"));

        assertThat(answer.expect(204).header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cross-site,", "same-site,", "none,", "cross-site,own", ",https://evil.example", ",null"})
    void aPageOfAnotherSiteUsesNoCookie(String site, String origin) {
        String accessToken = browser.signIn(stage.customer()).text("access_token");
        browser.with("Sec-Fetch-Site", site).with("Origin", "own".equals(origin) ? own() : origin);

        assertForeign(browser.signIn(stage.customer()));
        assertForeign(browser.refresh());
        assertForeign(browser.send("POST", "/auth/logout", accessToken));
        assertForeign(browser.send(browser.request("POST", "/auth/logout")));
        assertForeign(browser.send("DELETE", "/users/@me/sessions", accessToken));
        assertForeign(browser.send(browser.request("POST", "/auth/google").json(Map.of("credential", "x"))));

        browser.with("Sec-Fetch-Site", null).with("Origin", null).refresh().expect(200);
    }

    @ParameterizedTest
    @CsvSource({"same-origin,", "same-origin,own", ",own", "same-origin,http://localhost:5173"})
    void aPageOfTheWebsiteUsesTheCookie(String site, String origin) {
        browser.with("Sec-Fetch-Site", site).with("Origin", "own".equals(origin) ? own() : origin);

        browser.signIn(stage.customer()).expect(200);
        browser.refresh().expect(200);
    }

    @Test
    void thereIsNoOtherPlaceForARefreshToken() {
        String accessToken = browser.signIn(stage.customer()).text("access_token");
        browser.with("X-Session", "Cookie");

        browser.signIn(stage.customer()).expectProblem(422, "validation-failed");
        browser.refresh().expectProblem(422, "validation-failed");
        browser.send("POST", "/auth/logout", accessToken).expectProblem(422, "validation-failed");
        browser.send("DELETE", "/users/@me/sessions", accessToken).expectProblem(422, "validation-failed");
        browser.send(browser.request("POST", "/auth/google").json(Map.of("credential", "x")))
                .expectProblem(422, "validation-failed");
    }

    @Test
    void signingOutEverywhereTakesTheCookieAway() {
        String accessToken = browser.signIn(stage.newCustomer()).text("access_token");
        String cookie = browser.cookie();

        Answer answer =
                browser.send("DELETE", "/users/@me/sessions", accessToken).expect(204);

        assertThat(answer.header("Set-Cookie")).contains(DELETED);
        assertRefused(browser.withCookie(cookie).refresh());
    }

    private String own() {
        return stage.origin().toString().replaceFirst("/$", "");
    }

    private Answer refreshByBody(String token) {
        return stage.anonymous().post("/auth/refresh", Map.of("refresh_token", token));
    }

    private static long secondsOfCookie(Answer answer) {
        Matcher set = SET.matcher(answer.header("Set-Cookie").orElseThrow());
        assertThat(set.matches()).as("%s", answer.headers().map()).isTrue();
        return Long.parseLong(set.group(1));
    }

    private static void assertRefused(Answer answer) {
        answer.expectProblem(401, "invalid-refresh-token");
        assertThat(answer.header("Set-Cookie")).contains(DELETED);
    }

    private static void assertForeign(Answer answer) {
        answer.expectProblem(403, "cross-site-request");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }
}
