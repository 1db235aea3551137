package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.bookings.ExportedBooking;
import bg.ploshtadka.kernel.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BookingTableTest {
    private static final UUID ID = UUID.fromString("01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4");

    @Test
    void beginsWithAMarkAndHeadings() throws IOException {
        assertThat(written())
                .isEqualTo(
                        "\uFEFFid,venue,court,start,end,status,price_per_hour,total_price,currency,customer_username,"
                                + "customer_full_name,guest_name,guest_phone,guest_note,notes,created_at\r\n");
    }

    @Test
    void writesTimesWithOffsetAndAmountsWithADot() throws IOException {
        assertThat(line("Иван"))
                .isEqualTo(
                        "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4,Корт,Корт 1,2027-10-31T03:30:00+03:00,"
                                + "2027-10-31T03:30:00+02:00,confirmed,33.30,1234.50,EUR,,,Иван,,,,2027-01-01T00:00:00+02:00\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a\nb", "a\rb", "a\r\nb"})
    void quotesWhatWouldEndACellOrALine(String text) throws IOException {
        assertThat(line(text)).contains(",\"" + text + "\",");
    }

    @Test
    void doublesQuotes() throws IOException {
        assertThat(line("\"Ванката\"")).contains(",\"\"\"Ванката\"\"\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+359 88", "-1", "@SUM(A1)", "\tx"})
    void letsNoTextBeTakenForAFormula(String text) throws IOException {
        assertThat(line(text)).contains(",'" + text + ",");
    }

    @Test
    void quotesAFormulaThatNeedsIt() throws IOException {
        assertThat(line("=HYPERLINK(\"x\",\"y\")")).contains(",\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",");
        assertThat(line("\r=1")).contains(",\"'\r=1\",");
    }

    private static String line(String guestName) throws IOException {
        OffsetDateTime created = OffsetDateTime.parse("2027-01-01T00:00+02:00");
        ExportedBooking booking = new ExportedBooking(
                ID,
                "Корт",
                "Корт 1",
                OffsetDateTime.parse("2027-10-31T03:30+03:00"),
                OffsetDateTime.parse("2027-10-31T03:30+02:00"),
                BookingStatus.CONFIRMED,
                euros("33.30"),
                euros("1234.50"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(guestName),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                created);
        String all = written(booking);
        return all.substring(all.indexOf("\r\n") + 2);
    }

    private static String written(ExportedBooking... bookings) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        BookingTable table = new BookingTable(output);
        for (ExportedBooking booking : bookings) {
            table.add(booking);
        }
        table.end();
        return output.toString(StandardCharsets.UTF_8);
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
