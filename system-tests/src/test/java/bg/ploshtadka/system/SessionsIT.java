package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Access tokens end when they have to, everywhere; names and refresh tokens belong to one. */
@SystemTest
class SessionsIT {
    private static final int RIVALS = 20;
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Stage stage;

    SessionsIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aChangeOfScopesEndsOldTokensInEveryWarWithinASecond() {
        Person customer = stage.newCustomer();
        customer.api().get("/bookings").expect(200);
        customer.api().get("/venues").expect(200);

        stage.admin()
                .api()
                .put("/users/" + customer.id() + "/scopes", Map.of("scopes", List.of("users:me", "bookings:read")))
                .expect(200);

        OutdatedToken.assertRefusedEverywhere(customer.api());
        stage.signIn(customer.username(), customer.password()).get("/bookings").expect(200);
    }

    @Test
    void aDeactivationEndsOldTokensInEveryWarWithinASecond() {
        Person customer = stage.newCustomer();
        String refreshToken = signIn(customer).getString("refresh_token");
        customer.api().get("/bookings").expect(200);

        stage.admin()
                .api()
                .patch("/users/" + customer.id(), Map.of("is_active", false))
                .expect(200);

        OutdatedToken.assertRefusedEverywhere(customer.api());
        refresh(refreshToken).expectProblem(401, "invalid-refresh-token");
    }

    @Test
    void aRefreshGivesATokenWithTheNewScopes() {
        Person customer = stage.newCustomer();
        JsonObject tokens = signIn(customer);
        stage.admin()
                .api()
                .put("/users/" + customer.id() + "/scopes", Map.of("scopes", List.of("users:me")))
                .expect(200);

        Answer renewed = refresh(tokens.getString("refresh_token")).expect(200);

        assertThat(renewed.text("scope")).isEqualTo("users:me");
        stage.anonymous().with(renewed.text("access_token")).get("/users/@me").expect(200);
    }

    @Test
    void signingOutEndsThisSignInAndNoOther() {
        Person customer = stage.newCustomer();
        JsonObject tokens = signIn(customer);
        Api here = stage.anonymous().with(tokens.getString("access_token"));

        here.post("/auth/logout").expect(204);

        OutdatedToken.assertRefusedEverywhere(here);
        refresh(tokens.getString("refresh_token")).expectProblem(401, "invalid-refresh-token");
        customer.api().get("/users/@me").expect(200);
    }

    @Test
    void signingOutEverywhereEndsEverySignIn() {
        Person customer = stage.newCustomer();
        JsonObject here = signIn(customer);
        JsonObject there = signIn(customer);

        Answer answer = stage.anonymous().with(here.getString("access_token")).delete("/users/@me/sessions");

        assertThat(answer.expect(204).header("Set-Cookie")).isEmpty();
        for (JsonObject tokens : List.of(here, there)) {
            OutdatedToken.assertRefusedEverywhere(stage.anonymous().with(tokens.getString("access_token")));
            refresh(tokens.getString("refresh_token")).expectProblem(401, "invalid-refresh-token");
        }
        OutdatedToken.assertRefusedEverywhere(customer.api());
        assertThat(auditOf(customer)).contains("signed_out_everywhere");
        stage.signIn(customer.username(), customer.password()).get("/users/@me").expect(200);
    }

    @Test
    void onlyWhoIsSignedInSignsOutEverywhere() {
        stage.anonymous().delete("/users/@me/sessions").expectProblem(401);
    }

    @Test
    void ofManyWhoRegisterOneNameOneSucceeds() {
        String name = "rival." + Stage.unique();
        List<Answer> answers = Rivals.atOnce(
                RIVALS,
                number -> stage.anonymous()
                        .post(
                                "/users",
                                Map.of(
                                        "username",
                                        number % 2 == 0 ? name : name.toUpperCase(Locale.ROOT),
                                        "password",
                                        Person.PASSWORD,
                                        "email",
                                        "rival" + number + '.' + name + "@example.bg")));

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expectProblem(409, "username-taken"));
    }

    @Test
    void ofManyWhoUseOneRefreshTokenOneSucceedsAndTheOthersWaitForTheAnswer() {
        Person customer = stage.newCustomer();
        String token = signIn(customer).getString("refresh_token");

        List<Answer> answers = Rivals.atOnce(RIVALS, number -> refresh(token));

        List<Answer> successes =
                answers.stream().filter(answer -> answer.status() == 200).toList();
        assertThat(successes).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 200)
                .forEach(answer -> answer.expectProblem(409, "refresh-under-way"));
        refresh(successes.get(0).text("refresh_token")).expect(200);
    }

    @Test
    void aRefreshTokenThatIsUsedAfterItsSuccessorEndsTheSignIn() {
        String first = signIn(stage.newCustomer()).getString("refresh_token");
        Answer second = refresh(first).expect(200);
        Answer third = refresh(second.text("refresh_token")).expect(200);

        refresh(first).expectProblem(401, "invalid-refresh-token");
        refresh(third.text("refresh_token")).expectProblem(401, "invalid-refresh-token");
        OutdatedToken.assertRefusedEverywhere(stage.anonymous().with(third.text("access_token")));
    }

    @Test
    void aPasswordInTheAddressIsNone() {
        Person customer = stage.customer();
        String query = "?username=" + customer.username() + "&password=" + customer.password();

        stage.anonymous().postForm("/auth/token" + query, Map.of()).expectProblem(422);
    }

    @Test
    void tellsAGatewayTheNewNameOfWhoAsks() {
        Person customer = stage.newCustomer();
        customer.api().get("/auth/verify").expect(200);
        String renamed = "renamed." + Stage.unique();

        customer.api().patch("/users/@me", Map.of("username", renamed)).expect(200);

        await("the new name")
                .atMost(A_SECOND)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(
                                customer.api().get("/auth/verify").expect(200).header("X-Username"))
                        .contains(renamed));
    }

    @Test
    void tellsAGatewayWhoAsks() {
        Person customer = stage.newCustomer();

        Answer answer = customer.api().get("/auth/verify").expect(200);

        assertThat(answer.header("X-User-Id")).contains(customer.id());
        assertThat(answer.header("X-Username")).contains(Api.encode(customer.username()));
        assertThat(answer.header("X-User-Scopes").orElseThrow().split(" "))
                .contains("users:me", "bookings:write")
                .noneMatch(scope -> scope.startsWith("admin:"));
        stage.anonymous().get("/auth/verify").expectProblem(401);
    }

    private List<String> auditOf(Person person) {
        return stage.admin().api().get("/users/audit?account_id=" + person.id()).expect(200).objects().stream()
                .map(entry -> Answer.text(entry, "event"))
                .toList();
    }

    private JsonObject signIn(Person person) {
        return stage.anonymous()
                .postForm("/auth/token", Map.of("username", person.username(), "password", person.password()))
                .expect(200)
                .object();
    }

    private Answer refresh(String token) {
        return stage.anonymous().post("/auth/refresh", Map.of("refresh_token", token));
    }
}
