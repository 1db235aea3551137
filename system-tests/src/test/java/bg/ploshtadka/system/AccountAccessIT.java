package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Who may do what to accounts, and what becomes of them. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountAccessIT {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private final Stage stage;
    private final Person vera;
    private final Person stranger;

    AccountAccessIT(Stage stage) {
        this.stage = stage;
        vera = stage.newCustomer();
        stranger = stage.newCustomer();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            method, path,                             anonymous, stranger, herself, admin
            POST,   /users,                           422,       422,      422,     422
            POST,   /users/admin,                     401,       403,      403,     422
            GET,    /users,                           401,       403,      403,     200
            GET,    /users/@me,                       401,       200,      200,     200
            GET,    /users/@me/get,                   401,       200,      200,     200
            PATCH,  /users/@me,                       401,       200,      200,     200
            GET,    /users/bulk?ids=HER,              401,       200,      200,     200
            GET,    /users/HER,                       401,       403,      200,     200
            PATCH,  /users/HER,                       401,       403,      200,     200
            GET,    /users/NOBODY,                    401,       403,      403,     404
            PATCH,  /users/NOBODY,                    401,       403,      403,     404
            DELETE, /users/NOBODY,                    401,       403,      403,     404
            GET,    /users/HER/scopes,                401,       403,      403,     200
            PUT,    /users/HER/scopes,                401,       403,      403,     422
            GET,    /users/audit,                     401,       403,      403,     200
            POST,   /users/@me/owner-application,     401,       422,      422,     403
            GET,    /users/@me/owner-application,     401,       404,      404,     403
            GET,    /users/owner-applications,        401,       403,      403,     200
            GET,    /users/owner-applications/NOBODY, 401,       403,      403,     404
            PATCH,  /users/owner-applications/NOBODY, 401,       403,      403,     422
            GET,    /scopes,                          401,       403,      403,     200
            """)
    void answers(String method, String path, int anonymous, int others, int herself, int admin) {
        String whole = path.replace("HER", vera.id()).replace("NOBODY", new UUID(0, 0).toString());

        assertThat(List.of(
                        status(stage.anonymous(), method, whole),
                        status(stranger.api(), method, whole),
                        status(vera.api(), method, whole),
                        status(stage.admin().api(), method, whole)))
                .containsExactly(anonymous, others, herself, admin);
    }

    @Test
    void strangersReadNoMoreThanNames() {
        JsonObject seen = stranger.api()
                .get("/users/bulk?ids=" + vera.id())
                .expect(200)
                .objects()
                .get(0);

        assertThat(seen.keySet()).containsExactlyInAnyOrder("id", "username", "full_name");
    }

    @Test
    void adminsReadWholeUsers() {
        JsonObject seen = stage.admin()
                .api()
                .get("/users/bulk?ids=" + vera.id())
                .expect(200)
                .objects()
                .get(0);

        assertThat(seen.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "username",
                        "full_name",
                        "email",
                        "locale",
                        "booking_reminders",
                        "is_active",
                        "scopes",
                        "created_at",
                        "updated_at");
    }

    @Test
    void usersSwitchRemindersOff() {
        assertThat(vera.api().get("/users/@me").expect(200).object().getBoolean("booking_reminders"))
                .isTrue();

        vera.api().patch("/users/@me", Map.of("booking_reminders", false)).expect(200);

        assertThat(vera.api().get("/users/@me").expect(200).object().getBoolean("booking_reminders"))
                .isFalse();
    }

    @Test
    void usersSeeTheLanguageOfTheirMails() {
        vera.api().patch("/users/@me", Map.of("locale", "en")).expect(200);

        assertThat(vera.api().get("/users/@me").expect(200).object().getString("locale"))
                .isEqualTo("en");
    }

    @Test
    void theSwitchOfRemindersIsNeverEmpty() {
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("booking_reminders", null);

        vera.api().patch("/users/@me", nothing).expect(422);
    }

    @Test
    void whatOnlyAdminsDecideIsNotHeardFromOthers() {
        Map<String, Object> greedy = new HashMap<>();
        greedy.put("is_active", false);
        greedy.put("scopes", List.of("admin:users"));
        greedy.put("id", stage.admin().id());
        greedy.put("hashed_password", "x");
        greedy.put("email_verified_at", "2026-01-01T00:00:00Z");
        JsonObject before = vera.api().get("/users/@me").expect(200).object();

        assertThat(vera.api().patch("/users/@me", greedy).expect(200).object()).isEqualTo(before);
        assertThat(vera.api().patch("/users/" + vera.id(), greedy).expect(200).object())
                .isEqualTo(before);
        String name = "greedy." + Stage.unique();
        greedy.put("username", name);
        greedy.put("password", Person.PASSWORD);
        greedy.put("email", Stage.email(name));
        JsonObject registered =
                stage.anonymous().post("/users", greedy).expect(201).object();
        assertThat(registered.getBoolean("is_active")).isFalse();
        assertThat(registered.get("scopes")).isEqualTo(before.get("scopes"));
        assertThat(registered.getString("id")).isNotEqualTo(stage.admin().id());
    }

    @Test
    void aUserWhomAnAdminAddsSignsInAtOnce() {
        String name = "added." + Stage.unique();
        Answer added = stage.admin()
                .api()
                .post(
                        "/users/admin",
                        Map.of(
                                "username",
                                name,
                                "password",
                                Person.PASSWORD,
                                "email",
                                Stage.email(name),
                                "scopes",
                                List.of("users:me")))
                .expect(201);

        assertThat(added.header("Location").orElseThrow()).endsWith("/users/" + added.text("id"));
        stage.signIn(name, Person.PASSWORD).get("/users/@me").expect(200);
    }

    @Test
    void aDeletedUsersTokenWorksNowhere() {
        Person leaver = stage.newCustomer();
        leaver.api().get("/bookings").expect(200);
        stage.admin().api().delete("/users/" + leaver.id()).expect(204);

        for (String path : List.of("/users/@me", "/venues", "/bookings", "/payments")) {
            await().atMost(A_SECOND).untilAsserted(() -> leaver.api().get(path).expectProblem(401, "token-outdated"));
        }
        stage.admin().api().get("/users/" + leaver.id()).expectProblem(404, "user-not-found");
    }

    @Test
    void aBookingStaysWhenItsCustomerIsDeleted() {
        Person leaver = stage.newCustomer();
        String booking = "/bookings/" + stage.newVenue(1).book(leaver, 12);
        String account = "/users/" + leaver.id();
        stage.admin().api().delete(account).expectProblem(409, "user-still-needed");

        leaver.api().patch(booking + "/status", Map.of("status", "cancelled")).expect(200);
        stage.admin().api().delete(account).expect(204);

        JsonObject kept = stage.admin().api().get(booking).expect(200).object();
        assertThat(kept.getString("user_id")).isEqualTo(leaver.id());
        assertThat(kept.get("customer_username")).isEqualTo(JsonValue.NULL);
        stage.admin().api().get(booking + "/history").expect(200);
    }

    @Test
    void anOwnerOfAnActiveVenueStays() {
        Person owner = stage.newOwner();
        stage.newVenue(owner, 1);

        stage.admin().api().delete("/users/" + owner.id()).expectProblem(409, "user-still-needed");
    }

    private static int status(Api api, String method, String path) {
        Api.Call call = api.request(method, path);
        return ("GET".equals(method) || "DELETE".equals(method) ? call : call.json(Map.of()))
                .send()
                .status();
    }
}
