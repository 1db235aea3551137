package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people get by mail, from what they do to what arrives: the approved words, and nothing that others smuggled in. */
@SystemTest
class MailsIT {
    private static final String VENUE = "Спортен комплекс „Левски“";
    private static final String COURT = "Корт 2";
    private static final String NOTES = "Ще дойдем с 10 души.";
    private static final String REASON = "Теренът е наводнен.";

    private static final String HOSTILE = "<script>alert(1)</script>\"><img src=x onerror=alert(1)> {{total}} <!--";
    private static final String HOSTILE_LINES =
            HOSTILE + "\r\nBcc: all@example.bg\r\nX-Smuggled: yes\r\n\r\nEND:VEVENT\r\nATTACH:https://evil.example";

    private final Stage stage;
    private final Map<String, String> venues = new HashMap<>();

    MailsIT(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bg", "en"})
    void everyMailOfTheJourneyIsAsApproved(String language) {
        Person owner = stage.newOwner(language);
        Person customer = stage.newCustomer(language);
        assertArrives(customer.inbox(), approved(language, "verification", customer));

        String court = listed(owner, VENUE);
        assertArrives(owner.inbox(), approved(language, "venue_approved", owner));

        String booking = book(customer, court);
        assertArrives(owner.inbox(), approved(language, "booking_requested", owner));
        Checkout checkout = Checkout.open(customer, booking);
        stage.stripe().pay(checkout);
        checkout.awaitStatus("paid");
        assertArrives(customer.inbox(), approved(language, "payment_receipt", customer));
        lead(owner, booking, Map.of("status", "confirmed"));
        assertArrives(customer.inbox(), approved(language, "booking_confirmed", customer));
        stage.database().letTaskBeDue("remind-customer", booking);
        assertArrives(customer.inbox(), approved(language, "booking_reminder", customer));
        lead(owner, booking, Map.of("status", "cancelled", "reason", REASON));
        assertArrives(customer.inbox(), approved(language, "booking_cancelled", customer));
        assertArrives(customer.inbox(), approved(language, "refund", customer));

        stage.database().letHoldEnd(book(customer, court));
        assertArrives(customer.inbox(), approved(language, "booking_expired", customer));

        stage.anonymous()
                .post("/auth/password/forgot", Map.of("email", customer.inbox().address()))
                .expect(202);
        assertArrives(customer.inbox(), approved(language, "password_reset", customer));
        customer.api()
                .patch("/users/@me", Map.of("email", "new-" + customer.inbox().address()))
                .expect(200);
        assertArrives(customer.inbox(), approved(language, "email_changed", customer));
    }

    @Test
    void whatIsWrittenToTheOperatorArrivesAsApproved() {
        write("Иван Петров", "Корт за двама", "Добър ден!").expect(204);

        ApprovedMail approved = new ApprovedMail("bg", "contact", Map.of());
        approved.assertSame(operator().await(approved.subject()));
    }

    @Test
    void namesNotesAndReasonsStayText() {
        Person owner = stage.newOwner();
        Person customer = stage.newCustomer();
        customer.api().patch("/users/@me", Map.of("full_name", HOSTILE)).expect(200);
        String court = listed(owner, "Арена " + HOSTILE);

        String booking = book(customer, court);
        lead(owner, booking, Map.of("status", "cancelled", "reason", HOSTILE_LINES));

        Inbox.Mail request = owner.inbox().await("New booking request: Арена " + HOSTILE);
        Inbox.Mail cancellation = customer.inbox().await("Booking cancelled: Арена " + HOSTILE);
        assertThat(request.text()).contains("Customer: " + HOSTILE + "\n", "Note: " + NOTES);
        assertThat(cancellation.text())
                .contains("Hello " + HOSTILE + ",\n", "Reason: ")
                .contains("Bcc: all@example.bg");
        assertHarmless(request, owner.inbox());
        assertHarmless(cancellation, customer.inbox());
        assertThat(cancellation.calendar().orElseThrow())
                .containsOnlyOnce("BEGIN:VEVENT")
                .doesNotContain("\nATTACH");
    }

    @Test
    void whatIsWrittenToTheOperatorStaysText() {
        String subject = "About " + Stage.unique();
        write("Иван\r\nBcc: all@example.bg", subject, "Добър ден!").expectProblem(422);
        write("Иван", subject + "\r\nBcc: all@example.bg", "Добър ден!").expectProblem(422);
        write(HOSTILE, subject, HOSTILE_LINES).expect(204);

        Inbox.Mail mail = operator().await(subject);

        assertThat(mail.text()).contains("Bcc: all@example.bg");
        assertHarmless(mail, operator());
        assertThat(Answer.text(mail.headers(), "reply-to")).isEqualTo("ivan@example.bg");
    }

    private static void assertHarmless(Inbox.Mail mail, Inbox inbox) {
        assertThat(mail.html()).contains("&lt;script&gt;").doesNotContainIgnoringCase("<script", "<img", "<!--");
        assertThat(mail.headers()).doesNotContainKeys("bcc", "x-smuggled");
        assertThat(Answer.text(mail.headers(), "to")).isEqualTo(inbox.address());
    }

    private Answer write(String name, String subject, String message) {
        Map<String, String> enquiry =
                Map.of("name", name, "email", "ivan@example.bg", "subject", subject, "message", message);
        return stage.anonymous().post("/auth/contact", enquiry);
    }

    private Inbox operator() {
        return stage.inbox("contact@ploshtadka.bg");
    }

    /** A new active venue of this owner; the id of its second court. */
    private String listed(Person owner, String name) {
        JsonObject venue = owner.api()
                .post("/venues", Listing.description(name))
                .expect(201)
                .object();
        Listing listing = new Listing(Answer.text(venue, "id"), name, owner, List.of());
        String court = listing.addCourt(COURT);
        stage.approve(listing);
        venues.put(court, listing.id());
        return court;
    }

    private String book(Person customer, String court) {
        Instant start = Listing.at(18);
        Map<String, Object> wish = Map.of(
                "venue_id", venues.get(court),
                "court_id", court,
                "start_datetime", start.toString(),
                "end_datetime", start.plus(Duration.ofMinutes(90)).toString(),
                "notes", NOTES);
        return customer.api().post("/bookings", wish).expect(201).text("id");
    }

    private static void lead(Person owner, String booking, Map<String, String> change) {
        owner.api().patch("/bookings/" + booking + "/status", change).expect(200);
    }

    private static void assertArrives(Inbox inbox, ApprovedMail approved) {
        approved.assertSame(inbox.await(approved.subject()));
    }

    private static ApprovedMail approved(String language, String template, Person reader) {
        Map<String, String> facts = new HashMap<>();
        facts.put("Иван Петров", Person.NAME);
        facts.put("Мария Иванова", Person.NAME);
        facts.put("ivan.petrov", reader.username());
        facts.put("събота, 28 ноември 2026", day("EEEE, d MMMM uuuu", "bg"));
        facts.put("Saturday, 28 November 2026", day("EEEE, d MMMM uuuu", "en"));
        facts.put("20261128", day("uuuuMMdd", "en"));
        return new ApprovedMail(language, template, facts);
    }

    private static String day(String pattern, String language) {
        return Listing.day().format(DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language)));
    }
}
