package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From a customer to an owner whose venue everybody sees, with what admins refuse on the way. */
@SystemTest
class OwnerApplicationIT {
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final String OWN = "/users/@me/owner-application";
    private static final String ALL = "/users/owner-applications";
    private static final String VENUE = "Спортен комплекс „Левски“";
    private static final String REASON = "Не успяхме да се свържем с Вас по телефона.";
    private static final Map<String, String> WISH =
            Map.of("business_name", "Левски Спорт ООД", "phone", "+359 88 123 4567", "message", "Имам\nдва корта.");

    private final Stage stage;
    private final Api admin;

    OwnerApplicationIT(Stage stage) {
        this.stage = stage;
        admin = stage.admin().api();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void aCustomerBecomesAnOwnerWhomEverythingIsToldByMail(String language) {
        Person vera = stage.newCustomer(language);
        decide(applied(vera), refusal()).expect(200);
        assertArrives(vera, language, "owner_refused");
        assertThat(vera.api().get(OWN).expect(200).text("reason")).isEqualTo(REASON);

        decide(applied(vera), approval()).expect(200);
        assertArrives(vera, language, "owner_approved");
        await().atMost(A_SECOND).untilAsserted(() -> vera.api().get(OWN).expectProblem(401, "token-outdated"));

        Api owner = stage.signIn(vera.username(), vera.password());
        owner.post(OWN, WISH).expectProblem(409, "already-owner");
        String venue =
                owner.post("/venues", Listing.description(VENUE)).expect(201).text("id");
        setStatus(admin, venue, refusal("inactive")).expect(200);
        assertArrives(vera, language, "venue_refused");
    }

    @Test
    void adminsSeeWhoWaits() {
        Person vera = stage.newCustomer();
        String id = applied(vera);

        Answer waiting = admin.get(ALL + "?status=pending&page_size=100").expect(200);
        assertThat(waiting.header("X-Total-Count")).isPresent();
        JsonObject application = waiting.objects().stream()
                .filter(each -> Answer.text(each, "id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(application).isEqualTo(admin.get(ALL + '/' + id).expect(200).object());
        assertThat(application).isEqualTo(vera.api().get(OWN).expect(200).object());
        assertThat(Answer.text(application, "user_id")).isEqualTo(vera.id());
        assertThat(Answer.text(application, "username")).isEqualTo(vera.username());
        assertThat(Answer.text(application, "full_name")).isEqualTo(Person.NAME);
        assertThat(Answer.text(application, "email")).isEqualTo(vera.inbox().address());
        assertThat(Answer.text(application, "message")).isEqualTo(WISH.get("message"));
        assertThat(application.get("decided_at")).isEqualTo(JsonValue.NULL);
    }

    @Test
    void aDecisionIsFinal() {
        Person vera = stage.newCustomer();
        String id = applied(vera);
        vera.api().post(OWN, WISH).expectProblem(409, "owner-application-pending");

        JsonObject decided = decide(id, refusal()).expect(200).object();
        assertThat(decide(id, refusal()).expect(200).object()).isEqualTo(decided);
        decide(id, approval()).expectProblem(409, "owner-application-decided");
        vera.api().post("/venues", Listing.description(VENUE)).expectProblem(403);
    }

    @Test
    void whatMakesNoSenseIsNamed() {
        Person vera = stage.newCustomer();
        String id = applied(vera);

        assertThat(field(decide(id, Map.of("status", "refused")))).isEqualTo("reason");
        assertThat(field(decide(id, Map.of("status", "pending")))).isEqualTo("status");
        assertThat(field(admin.get(ALL + "?status=x"))).isEqualTo("status");
        assertThat(field(vera.api().post(OWN, Map.of("business_name", "ИК", "phone", "x"))))
                .isEqualTo("phone");
    }

    @Test
    void aRefusedVenueIsHandedInAgainAndApproved() {
        Person owner = stage.newOwner();
        Listing listing = Listing.add(owner);
        String path = "/venues/" + listing.id();
        Answer unexplained = setStatus(admin, listing.id(), Map.of("status", "inactive"));
        assertThat(field(unexplained.expectProblem(422, "refusal-without-reason")))
                .isEqualTo("reason");

        setStatus(admin, listing.id(), refusal("inactive")).expect(200);
        assertThat(owner.api().get(path).expect(200).text("refusal_reason")).isEqualTo(REASON);
        assertThat(admin.get(path).expect(200).text("refusal_reason")).isEqualTo(REASON);
        stage.customer().api().get(path).expectProblem(404);

        setStatus(owner.api(), listing.id(), Map.of("status", "pending_approval"))
                .expect(200);
        stage.approve(listing);
        assertThat(stage.anonymous().get(path).expect(200).object().get("refusal_reason"))
                .isEqualTo(JsonValue.NULL);
    }

    /** Applies; the application's id. */
    private static String applied(Person applicant) {
        Answer applied = applicant.api().post(OWN, WISH).expect(201);
        assertThat(applied.header("Location").orElseThrow()).endsWith(OWN);
        return applied.text("id");
    }

    private Answer decide(String id, Map<String, String> decision) {
        return admin.patch(ALL + '/' + id, decision);
    }

    private static Answer setStatus(Api actor, String venue, Map<String, String> wish) {
        return actor.patch("/venues/" + venue + "/status", wish);
    }

    private static Map<String, String> approval() {
        return Map.of("status", "approved");
    }

    private static Map<String, String> refusal() {
        return refusal("refused");
    }

    private static Map<String, String> refusal(String status) {
        return Map.of("status", status, "reason", REASON);
    }

    /** The one input that is wrong. */
    private static String field(Answer answer) {
        List<JsonObject> errors =
                answer.expectProblem(422).object().getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(errors).as("%s", answer).hasSize(1);
        return Answer.text(errors.get(0), "field");
    }

    private static void assertArrives(Person reader, String language, String template) {
        ApprovedMail approved = new ApprovedMail(language, template, Map.of("Иван Петров", Person.NAME));
        approved.assertSame(reader.inbox().await(approved.subject()));
    }
}
