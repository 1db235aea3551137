package bg.ploshtadka.notifications;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever people call themselves and their venues, and whatever they write: it stays what they have written. */
class MailInjectionTest {
    /** The links are the system's own. */
    private static final Set<String> LINKS = Set.of("link", "unsubscribe");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' style='position:fixed' x='</td></table></div><!--",
            "&lt;b&gt; &#60;b&#62;",
            "{{name}} {{{venue}}} {{#facts}}{{/facts}}",
            "Arena\r\nBcc: everybody@example.bg\r\nContent-Type: text/html\r\n\r\n<b>",
            "Arena\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:https://evil.example/x",
            "a;b,c\\n:d\"e\\",
            "\u202Egnp.exe\u2066x\u0000y\u2028z",
            "> button: https://evil.example",
            "ж".repeat(200));

    @ParameterizedTest
    @MethodSource("everyMailAndText")
    void staysText(MailTemplate template, String hostile) throws Exception {
        Mail harmless = Mails.whole(template, MailLanguage.BG);
        Letter expected = Mails.letter(harmless);

        Letter letter = Mails.letter(with(hostile, harmless));

        assertThat(tags(letter.html())).isEqualTo(tags(expected.html()));
        assertThat(letter.subject()).doesNotContainPattern("[\\p{Cntrl}\\x{202E}\\x{2066}]");
        assertThat(letter.text()).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        assertThat(letter.unsubscribe()).isEqualTo(expected.unsubscribe());
        assertThat(letter.calendar().isPresent()).isEqualTo(expected.calendar().isPresent());
        if (letter.calendar().isPresent()) {
            assertSameEntry(letter.calendar().get(), expected.calendar().get(), hostile);
        }
    }

    private static void assertSameEntry(String file, String expected, String hostile) throws Exception {
        Map<String, String> properties = properties(file);
        String name = Texts.oneLine(hostile);

        assertThat(properties).containsEntry("SUMMARY", name + ", " + name).containsEntry("LOCATION", name);
        properties.keySet().removeAll(Set.of("SUMMARY", "LOCATION"));
        Map<String, String> others = properties(expected);
        others.keySet().removeAll(Set.of("SUMMARY", "LOCATION"));
        assertThat(properties).isEqualTo(others);
    }

    private static Map<String, String> properties(String file) throws IOException, ParserException {
        List<VEvent> events =
                new CalendarBuilder().build(new StringReader(file)).getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        return events.get(0).getProperties().stream()
                .collect(Collectors.toMap(
                        Property::getName, Property::getValue, (one, other) -> one + other, TreeMap::new));
    }

    private static Mail with(String hostile, Mail mail) {
        Map<String, Object> values = new HashMap<>(mail.values());
        values.put("address", hostile);
        values.replaceAll((name, value) -> {
            if (value instanceof Prose) {
                return new Prose(hostile);
            }
            return value instanceof String && !LINKS.contains(name) ? hostile : value;
        });
        return new Mail(mail.recipient(), mail.language(), mail.template(), values, mail.triggeredBy());
    }

    /** Every kind of tag with its attributes; the title is text. */
    private static Set<String> tags(String html) {
        return TAG.matcher(html).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Stream<Arguments> everyMailAndText() {
        return Stream.of(MailTemplate.values())
                .flatMap(template -> HOSTILE.stream().map(hostile -> Arguments.of(template, hostile)));
    }
}
