package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of bookings because time passes, done by the system's own workers. */
@SystemTest
class BookingTimeIT {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stage stage;
    private Listing venue;
    private Person customer;
    private String bookingId;

    BookingTimeIT(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void confirmABooking() {
        venue = stage.newVenue(1);
        customer = stage.newCustomer();
        bookingId = venue.book(customer, 18);
        lead("confirmed");
    }

    @Test
    void theCustomerIsReminded() {
        stage.database().letTaskBeDue("remind-customer", bookingId);

        Inbox.Mail reminder = customer.inbox().await("Your booking is near: " + venue.name());

        assertThat(reminder.text()).contains("18:00 to 19:00");
    }

    @Test
    void remindersAreStoppedFromWithinOne() {
        stage.database().letTaskBeDue("remind-customer", bookingId);
        Inbox.Mail reminder = customer.inbox().await("Your booking is near: " + venue.name());
        String link = reminder.headers().getString("list-unsubscribe").replaceAll("[<>]", "");
        assertThat(reminder.text()).contains(link);
        assertThat(reminder.headers().getString("list-unsubscribe-post")).isEqualTo("List-Unsubscribe=One-Click");

        Answer question = stage.anonymous().get(link).expect(200);
        assertThat(question.body()).contains("<form method=\"post\">");
        assertThat(question.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(isReminded()).isTrue();

        stage.anonymous()
                .postForm(link, Map.of("List-Unsubscribe", "One-Click"))
                .expect(200);
        assertThat(isReminded()).isFalse();
        stage.anonymous().post(link).expect(200);
    }

    @Test
    void nobodyStopsRemindersWithAnotherToken() {
        stage.anonymous().post("/auth/reminders/unsubscribe").expectProblem(400, "invalid-unsubscribe-token");
        stage.anonymous()
                .post("/auth/reminders/unsubscribe?token=" + "a".repeat(43))
                .expectProblem(400, "invalid-unsubscribe-token");
        stage.anonymous()
                .post("/auth/reminders/unsubscribe?token=" + "a".repeat(513))
                .expectProblem(422);
        assertThat(isReminded()).isTrue();
    }

    @Test
    void whatIsLongOverIsCompletedAndCounted() {
        Answer before = stage.anonymous().get(venuePath()).expect(200);
        stage.database().letItHaveEnded(bookingId, Duration.ofDays(30));
        stage.database().letTaskBeDue("complete-overdue-bookings", "recurring");

        await("completion of " + bookingId)
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(read("status")).isEqualTo("completed"));

        List<JsonObject> history = customer.api()
                .get("/bookings/" + bookingId + "/history")
                .expect(200)
                .objects();
        assertThat(history)
                .last()
                .satisfies(entry -> assertThat(entry.isNull("actor_id")).isTrue());
        assertThat(before.object().getInt("total_bookings")).isZero();
        assertThat(stage.anonymous().get(venuePath()).object().getInt("total_bookings"))
                .isOne();
    }

    @Test
    void anotherCountIsSeenAndHindersNoChange() {
        Answer before = stage.anonymous().get(venuePath()).expect(200);
        stage.database().letItHaveEnded(bookingId, Duration.ofHours(1));
        lead("completed");

        Answer after = stage.anonymous()
                .request("GET", venuePath())
                .header("If-None-Match", before.header("ETag").orElseThrow())
                .send()
                .expect(200);

        assertThat(after.object().getInt("total_bookings")).isOne();
        venue.owner()
                .api()
                .request("PATCH", venuePath())
                .header("If-Match", before.header("ETag").orElseThrow())
                .json(Map.of("capacity", 20))
                .send()
                .expect(200);
    }

    @Test
    void whoDidNotComeIsNotCounted() {
        stage.database().letItHaveEnded(bookingId, Duration.ofHours(1));
        lead("no_show");

        assertThat(stage.anonymous().get(venuePath()).object().getInt("total_bookings"))
                .isZero();
        venue.owner()
                .api()
                .patch("/bookings/" + bookingId + "/status", Map.of("status", "completed"))
                .expectProblem(400, "booking-transition-forbidden");
    }

    private void lead(String status) {
        venue.owner()
                .api()
                .patch("/bookings/" + bookingId + "/status", Map.of("status", status))
                .expect(200);
    }

    private String read(String member) {
        return customer.api().get("/bookings/" + bookingId).expect(200).text(member);
    }

    private boolean isReminded() {
        return customer.api().get("/users/@me").expect(200).object().getBoolean("booking_reminders");
    }

    private String venuePath() {
        return "/venues/" + venue.id();
    }
}
