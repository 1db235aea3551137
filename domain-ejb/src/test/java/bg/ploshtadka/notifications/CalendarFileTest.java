package bg.ploshtadka.notifications;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTest {
    private static final UUID BOOKING = UUID.fromString("01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4");
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    private static final Instant NOW = Instant.parse("2027-05-01T09:30:00Z");

    private final CalendarEntry entry =
            entry(true, "Игрище Тракия, Корт 1", ZonedDateTime.of(2027, 5, 4, 18, 0, 0, 0, SOFIA));

    @Test
    void publishesABookingThatTakesPlace() {
        assertThat(lines(entry))
                .contains(
                        "METHOD:PUBLISH",
                        "STATUS:CONFIRMED",
                        "SEQUENCE:1",
                        "UID:" + BOOKING + "@ploshtadka.bg",
                        "DTSTAMP:20270501T093000Z",
                        "ORGANIZER;CN=PloshtadkaBG:mailto:contact@ploshtadka.bg",
                        "SUMMARY:Игрище Тракия\\, Корт 1",
                        "LOCATION:бул. Марица 1\\, Пловдив");
    }

    @Test
    void strikesOutWhatDoesNotTakePlaceInTheSameEntry() {
        assertThat(lines(entry(false, "Игрище", entry.start())))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:" + BOOKING + "@ploshtadka.bg");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contact@ploshtadka.bg", "PloshtadkaBG <contact@ploshtadka.bg>", " contact@ploshtadka.bg "})
    void namesTheOrganizersAddressAlone(String organizer) {
        assertThat(CalendarFile.of(entry, organizer, NOW)).contains(":mailto:contact@ploshtadka.bg\r\n");
    }

    @Test
    void writesTheVenuesOwnTimeAndItsZone() {
        assertThat(lines(entry))
                .contains(
                        "DTSTART;TZID=Europe/Sofia:20270504T180000",
                        "DTEND;TZID=Europe/Sofia:20270504T190000",
                        "TZID:Europe/Sofia");
    }

    @Test
    void keepsTheMomentOverAChangeOfClocks() throws Exception {
        ZonedDateTime secondThree = Instant.parse("2027-10-31T01:30:00Z").atZone(SOFIA);

        VEvent read = read(entry(true, "Игрище", secondThree));

        assertThat(Instant.from(read.getDateTimeStart().getDate())).isEqualTo(secondThree.toInstant());
        assertThat(Instant.from(read.getDateTimeEnd().getDate()))
                .isEqualTo(secondThree.plusHours(1).toInstant());
    }

    @Test
    void aNameCannotSmuggleInAnEntry() throws Exception {
        CalendarEntry hostile = entry(true, "Игрище\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x", entry.start());

        assertThat(calendar(hostile).getComponents(Component.VEVENT)).hasSize(1);
        assertThat(read(hostile).getSummary().getValue()).isEqualTo("Игрище END:VEVENT BEGIN:VEVENT SUMMARY:x");
    }

    @Test
    void tellsTheRightMomentInEveryZoneThatAVenueMayHave() {
        assertThat(ZoneId.getAvailableZoneIds().stream().filter(id -> !id.startsWith("ical4j")))
                .allSatisfy(id -> {
                    CalendarEntry local = entry(true, "Игрище", NOW.atZone(ZoneId.of(id)));
                    assertThat(Instant.from(read(local).getDateTimeStart().getDate()))
                            .isEqualTo(NOW);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Sofia", "Europe/Stockholm", "Asia/Istanbul"})
    void namesTheZoneByTheRulesThatComeAlong(String id) {
        List<String> lines = lines(entry(true, "Игрище", NOW.atZone(ZoneId.of(id))));

        String rules = lines.stream()
                .filter(line -> line.startsWith("TZID:"))
                .findFirst()
                .orElseThrow()
                .substring("TZID:".length());
        assertThat(lines).anyMatch(line -> line.startsWith("DTSTART;TZID=" + rules + ":"));
    }

    @Test
    void writesUtcForAZoneWithoutRules() {
        assertThat(lines(entry(true, "Игрище", NOW.atZone(ZoneId.of("SystemV/EST5")))))
                .contains("DTSTART:20270501T093000Z")
                .doesNotContain("BEGIN:VTIMEZONE");
    }

    private static CalendarEntry entry(boolean takesPlace, String summary, ZonedDateTime start) {
        return new CalendarEntry(BOOKING, takesPlace, start, start.plusHours(1), summary, "бул. Марица 1, Пловдив");
    }

    private static VEvent read(CalendarEntry entry) throws IOException, ParserException {
        return calendar(entry).<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static Calendar calendar(CalendarEntry entry) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file(entry)));
    }

    /** The lines as they were before they were folded. */
    private static List<String> lines(CalendarEntry entry) {
        return file(entry).replace("\r\n ", "").lines().toList();
    }

    private static String file(CalendarEntry entry) {
        return CalendarFile.of(entry, "contact@ploshtadka.bg", NOW);
    }
}
