package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.MailCatcher;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MailPagesTest {

    private MailCatcher mail;
    private FrontDoor door;
    private Client client;

    @BeforeEach
    void start() {
        mail = MailCatcher.start();
        door = FrontDoor.start(
                0,
                new Routes(List.of()),
                new DevPages(mail, Optional.empty(), Optional.empty()),
                FrontDoorTest.noSite());
        client = new Client(door.port());
    }

    @AfterEach
    void stop() {
        door.close();
        mail.close();
    }

    @Test
    void listsTheNewestMailFirst() throws Exception {
        send("ivan@example.bg", "Първо", "Здравей", "<p>Здравей</p>");
        send("ivan@example.bg", "Второ", "Пак здравей", "<p>Пак здравей</p>");

        Client.Answer answer = client.get("/dev/mail");

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json("/0/subject")).isEqualTo("Второ");
        assertThat(answer.json("/1/subject")).isEqualTo("Първо");
        assertThat(answer.json("/1/to")).isEqualTo("ivan@example.bg");
        assertThat(answer.json("/1/text").strip()).isEqualTo("Здравей");
        assertThat(answer.json("/1/html").strip()).isEqualTo("<p>Здравей</p>");
        assertThat(answer.json("/1/headers/to")).isEqualTo("ivan@example.bg");
        assertThat(Instant.parse(answer.json("/1/received_at"))).isBeforeOrEqualTo(Instant.now());
        assertThat(UUID.fromString(answer.json("/1/id"))).isNotEqualTo(UUID.fromString(answer.json("/0/id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/mail?to=ivan+test@example.bg", "/api/dev/mail/?to=IVAN%2Btest%40example.bg"})
    void findsTheMailsOfOneReceiver(String path) throws Exception {
        send("maria@example.bg", "For Maria", "Hello", "Hello");
        send("ivan+test@example.bg", "For Ivan", "Hello", "Hello");

        Client.Answer answer = client.get(path);

        assertThat(answer.json("/0/subject")).isEqualTo("For Ivan");
        assertThat(answer.json("/1")).isEmpty();
    }

    @Test
    void forgetsAllMailsOnDelete() throws Exception {
        send("ivan@example.bg", "Subject", "Hello", "Hello");

        Client.Answer answer = client.send(client.to("/dev/mail").DELETE());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(client.get("/dev/mail").body()).isEqualTo("[]");
    }

    @Test
    void showsABrowserAPageInWhichNothingOfAMailCanRun() throws Exception {
        send("ivan@example.bg", "<script>alert(1)</script>", "<img src=x>", "<script>alert(2)</script>\"'");

        Client.Answer answer = client.get("/dev/mail", "Accept", "text/html,*/*");

        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(answer.body()).doesNotContain("<script").doesNotContain("<img");
        assertThat(answer.body()).contains("<iframe sandbox srcdoc=\"&lt;script&gt;alert(2)&lt;/script&gt;&quot;&#39;");
    }

    @Test
    void letsABrowserFollowTheLinksOfThePlainPart() throws Exception {
        send("ivan@example.bg", "Verify", "Open http://localhost:8080/en/verify-email?token=a&b=1. Bye", "");

        assertThat(client.get("/dev/mail", "Accept", "text/html").body())
                .containsPattern("href=\"http://localhost:8080/en/verify-email\\?token(&#x3D;|=)a&amp;b(&#x3D;|=)1\"");
    }

    @Test
    void takesNoOtherMethod() {
        Client.Answer answer = client.post("/dev/mail", "");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1"})
    void letsNoOtherOriginDeleteAnything(String origin) throws Exception {
        send("ivan@example.bg", "Subject", "Hello", "Hello");

        Client.Answer answer = client.send(client.to("/dev/mail").DELETE().header("Origin", origin));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(client.get("/dev/mail").json("/0/subject")).isEqualTo("Subject");
    }

    @Test
    void letsItsOwnOriginDelete() {
        String own = "http://127.0.0.1:" + door.port();

        assertThat(client.send(client.to("/dev/mail").DELETE().header("Origin", own))
                        .status())
                .isEqualTo(204);
    }

    @Test
    void showsNothingUnderAForeignName() throws Exception {
        assertThat(client.raw("GET /dev/mail HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void hasNoStripePagesWithoutAStandIn() {
        assertThat(client.get("/dev/stripe").status()).isEqualTo(404);
    }

    private void send(String receiver, String subject, String text, String html) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(mail.port()));
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom("noreply@ploshtadka.bg");
        message.setRecipients(MimeMessage.RecipientType.TO, receiver);
        message.setSubject(subject, "UTF-8");
        message.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
        Transport.send(message);
    }

    private static MimeBodyPart part(String text, String subtype) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
