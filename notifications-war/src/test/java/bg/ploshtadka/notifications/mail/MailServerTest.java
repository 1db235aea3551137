package bg.ploshtadka.notifications.mail;

import bg.ploshtadka.notifications.Letter;
import bg.ploshtadka.notifications.OutgoingMail;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MailServerTest {
    private static final Instant WRITTEN_AT = Instant.parse("2026-11-23T10:00:00Z");

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final UUID ID = UUID.fromString("0191f2a0-0000-7000-8000-000000000001");

    @BeforeEach
    void startMailServer() {
        greenMail.start();
    }

    @AfterEach
    void stopMailServer() {
        greenMail.stop();
    }

    @Test
    void sendsTextAndHtmlAsAlternativesInUtf8() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Потвърдена резервация"));

        Multipart alternatives = (Multipart) received().getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(part(alternatives, 0)).isEqualTo("text/plain; charset=UTF-8 | Здравейте");
        assertThat(part(alternatives, 1)).isEqualTo("text/html; charset=UTF-8 | <p>Здравейте</p>");
    }

    @Test
    void attachesACalendarFileBesideTheBody() throws Exception {
        Letter letter =
                new Letter("Hello", "Здравейте", "<p>Здравейте</p>", Optional.of("SUMMARY:Игрище"), Optional.empty());

        server(Optional.empty()).send(new OutgoingMail(ID, "ivan@example.bg", Optional.empty(), letter, WRITTEN_AT));

        Multipart mixed = (Multipart) received().getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(part((Multipart) mixed.getBodyPart(0).getContent(), 0)).contains("Здравейте");
        BodyPart calendar = mixed.getBodyPart(1);
        assertThat(calendar.getContentType()).startsWith("text/calendar; charset=UTF-8");
        assertThat(calendar.getFileName()).isEqualTo("booking.ics");
        assertThat(calendar.getInputStream()).hasContent("SUMMARY:Игрище");
    }

    @Test
    void letsTheReceiverEndItsKindWithOneClick() throws Exception {
        Letter letter = new Letter(
                "Hello",
                "Hello",
                "<p>Hello</p>",
                Optional.empty(),
                Optional.of("https://ploshtadka.example/stop?token=1"));

        server(Optional.empty()).send(new OutgoingMail(ID, "ivan@example.bg", Optional.empty(), letter, WRITTEN_AT));

        assertThat(received().getHeader("List-Unsubscribe"))
                .containsExactly("<https://ploshtadka.example/stop?token=1>");
        assertThat(received().getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void saysNothingOfEndingAKindThatCannotBeEnded() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Hello"));

        assertThat(received().getHeader("List-Unsubscribe")).isNull();
        assertThat(received().getHeader("List-Unsubscribe-Post")).isNull();
    }

    @Test
    void encodesTheSubject() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Потвърдена резервация"));

        assertThat(received().getSubject()).isEqualTo("Потвърдена резервация");
        assertThat(received().getHeader("Subject", null)).startsWith("=?UTF-8?");
    }

    @Test
    void comesFromTheContactAddress() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Hello"));

        assertThat(received().getFrom()).containsExactly(new InternetAddress("office@ploshtadka.bg", "PloshtadkaBG"));
    }

    @Test
    void letsAnswersGoToTheSenderUnlessSomebodyElseIsNamed() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Hello"));

        assertThat(received().getHeader("Reply-To")).isNull();
    }

    @Test
    void letsAnswersGoToWhoIsNamed() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Hello", Optional.of("maria@example.bg")));

        assertThat(received().getReplyTo()).containsExactly(new InternetAddress("maria@example.bg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria@example.bg\r\nBcc: all@example.bg", "maria@example.bg, all@example.bg", "maria"})
    void sendsNothingWithAnAnswerAddressThatIsNone(String replyTo) {
        assertThatThrownBy(() -> server(Optional.empty()).send(mail("ivan@example.bg", "Hello", Optional.of(replyTo))))
                .isInstanceOf(DeliveryFailedException.class);
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void derivesTheMessageIdFromTheNotification() throws Exception {
        String messageId = server(Optional.empty()).send(mail("ivan@example.bg", "Hello"));

        assertThat(messageId).isEqualTo("<" + ID + "@ploshtadka.bg>");
        assertThat(received().getMessageID()).isEqualTo(messageId);
    }

    @Test
    void sendsTheSameHeadersAtARepetition() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Hello"));
        server(Optional.empty()).send(mail("ivan@example.bg", "Hello"));

        assertThat(greenMail.getReceivedMessages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.getMessageID()).contains(ID.toString()))
                .allSatisfy(message ->
                        assertThat(message.getHeader("Date", null)).isEqualTo("Mon, 23 Nov 2026 10:00:00 +0000"));
    }

    @Test
    void letsNoSubjectAddAHeader() throws Exception {
        server(Optional.empty()).send(mail("ivan@example.bg", "Hello\r\nBcc: maria@example.bg\r\n\r\nbody"));

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getSubject()).isEqualTo("Hello Bcc: maria@example.bg body");
    }

    @Test
    void authenticatesWhereALoginIsSet() throws Exception {
        greenMail.setUser("mailer", "secret");

        server(Optional.of(new SmtpSettings.Login("mailer", "secret"))).send(mail("ivan@example.bg", "Hello"));

        assertThat(greenMail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void failsForNowWhereTheLoginIsWrong() {
        greenMail.setUser("mailer", "secret");

        assertThatThrownBy(() -> server(Optional.of(new SmtpSettings.Login("mailer", "wrong")))
                        .send(mail("ivan@example.bg", "Hello")))
                .isInstanceOf(DeliveryFailedException.class)
                .hasMessageContaining("535")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void keepsThePasswordFromAServerWithoutEncryptionWhereThatIsDemanded() {
        greenMail.setUser("mailer", "secret");
        SmtpSettings strict = new SmtpSettings(
                "127.0.0.1",
                greenMail.getSmtp().getPort(),
                Optional.of(new SmtpSettings.Login("mailer", "secret")),
                true,
                "office@ploshtadka.bg");

        assertThatThrownBy(() -> new MailServer(strict).send(mail("ivan@example.bg", "Hello")))
                .isInstanceOf(DeliveryFailedException.class)
                .hasMessageContaining("STARTTLS");
    }

    @Test
    void writesCyrillicDomainsInAscii() throws Exception {
        server(Optional.empty()).send(mail("ivan@пример.бг", "Hello"));

        assertThat(received().getAllRecipients()).containsExactly(new InternetAddress("ivan@xn--e1afmkfd.xn--90ae"));
    }

    private MailServer server(Optional<SmtpSettings.Login> login) {
        return new MailServer(
                new SmtpSettings("127.0.0.1", greenMail.getSmtp().getPort(), login, false, "office@ploshtadka.bg"));
    }

    private MimeMessage received() {
        return greenMail.getReceivedMessages()[0];
    }

    private static OutgoingMail mail(String recipient, String subject) {
        return mail(recipient, subject, Optional.empty());
    }

    private static OutgoingMail mail(String recipient, String subject, Optional<String> replyTo) {
        return new OutgoingMail(
                ID, recipient, replyTo, new Letter(subject, "Здравейте", "<p>Здравейте</p>"), WRITTEN_AT);
    }

    private static String part(Multipart alternatives, int index) throws Exception {
        BodyPart part = alternatives.getBodyPart(index);
        return part.getContentType() + " | " + part.getContent().toString().strip();
    }
}
