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
    void writesTheVerificationInBulgarian() {
        Letter letter = Letters.write(Mails.of(MailTemplate.VERIFICATION, MailLanguage.BG));

        assertThat(letter.subject()).isEqualTo("Потвърдете имейл адреса си в PloshtadkaBG");
        assertThat(letter.text()).isEqualTo("""
                        Здравейте, Иван Петров!

                        Благодарим Ви за регистрацията в PloshtadkaBG. Остава само да потвърдите имейл адреса си, за да \
                        можете да влезете и да резервирате.

                        Потвърждаване на адреса:
                        http://localhost:8080/auth/verify-email?token=abc-123&x=1

                        Връзката важи 24 часа и може да се използва само веднъж.

                        Ако не сте се регистрирали Вие, просто не обръщайте внимание на това писмо – без потвърждение \
                        профилът остава неактивен.

                        --
                        Поздрави от екипа на PloshtadkaBG
                        """);
    }

    @Test
    void writesTheResetInBulgarian() {
        Letter letter = Letters.write(Mails.of(MailTemplate.PASSWORD_RESET, MailLanguage.BG));

        assertThat(letter.subject()).isEqualTo("Нова парола за PloshtadkaBG");
        assertThat(letter.text()).isEqualTo("""
                        Здравейте, Иван Петров!

                        Получихме заявка за нова парола за профила Ви в PloshtadkaBG.

                        Избор на нова парола:
                        http://localhost:8080/auth/verify-email?token=abc-123&x=1

                        Връзката важи един час и може да се използва само веднъж. След смяната трябва да влезете наново \
                        на всичките си устройства.

                        Ако не сте поискали нова парола, просто не обръщайте внимание на това писмо – старата остава \
                        в сила.

                        --
                        Поздрави от екипа на PloshtadkaBG
                        """);
    }

    @Test
    void writesTheResetInEnglish() {
        Letter letter = Letters.write(Mails.of(MailTemplate.PASSWORD_RESET, MailLanguage.EN));

        assertThat(letter.subject()).isEqualTo("A new password for PloshtadkaBG");
        assertThat(letter.text()).isEqualTo("""
                        Hello Иван Петров,

                        We were asked for a new password for your PloshtadkaBG account.

                        Choose a new password:
                        http://localhost:8080/auth/verify-email?token=abc-123&x=1

                        The link works once and for one hour. Afterwards you have to log in again on all your devices.

                        If you did not ask for it, just ignore this mail: your old password stays as it is.

                        --
                        Best regards from the PloshtadkaBG team
                        """);
    }

    @Test
    void warnsTheFormerAddressInBulgarian() {
        Letter letter = Letters.write(Mails.of(MailTemplate.EMAIL_CHANGED, MailLanguage.BG));

        assertThat(letter.subject()).isEqualTo("Имейл адресът на профила Ви в PloshtadkaBG е сменен");
        assertThat(letter.text()).isEqualTo("""
                        Здравейте, Иван Петров!

                        Имейл адресът на профила Ви „ivan.petrov“ в PloshtadkaBG беше сменен с друг. Занапред писмата ни \
                        отиват там.

                        Ако сте го сменили Вие, няма нужда да правите нищо.

                        Ако не сте били Вие, пишете ни веднага чрез формата за контакт на PloshtadkaBG. Ако все още сте \
                        влезли в профила си, сменете веднага и паролата.

                        --
                        Поздрави от екипа на PloshtadkaBG
                        """);
    }

    @Test
    void warnsTheFormerAddressInEnglish() {
        Letter letter = Letters.write(Mails.of(MailTemplate.EMAIL_CHANGED, MailLanguage.EN));

        assertThat(letter.subject()).isEqualTo("The e-mail address of your PloshtadkaBG account was changed");
        assertThat(letter.text()).isEqualTo("""
                        Hello Иван Петров,

                        The e-mail address of your PloshtadkaBG account “ivan.petrov” was changed to another one. From \
                        now on our mails go there.

                        If it was you, there is nothing to do.

                        If it was not you, write to us at once by the contact form of PloshtadkaBG. If you are still \
                        logged in, choose a new password at once, too.

                        --
                        Best regards from the PloshtadkaBG team
                        """);
    }

    @Test
    void writesWhatSomebodyWritesToTheOperator() {
        Mail mail = Mails.with(
                Mails.of(MailTemplate.CONTACT, MailLanguage.BG),
                "message",
                new Prose("Добър ден!\r\n\r\n- Има ли душове?\n> {{name}}\n"));

        assertThat(Letters.write(mail).subject()).isEqualTo("Съобщение от Иван Петров: Корт за двама");
        assertThat(Letters.write(mail).text()).isEqualTo("""
                        Иван Петров Ви пише чрез формата за контакт на PloshtadkaBG. Отговорът на това писмо отива до \
                        посочения имейл адрес, който не е потвърден.

                        Име: Иван Петров
                        Имейл: ivan@example.bg
                        Тема: Корт за двама

                        Добър ден!

                        - Има ли душове?

                        > {{name}}

                        --
                        Поздрави от екипа на PloshtadkaBG
                        """);
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
    void writesTheConfirmationInBulgarian() {
        Letter letter = Letters.write(Mails.of(MailTemplate.BOOKING_CONFIRMED, MailLanguage.BG));

        assertThat(letter.subject()).isEqualTo("Потвърдена резервация: Спортен комплекс „Левски“");
        assertThat(letter.text()).isEqualTo("""
                        Здравейте, Иван Петров!

                        Резервацията Ви е потвърдена. Приятно спортуване!

                        Къде: Спортен комплекс „Левски“, Корт 2
                        Кога: събота, 28 ноември 2026 г., от 18:00 до 19:30 ч.
                        Цена: 37,50 €

                        --
                        Поздрави от екипа на PloshtadkaBG
                        """);
    }

    @Test
    void remindsInBulgarian() {
        Letter letter = Letters.write(Mails.of(MailTemplate.BOOKING_REMINDER, MailLanguage.BG));

        assertThat(letter.subject()).isEqualTo("Наближава резервацията Ви: Спортен комплекс „Левски“");
        assertThat(letter.text()).isEqualTo("""
                        Здравейте, Иван Петров!

                        Напомняме Ви за резервацията. Приятно спортуване!

                        Къде: Спортен комплекс „Левски“, Корт 2
                        Кога: събота, 28 ноември 2026 г., от 18:00 до 19:30 ч.
                        Цена: 37,50 €

                        Ако не можете да дойдете, моля, откажете резервацията, за да могат да играят други.

                        Спрете напомнянията:
                        http://localhost:8080/auth/reminders/unsubscribe?token=abc-123

                        --
                        Поздрави от екипа на PloshtadkaBG
                        """);
    }

    @Test
    void remindsInEnglish() {
        Letter letter = Letters.write(Mails.of(MailTemplate.BOOKING_REMINDER, MailLanguage.EN));

        assertThat(letter.subject()).isEqualTo("Your booking is near: Спортен комплекс „Левски“");
        assertThat(letter.text()).isEqualTo("""
                        Hello Иван Петров,

                        This is to remind you of your booking. We wish you a good game!

                        Where: Спортен комплекс „Левски“, Корт 2
                        When: Saturday, 28 November 2026, 18:00 to 19:30
                        Price: €37.50

                        If you cannot come, please cancel the booking, so that others can play.

                        Stop these reminders:
                        http://localhost:8080/auth/reminders/unsubscribe?token=abc-123

                        --
                        Best regards from the PloshtadkaBG team
                        """);
    }

    @Test
    void writesTheRequestInEnglish() {
        Letter letter = Letters.write(Mails.of(MailTemplate.BOOKING_REQUESTED, MailLanguage.EN));

        assertThat(letter.subject()).isEqualTo("New booking request: Спортен комплекс „Левски“");
        assertThat(letter.text()).isEqualTo("""
                        Hello Иван Петров,

                        You have a new booking request.

                        Customer: Мария Иванова
                        Where: Спортен комплекс „Левски“, Корт 2
                        When: Saturday, 28 November 2026, 18:00 to 19:30
                        Price: €37.50

                        You can confirm or cancel it on PloshtadkaBG. If it is neither paid nor confirmed in time, it \
                        expires by itself and the time is free again.

                        --
                        Best regards from the PloshtadkaBG team
                        """);
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
                .contains("<a href=\"http://localhost:8080/auth/verify-email?token=abc-123&amp;x=1\"")
                .contains(">Confirm my address</a>")
                .contains("Best regards from the PloshtadkaBG team");
    }

    @Test
    void listsFactsInAnHtmlTable() {
        String html =
                Letters.write(Mails.of(MailTemplate.REFUND, MailLanguage.BG)).html();

        assertThat(html).containsPattern("<td [^>]*>Възстановена сума</td>\\s*<td [^>]*>37,50 €</td>");
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
