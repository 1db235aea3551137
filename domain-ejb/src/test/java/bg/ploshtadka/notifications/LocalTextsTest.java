package bg.ploshtadka.notifications;

import bg.ploshtadka.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalTextsTest {
    @Test
    void writesEurosAsBulgariansDo() {
        assertThat(LocalTexts.BG.money(Mails.euros("25"))).isEqualTo("25,00 €");
    }

    @Test
    void writesEurosAsEnglishReadersKnowThem() {
        assertThat(LocalTexts.EN.money(Mails.euros("25"))).isEqualTo("€25.00");
    }

    @Test
    void writesThousandsOfEuros() {
        assertThat(LocalTexts.BG.money(Mails.euros("1234.50"))).isEqualTo("1234,50 €");
        assertThat(LocalTexts.EN.money(Mails.euros("1234.50"))).isEqualTo("€1,234.50");
    }

    @Test
    void writesOtherCurrenciesByTheirCode() {
        Money levs = new Money(new BigDecimal("9.99"), Currency.getInstance("BGN"));

        assertThat(LocalTexts.BG.money(levs)).isEqualTo("9,99 BGN");
        assertThat(LocalTexts.EN.money(levs)).isEqualTo("9.99 BGN");
    }

    @Test
    void writesTheDayOnceWhereOneIsEnough() {
        assertThat(LocalTexts.BG.time(Mails.sofia(28, 8, 0), Mails.sofia(28, 9, 30)))
                .isEqualTo("събота, 28 ноември 2026 г., от 08:00 до 09:30 ч.");
        assertThat(LocalTexts.EN.time(Mails.sofia(28, 8, 0), Mails.sofia(28, 9, 30)))
                .isEqualTo("Saturday, 28 November 2026, 08:00 to 09:30");
    }

    @Test
    void endsADayAtTwentyFour() {
        assertThat(LocalTexts.BG.time(Mails.sofia(28, 22, 0), Mails.sofia(29, 0, 0)))
                .isEqualTo("събота, 28 ноември 2026 г., от 22:00 до 24:00 ч.");
    }

    @Test
    void writesBothDaysOfANight() {
        assertThat(LocalTexts.BG.time(Mails.sofia(28, 23, 0), Mails.sofia(29, 1, 0)))
                .isEqualTo("събота, 28 ноември 2026 г., 23:00 ч. – неделя, 29 ноември 2026 г., 01:00 ч.");
        assertThat(LocalTexts.EN.time(Mails.sofia(28, 23, 0), Mails.sofia(29, 1, 0)))
                .isEqualTo("Saturday, 28 November 2026, 23:00 – Sunday, 29 November 2026, 01:00");
    }

    @Test
    void keepsTheZoneThatTheTimeComesIn() {
        ZonedDateTime start = Instant.parse("2027-07-01T21:30:00Z").atZone(ZoneId.of("Europe/Sofia"));

        assertThat(LocalTexts.EN.time(start, start.plusHours(1))).isEqualTo("Friday, 2 July 2027, 00:30 to 01:30");
    }
}
