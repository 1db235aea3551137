package bg.ploshtadka.runner.mail;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailCatcherTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:15:30Z");

    private MailCatcher catcher;
    private Session session;

    @BeforeEach
    void start() {
        catcher = MailCatcher.start(Clock.fixed(NOW, ZoneOffset.UTC));
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(catcher.port()));
        session = Session.getInstance(properties);
    }

    @AfterEach
    void stop() {
        catcher.close();
    }

    @Test
    void readsBothPartsOfAMailInCyrillic() throws Exception {
        MimeMultipart alternative = new MimeMultipart("alternative", part("Здравей, Иване!", "plain"));
        alternative.addBodyPart(part("<p>Здравей, <b>Иване</b>!</p>", "html"));
        MimeMessage message = messageTo("ivan@example.bg", "Потвърдете имейла си");
        message.setContent(alternative);
        Transport.send(message);

        CaughtMail mail = onlyMail();
        assertThat(mail.to()).isEqualTo("ivan@example.bg");
        assertThat(mail.subject()).isEqualTo("Потвърдете имейла си");
        assertThat(mail.text()).contains("Здравей, Иване!");
        assertThat(mail.html()).contains("<p>Здравей, <b>Иване</b>!</p>");
        assertThat(mail.receivedAt()).isEqualTo(NOW);
    }

    @Test
    void readsTheHeader() throws Exception {
        MimeMessage message = messageTo("ivan@example.bg", "Booking");
        message.setHeader("List-Unsubscribe", "<https://ploshtadka.example/stop?token=1>");
        message.setText("See you");
        Transport.send(message);

        assertThat(onlyMail().headers())
                .containsEntry("list-unsubscribe", "<https://ploshtadka.example/stop?token=1>")
                .containsEntry("subject", "Booking");
    }

    @Test
    void findsTheCalendarFileThatIsAttached() throws Exception {
        MimeBodyPart calendar = part("BEGIN:VCALENDAR", "calendar");
        calendar.setFileName("booking.ics");
        calendar.setDisposition(MimeBodyPart.ATTACHMENT);
        MimeMessage message = messageTo("ivan@example.bg", "Booking");
        message.setContent(new MimeMultipart("mixed", part("See you", "plain"), calendar));
        Transport.send(message);

        assertThat(onlyMail().calendar()).contains("BEGIN:VCALENDAR");
        assertThat(onlyMail().text()).contains("See you");
    }

    @Test
    void findsTheBodyBesideAnAttachment() throws Exception {
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(new MimeMultipart("alternative", part("See you", "plain"), part("<i>See you</i>", "html")));
        MimeBodyPart calendar = part("BEGIN:VCALENDAR", "plain");
        calendar.setFileName("booking.ics");
        calendar.setDisposition(MimeBodyPart.ATTACHMENT);
        MimeMessage message = messageTo("ivan@example.bg", "Booking");
        message.setContent(new MimeMultipart("mixed", calendar, body));
        Transport.send(message);

        assertThat(onlyMail().text()).contains("See you");
        assertThat(onlyMail().html()).contains("<i>See you</i>");
    }

    @Test
    void decodesQuotedPrintableAndEncodedWords() throws Exception {
        sendRaw("""
                To: ivan@example.bg
                Subject: =?UTF-8?B?0J/Qu9Cw0YnQsNC90LU=?=
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                =D0=9F=D0=BB=D0=B0=D1=82=D0=B5=D0=BD=D0=BE =3D 25.00
                """);

        assertThat(onlyMail().subject()).isEqualTo("Плащане");
        assertThat(onlyMail().text())
                .hasValueSatisfying(text -> assertThat(text.strip()).isEqualTo("Платено = 25.00"));
        assertThat(onlyMail().html()).isEmpty();
    }

    @Test
    void keepsAMailOfAnUnknownCharacterSet() throws Exception {
        sendRaw("""
                To: ivan@example.bg
                Content-Type: text/plain; charset=klingon

                nuqneH
                """);

        assertThat(onlyMail().subject()).isEmpty();
        assertThat(onlyMail().text())
                .hasValueSatisfying(text -> assertThat(text).startsWith("nuqneH"));
    }

    @Test
    void keepsAMailThatCannotBeRead() throws Exception {
        sendRaw("""
                To: ivan@example.bg
                Subject: Broken
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: klingon

                nuqneH
                """);

        assertThat(onlyMail().to()).isEqualTo("ivan@example.bg");
        assertThat(onlyMail().text())
                .hasValueSatisfying(text -> assertThat(text).startsWith("This message cannot be read"));
    }

    @Test
    void keepsOneMailForEachReceiver() throws Exception {
        MimeMessage message = messageTo("ivan@example.bg", "To both");
        message.addRecipient(Message.RecipientType.BCC, new InternetAddress("maria@example.bg"));
        message.setText("Hello");
        Transport.send(message);

        assertThat(catcher.mailbox().all())
                .extracting(CaughtMail::to)
                .containsExactlyInAnyOrder("ivan@example.bg", "maria@example.bg");
    }

    @Test
    void acceptsEveryPassword() throws Exception {
        MimeMessage message = messageTo("ivan@example.bg", "With a password");
        message.setText("Hello");
        Transport.send(message, "anybody", "anything");

        assertThat(onlyMail().subject()).isEqualTo("With a password");
    }

    private CaughtMail onlyMail() {
        assertThat(catcher.mailbox().all()).hasSize(1);
        return catcher.mailbox().all().get(0);
    }

    private MimeMessage messageTo(String receiver, String subject) throws Exception {
        MimeMessage message = new MimeMessage(session);
        message.setFrom("noreply@ploshtadka.bg");
        message.setRecipients(Message.RecipientType.TO, receiver);
        message.setSubject(subject, "UTF-8");
        return message;
    }

    private void sendRaw(String source) throws Exception {
        byte[] bytes = source.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        Transport.send(new MimeMessage(session, new ByteArrayInputStream(bytes)));
    }

    private static MimeBodyPart part(String text, String subtype) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
