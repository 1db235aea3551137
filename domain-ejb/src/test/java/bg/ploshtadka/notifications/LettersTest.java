package bg.ploshtadka.notifications;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LettersTest {
    @Test
    void offersToEndRemindersAndNothingElse() {
        assertThat(MailTemplate.values())
                .filteredOn(template -> Letters.write(Mails.of(template, MailLanguage.EN))
                        .unsubscribe()
                        .isPresent())
                .containsExactly(MailTemplate.BOOKING_REMINDER);
    }

    @Test
    void showsTheWayToEndRemindersInTextAndHtml() {
        Letter letter = Letters.write(Mails.of(MailTemplate.BOOKING_REMINDER, MailLanguage.EN));

        String link = letter.unsubscribe().orElseThrow();
        assertThat(letter.text()).contains("Stop these reminders:\n" + link);
        assertThat(letter.html()).contains("<a href=\"" + link + "\"");
    }

    @Test
    void escapesWhatSomebodyWritesInHtml() {
        Mail mail = Mails.with(
                Mails.of(MailTemplate.CONTACT, MailLanguage.BG),
                "message",
                new Prose("Tom & <b>Jerry</b>\n<script>alert(1)</script>"));

        assertThat(Letters.write(mail).html())
                .contains(">Tom &amp; &lt;b&gt;Jerry&lt;/b&gt;</p>", ">&lt;script&gt;alert(1)&lt;/script&gt;</p>")
                .doesNotContain("<script>");
    }

    @Test
    void tellsTheReasonOfACancellation() {
        Mail mail = Mails.with(Mails.of(MailTemplate.BOOKING_CANCELLED, MailLanguage.BG), "reason", "Ремонт на терена");

        assertThat(Letters.write(mail).text()).contains("Цена: 37,50 €\nПричина: Ремонт на терена\n\n");
    }

    @Test
    void leavesOutTheReasonWhereThereIsNone() {
        Letter letter = Letters.write(Mails.of(MailTemplate.BOOKING_CANCELLED, MailLanguage.BG));

        assertThat(letter.text() + letter.html()).doesNotContain("Причина");
    }

    @Test
    void treatsANullReasonAsNone() {
        Mail mail = Mails.with(Mails.of(MailTemplate.BOOKING_CANCELLED, MailLanguage.EN), "reason", null);

        assertThat(Letters.write(mail).text()).doesNotContain("Reason");
    }

    @Test
    void saysTheSameInHtmlWithALinkToFollow() {
        String html = Letters.write(Mails.of(MailTemplate.VERIFICATION, MailLanguage.EN))
                .html();

        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains("<title>Confirm your e-mail address for PloshtadkaBG</title>")
                .contains(">Hello Иван Петров,</p>")
                .contains("<a href=\"http://localhost:8080/en/verify-email?token=abc-123&amp;x=1\"")
                .contains(">Confirm my address</a>")
                .contains("Best regards from the PloshtadkaBG team");
    }

    @Test
    void listsFactsInAnHtmlTable() {
        String html =
                Letters.write(Mails.of(MailTemplate.REFUND, MailLanguage.BG)).html();

        assertThat(html).containsPattern("<td [^>]*>Сума</td>\\s*<td [^>]*>37,50 €</td>");
    }

    @Test
    void escapesValuesInHtml() {
        Mail mail = Mails.with(
                Mails.of(MailTemplate.VENUE_APPROVED, MailLanguage.EN), "name", "<img src='x' onerror=\"a()\"> & Co");

        assertThat(Letters.write(mail).html())
                .contains("Hello &lt;img src=&#39;x&#39; onerror=&quot;a()&quot;&gt; &amp; Co,")
                .doesNotContain("<img");
    }

    @Test
    void leavesValuesInTextAsTheyAre() {
        Mail mail = Mails.with(Mails.of(MailTemplate.VENUE_APPROVED, MailLanguage.EN), "name", "Tom & \"Jerry\" <3");

        assertThat(Letters.write(mail).text()).startsWith("Hello Tom & \"Jerry\" <3,");
    }

    @Test
    void doesNotTakeValuesForTemplates() {
        Mail mail = Mails.with(Mails.of(MailTemplate.VENUE_APPROVED, MailLanguage.EN), "name", "{{venue}}");

        assertThat(Letters.write(mail).text()).startsWith("Hello {{venue}},");
    }

    @Test
    void keepsLineEndsInValuesOutOfTheSubject() {
        Mail mail = Mails.with(
                Mails.of(MailTemplate.BOOKING_CONFIRMED, MailLanguage.EN),
                "venue",
                "Arena\r\nBcc: everybody@example.bg\u2028\u0000x");

        assertThat(Letters.write(mail).subject()).isEqualTo("Booking confirmed: Arena Bcc: everybody@example.bg x");
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void findsEveryDocumentedMailComplete(MailTemplate template, MailLanguage language) {
        Letter letter = Letters.write(Mails.of(template, language));

        assertThat(letter.subject()).isNotBlank();
        assertThat(letter.text() + letter.html()).doesNotContain("{{").doesNotContain("}}");
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void usesEveryDocumentedValue(MailTemplate template, MailLanguage language) {
        Mail mail = Mails.of(template, language);
        String text = Letters.write(mail).text();

        assertThat(mail.values()).allSatisfy((name, value) -> assertThat(text).contains(shown(name, value, language)));
    }

    @ParameterizedTest
    @EnumSource(MailTemplate.class)
    void refusesAMailWithoutItsValues(MailTemplate template) {
        Mail mail = Mails.without(Mails.of(template, MailLanguage.BG), "name");

        assertThatThrownBy(() -> Letters.write(mail))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(template.name());
    }

    private static String shown(String name, Object value, MailLanguage language) {
        boolean bulgarian = language == MailLanguage.BG;
        return switch (name) {
            case "start" -> bulgarian ? "28 ноември 2026 г., от 18:00" : "28 November 2026, 18:00";
            case "end" -> bulgarian ? "до 19:30 ч." : "to 19:30";
            case "total" -> bulgarian ? "37,50 €" : "€37.50";
            default -> value.toString();
        };
    }

    private static Stream<Arguments> everyMail() {
        return Arrays.stream(MailTemplate.values())
                .flatMap(template ->
                        Arrays.stream(MailLanguage.values()).map(language -> Arguments.of(template, language)));
    }
}
