package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Times and money as people of a language write them. Times stay in the zone they come in: the venue's. */
enum LocalTexts {
    BG("bg", "EEEE, d MMMM uuuu 'г.'", "%s, от %s до %s ч.", "%s, %s ч. – %s, %s ч.", "0.00", ',', "%1$s %2$s"),
    EN("en", "EEEE, d MMMM uuuu", "%s, %s to %s", "%s, %s – %s, %s", "#,##0.00", '.', "%2$s%1$s");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String END_OF_DAY = "24:00";
    private static final Map<String, String> SYMBOLS = Map.of("EUR", "€");

    private final DateTimeFormatter date;
    private final String withinDay;
    private final String acrossDays;
    private final String amountPattern;
    private final DecimalFormatSymbols digits;
    private final String moneyPattern;

    LocalTexts(
            String language,
            String datePattern,
            String withinDay,
            String acrossDays,
            String amountPattern,
            char decimalSeparator,
            String moneyPattern) {
        this.date = DateTimeFormatter.ofPattern(datePattern, Locale.forLanguageTag(language));
        this.withinDay = withinDay;
        this.acrossDays = acrossDays;
        this.amountPattern = amountPattern;
        this.digits = DecimalFormatSymbols.getInstance(Locale.ROOT);
        this.digits.setDecimalSeparator(decimalSeparator);
        this.moneyPattern = moneyPattern;
    }

    /** The conventions of a language. */
    static LocalTexts in(MailLanguage language) {
        return valueOf(language.name());
    }

    /** The values as texts of one line each, {@link Prose} of one per paragraph; {@code start} and {@code end} give {@code when} besides. */
    Map<String, Object> of(Map<String, Object> values) {
        Map<String, Object> texts = new HashMap<>();
        values.forEach((name, value) -> texts.put(name, text(value)));
        if (values.get("start") instanceof ZonedDateTime start && values.get("end") instanceof ZonedDateTime end) {
            texts.put("when", time(start, end));
        }
        return texts;
    }

    /** A span of time, with the day written once where one is enough. */
    String time(ZonedDateTime start, ZonedDateTime end) {
        String day = date.format(start);
        if (end.toLocalDate().equals(start.toLocalDate())) {
            return withinDay.formatted(day, TIME.format(start), TIME.format(end));
        }
        if (end.toLocalTime().equals(LocalTime.MIDNIGHT)
                && end.toLocalDate().equals(start.toLocalDate().plusDays(1))) {
            return withinDay.formatted(day, TIME.format(start), END_OF_DAY);
        }
        return acrossDays.formatted(day, TIME.format(start), date.format(end), TIME.format(end));
    }

    /** An amount with its currency: {@code 25,00 €} or {@code €25.00}. */
    String money(Money money) {
        String code = money.currency().getCurrencyCode();
        String amount = new DecimalFormat(amountPattern, digits).format(money.amount());
        return SYMBOLS.containsKey(code) ? moneyPattern.formatted(amount, SYMBOLS.get(code)) : amount + ' ' + code;
    }

    private String text(Object value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof Prose prose) {
            return prose.text();
        }
        return Texts.oneLine(value.toString());
    }
}
