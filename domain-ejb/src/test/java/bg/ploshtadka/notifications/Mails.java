package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static java.util.Map.entry;

/** Mails as the contexts order them. */
final class Mails {
    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    private static final UUID BOOKING = UUID.fromString("01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4");
    private static final Instant WRITTEN_AT = Instant.parse("2026-11-23T10:00:00Z");

    private static final Map<MailTemplate, String[]> WANTED = Map.ofEntries(
            entry(MailTemplate.VERIFICATION, new String[] {"name", "link"}),
            entry(MailTemplate.PASSWORD_RESET, new String[] {"name", "link"}),
            entry(MailTemplate.EMAIL_CHANGED, new String[] {"name", "username"}),
            entry(MailTemplate.CONTACT, new String[] {"name", "email", "subject", "message"}),
            entry(
                    MailTemplate.BOOKING_REQUESTED,
                    new String[] {"name", "customer", "venue", "court", "start", "end", "total"}),
            entry(MailTemplate.BOOKING_CONFIRMED, new String[] {"name", "venue", "court", "start", "end", "total"}),
            entry(MailTemplate.BOOKING_CANCELLED, new String[] {"name", "venue", "court", "start", "end", "total"}),
            entry(MailTemplate.BOOKING_EXPIRED, new String[] {"name", "venue", "court", "start", "end", "total"}),
            entry(
                    MailTemplate.BOOKING_REMINDER,
                    new String[] {"name", "venue", "court", "start", "end", "total", "unsubscribe"}),
            entry(MailTemplate.PAYMENT_RECEIPT, new String[] {"name", "venue", "start", "end", "total"}),
            entry(MailTemplate.REFUND, new String[] {"name", "venue", "start", "end", "total"}),
            entry(MailTemplate.VENUE_APPROVED, new String[] {"name", "venue"}),
            entry(MailTemplate.VENUE_REFUSED, new String[] {"name", "venue", "reason"}),
            entry(MailTemplate.OWNER_APPROVED, new String[] {"name", "business"}),
            entry(MailTemplate.OWNER_REFUSED, new String[] {"name", "business", "reason"}));

    private Mails() {}

    /** A mail with exactly the values that its template is documented to want. */
    static Mail of(MailTemplate template, MailLanguage language) {
        Map<String, Object> values = new HashMap<>(everything());
        values.put("link", link(template, language));
        values.keySet().retainAll(Set.of(WANTED.get(template)));
        return mail(template, language, values);
    }

    /** A mail with everything that its template may say. */
    static Mail whole(MailTemplate template, MailLanguage language) {
        Mail mail = of(template, language);
        return switch (template) {
            case BOOKING_REQUESTED -> with(mail, "notes", "Ще дойдем с 10 души.");
            case BOOKING_CANCELLED -> with(mail, "reason", "Теренът е наводнен.");
            default -> mail;
        };
    }

    /** The letter of a mail, with a calendar file where it means something for the calendar; {@code address} stands there alone. */
    static Letter letter(Mail mail) {
        Letter letter = Letters.write(mail);
        return switch (mail.template()) {
            case BOOKING_CONFIRMED -> letter.with(calendarFile(mail, true));
            case BOOKING_CANCELLED, BOOKING_EXPIRED -> letter.with(calendarFile(mail, false));
            default -> letter;
        };
    }

    private static String calendarFile(Mail mail, boolean takesPlace) {
        String summary = mail.values().get("venue") + ", " + mail.values().get("court");
        String address =
                mail.values().getOrDefault("address", "бул. Марица 1, Пловдив").toString();
        CalendarEntry entry =
                new CalendarEntry(BOOKING, takesPlace, sofia(28, 18, 0), sofia(28, 19, 30), summary, address);
        return CalendarFile.of(entry, "office@ploshtadka.bg", WRITTEN_AT);
    }

    /** The same mail with another value, or one more. */
    static Mail with(Mail mail, String name, Object value) {
        Map<String, Object> values = new HashMap<>(mail.values());
        values.put(name, value);
        return mail(mail.template(), mail.language(), values);
    }

    /** The same mail with a value missing. */
    static Mail without(Mail mail, String name) {
        Map<String, Object> values = new HashMap<>(mail.values());
        values.remove(name);
        return mail(mail.template(), mail.language(), values);
    }

    static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    static ZonedDateTime sofia(int day, int hour, int minute) {
        return ZonedDateTime.of(2026, 11, day, hour, minute, 0, 0, SOFIA);
    }

    private static Mail mail(MailTemplate template, MailLanguage language, Map<String, Object> values) {
        return new Mail("ivan@example.bg", language, template, values, "test");
    }

    private static String link(MailTemplate template, MailLanguage language) {
        String page = template == MailTemplate.PASSWORD_RESET ? "reset-password" : "verify-email";
        return "http://localhost:8080/" + language.text() + "/" + page + "?token=abc-123&x=1";
    }

    private static Map<String, Object> everything() {
        return Map.ofEntries(
                entry("name", "Иван Петров"),
                entry("unsubscribe", "http://localhost:8080/auth/reminders/unsubscribe?token=abc-123"),
                entry("username", "ivan.petrov"),
                entry("customer", "Мария Иванова"),
                entry("venue", "Спортен комплекс „Левски“"),
                entry("court", "Корт 2"),
                entry("start", sofia(28, 18, 0)),
                entry("end", sofia(28, 19, 30)),
                entry("total", euros("37.50")),
                entry("email", "ivan@example.bg"),
                entry("subject", "Корт за двама"),
                entry("message", new Prose("Добър ден!")),
                entry("business", "Левски Спорт ООД"),
                entry("reason", new Prose("Не успяхме да се свържем с Вас по телефона.")));
    }
}
