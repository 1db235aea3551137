package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every request: paths, errors, headers, and who may ask. */
@SystemTest
class FrontDoorIT {
    private static final String JSON = "application/json";
    private static final int OVER_A_MEBIBYTE = (1 << 20) + 1;

    private final Stage stage;

    FrontDoorIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aBarePathTakesAPostWithoutRedirect() {
        Person customer = stage.customer();
        Listing venue = stage.newVenue(1);

        Answer booked = customer.api().post("/bookings", venue.hourFrom(12)).expect(201);

        String location = booked.header("Location").orElseThrow();
        assertThat(customer.api().get(location).expect(200).text("id")).isEqualTo(booked.text("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/venues", "/venues/", "/api/venues", "/api/venues/", "/venues?page_size=1"})
    void aPathAnswersWithAndWithoutSlashAndUnderApi(String path) {
        stage.anonymous().get(path).expect(200);
    }

    @Test
    void aLocationLeadsBackThroughTheFrontDoor() {
        Person customer = stage.customer();
        Listing venue = stage.newVenue(1);
        String location = customer.api()
                .post("/bookings", venue.hourFrom(12))
                .expect(201)
                .header("Location")
                .orElseThrow();

        assertThat(stage.origin().resolve(location).getAuthority())
                .isEqualTo(stage.origin().getAuthority());
    }

    @Test
    void headersThatClaimAnIdentityAreNotBelieved() {
        Person admin = stage.admin();

        stage.anonymous()
                .request("GET", "/users")
                .header("X-User-Id", admin.id())
                .header("X-Username", "admin")
                .header("X-User-Scopes", "admin:users users:read")
                .send()
                .expectProblem(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/venuesx",
                "/auth/nothing",
                "/venues/not-a-uuid",
                "/bookings/nothing/here",
                "/payments/nothing/here",
                "/notifications/nothing/here"
            })
    void anUnknownPathIsAProblem(String path) {
        stage.admin().api().get(path).expectProblem(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/venues", "/bookings", "/payments/checkout", "/notifications", "/scopes"})
    void anotherMethodIsAProblemThatNamesTheRightOnes(String path) {
        Answer refused = stage.admin().api().delete(path).expectProblem(405);

        assertThat(refused.header("Allow")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/@me", "/scopes", "/bookings", "/payments", "/notifications"})
    void withoutTokenNothingIsReadThatIsNotPublic(String path) {
        Answer refused = stage.anonymous().get(path).expectProblem(401);

        assertThat(refused.header("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users/@me", "/venues", "/bookings", "/payments", "/notifications"})
    void aTokenThatNobodySignedIsRefusedEverywhere(String path) {
        String forged = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIiwiZ3JvdXBzIjpbImFkbWluOnVzZXJzIl19.c2lnbmF0dXJl";

        Answer refused = stage.anonymous().with(forged).get(path).expectProblem(401);

        assertThat(refused.header("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Bearer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/users", "/scopes", "/notifications"})
    void aCustomerDoesNotReadWhatIsForAdmins(String path) {
        stage.customer().api().get(path).expectProblem(403);
    }

    @Test
    void aCustomerDoesNotListVenues() {
        stage.customer().api().post("/venues", Map.of("name", "Моят стадион")).expectProblem(403);
    }

    @Test
    void somethingElseThanJsonIsNotToBeHad() {
        stage.anonymous()
                .request("GET", "/venues")
                .header("Accept", "image/png")
                .send()
                .expectProblem(406);
    }

    @Test
    void somethingElseThanJsonIsNotUnderstood() {
        stage.customer()
                .api()
                .request("POST", "/bookings")
                .body("text/plain", "18 o'clock, please")
                .send()
                .expectProblem(415);
    }

    @Test
    void aFormThatIsNotSentIsNotUnderstood() {
        stage.anonymous().request("POST", "/auth/token").send().expectProblem(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"venue_id\":}", "not json"})
    void unreadableJsonIsAProblem(String body) {
        book(body).expectProblem(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"text\"", "5", "null"})
    void jsonThatIsNoObjectIsAProblem(String body) {
        book(body).expectProblem(422);
    }

    private Answer book(String body) {
        return stage.customer()
                .api()
                .request("POST", "/bookings")
                .body(JSON, body)
                .send();
    }

    @Test
    void aBodyOverOneMebibyteIsRefused() {
        stage.customer()
                .api()
                .request("POST", "/bookings")
                .body(JSON, "x".repeat(OVER_A_MEBIBYTE))
                .send()
                .expectProblem(413);
    }

    @Test
    void aBodyOfUnknownLengthOverOneMebibyteIsRefused() {
        byte[] large = " ".repeat(OVER_A_MEBIBYTE).getBytes(StandardCharsets.US_ASCII);

        stage.customer()
                .api()
                .request("POST", "/bookings")
                .body(JSON, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                .send()
                .expectProblem(413);
    }

    @Test
    void everyWrongFieldIsNamedAndNoValueIsRepeated() {
        Map<String, Object> wrong = Map.of("username", "ab", "email", "no address", "password", "S3cret-and-shor");

        Answer refused = stage.anonymous().post("/users", wrong).expectProblem(422, "validation-failed");

        List<JsonObject> errors = refused.object().getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(errors).extracting(error -> Answer.text(error, "field")).contains("username", "email");
        assertThat(errors)
                .allSatisfy(error -> assertThat(Answer.text(error, "in")).isEqualTo("body"));
        assertThat(refused.body()).doesNotContain("no address", "S3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"page=0", "page_size=0", "page_size=101", "page=x", "sort=sideways", "min_price=5&max_price=1"})
    void aParameterThatMakesNoSenseIsRefused(String query) {
        stage.anonymous().get("/venues?" + query).expectProblem(422);
    }

    @Test
    void aListIsPaged() {
        Answer page = stage.anonymous().get("/venues?page_size=5&page=2").expect(200);

        assertThat(page.objects()).hasSize(5);
        assertThat(page.header("X-Total-Count").map(Integer::valueOf))
                .hasValueSatisfying(total -> assertThat(total).isGreaterThanOrEqualTo(40));
        assertThat(page.header("Link"))
                .hasValueSatisfying(link ->
                        assertThat(link).contains("rel=\"first\"", "rel=\"prev\"", "rel=\"next\"", "rel=\"last\""));
    }

    @Test
    void theRequestIdOfTheClientIsReturned() {
        Answer answer = stage.anonymous()
                .request("GET", "/venues")
                .header("X-Request-Id", "walk-in-the-park-1")
                .send();

        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("walk-in-the-park-1");
    }

    @Test
    void aRequestWithoutSaneIdGetsOne() {
        Answer answer = stage.anonymous()
                .request("GET", "/venues")
                .header("X-Request-Id", "<script>")
                .send();

        assertThat(answer.header("X-Request-Id"))
                .hasValueSatisfying(id -> assertThat(id).matches("[A-Za-z0-9._-]{8,}"));
    }

    @Test
    void answersTellNothingAboutTheServerAndForbidSniffing() {
        Answer answer = stage.anonymous().get("/venues").expect(200);

        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aForeignOriginIsNotLetIn() {
        Answer answer = stage.anonymous()
                .request("GET", "/venues")
                .header("Origin", "https://elsewhere.example")
                .send();

        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
