package bg.ploshtadka.system;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The mail server has bad days. Nobody waits for it, every mail arrives once, and the log tells nobody's address. */
class MailOutageIT {
    /** A task of a dead server is taken over after a minute. */
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    private static final String CONFIDED = "Zhulieta-7431";

    private static MoodyMailServer mailServer;
    private static Runner runner;
    private static Stage stage;
    private static Person owner;
    private static Person customer;

    @BeforeAll
    static void start() throws IOException {
        mailServer = MoodyMailServer.start();
        runner = Runner.start(
                Folders.emptied(Runner.dataFolder("mail-outage")),
                Runner.ANY_PORT,
                Map.of("SMTP_HOST", "127.0.0.1", "SMTP_PORT", Integer.toString(mailServer.port())));
        stage = new Stage(runner.awaitReady());
        owner = stage.demoPerson("owner");
        customer = stage.demoPerson("customer");
    }

    @AfterAll
    static void end() throws IOException {
        if (runner != null) {
            runner.terminate();
        }
        mailServer.close();
    }

    @BeforeEach
    void letTheMailServerBeWell() throws IOException {
        mailServer.mood(MoodyMailServer.Mood.WELL);
    }

    @ParameterizedTest
    @EnumSource(value = MoodyMailServer.Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void requestsAreAnsweredAndTheMailArrivesOnceLater(MoodyMailServer.Mood mood) throws IOException {
        mailServer.mood(mood);
        String username = "guest." + Stage.unique();
        stage.register(username);
        String written = write();
        Listing venue = stage.newVenue(owner, 1);
        confirm(venue, venue.book(customer, 18));
        assertThat(mailServer.takenFor(Stage.email(username))).isZero();
        if (mood != MoodyMailServer.Mood.SILENT) {
            await("a failed attempt")
                    .atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(notification(written).isNull("error")).isFalse());
        }

        mailServer.mood(MoodyMailServer.Mood.WELL);

        awaitArrivedOnce(Stage.email(username));
        awaitArrivedOnce(written);
        awaitArrivedOnce(owner.inbox().address());
        awaitArrivedOnce(customer.inbox().address());
        assertLogIsDiscreet(Stage.email(username), written, owner.inbox().address());
    }

    @Test
    void aReceiverRefusedForGoodFailsAloneAndIsSentWhenTheAdminTriesAgain() {
        String refused = address();
        mailServer.forget(refused);
        writeTo(refused);
        String other = write();

        awaitStatus(refused, "failed");
        awaitArrivedOnce(other);
        JsonObject failed = notification(refused);
        assertThat(Answer.text(failed, "error")).contains("550 5.1.1");
        assertThat(failed.getInt("attempts")).isEqualTo(1);

        mailServer.welcome(refused);
        await("queued again")
                .atMost(PATIENCE)
                .until(() -> stage.admin()
                                .api()
                                .post("/notifications/" + Answer.text(failed, "id") + "/retry")
                                .status()
                        == 200);
        awaitArrivedOnce(refused);
        assertLogIsDiscreet(refused, other);
    }

    @Test
    void mailsThatWaitOutliveTheServer() throws IOException {
        mailServer.mood(MoodyMailServer.Mood.AWAY);
        List<String> receivers = List.of(write(), write(), write());

        runner.killServer();
        runner.awaitServerAgain(1);
        mailServer.mood(MoodyMailServer.Mood.WELL);

        receivers.forEach(MailOutageIT::awaitArrivedOnce);
        assertLogIsDiscreet(receivers.toArray(String[]::new));
    }

    private static String address() {
        return "reader." + Stage.unique() + "@example.bg";
    }

    private static String write() {
        return writeTo(address());
    }

    private static String writeTo(String receiver) {
        Map<String, String> mail =
                Map.of("to", receiver, "subject", "About " + CONFIDED, "html", "<p>Only for " + CONFIDED + "</p>");
        stage.admin().api().post("/notifications/send", mail).expect(201);
        return receiver;
    }

    private static void confirm(Listing venue, String bookingId) {
        venue.owner()
                .api()
                .patch("/bookings/" + bookingId + "/status", Map.of("status", "confirmed"))
                .expect(200);
    }

    private static List<JsonObject> notifications(String receiver) {
        String path = "/notifications?recipient=" + Api.encode(receiver);
        return stage.admin().api().get(path).expect(200).objects();
    }

    private static JsonObject notification(String receiver) {
        List<JsonObject> found = notifications(receiver);
        assertThat(found).as(receiver).hasSize(1);
        return found.get(0);
    }

    /** Lets no pause between attempts pass. */
    private static void awaitStatus(String receiver, String status) {
        await(status + ": " + receiver).atMost(PATIENCE).untilAsserted(() -> {
            stage.database().letMailsBeDue();
            assertThat(notifications(receiver))
                    .isNotEmpty()
                    .allSatisfy(mail -> assertThat(Answer.text(mail, "status")).isEqualTo(status));
        });
    }

    /** Each mail to the receiver once, that is. */
    private static void awaitArrivedOnce(String receiver) {
        awaitStatus(receiver, "sent");
        assertThat(mailServer.takenFor(receiver))
                .as(receiver)
                .isEqualTo(notifications(receiver).size());
    }

    private static void assertLogIsDiscreet(String... receivers) {
        try (Stream<Path> files = Files.list(runner.data().resolve("logs"))) {
            StringBuilder log = new StringBuilder();
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("payara"))
                    .toList()) {
                log.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            assertThat(log.indexOf("Notification ")).as("the log is read").isNotNegative();
            assertThat(log.toString().contains(CONFIDED))
                    .as("a mail's words in the log")
                    .isFalse();
            assertThat(receivers).noneMatch(receiver -> log.indexOf(receiver) >= 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
