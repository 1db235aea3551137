package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.ExportedBooking;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

import static java.util.stream.Collectors.joining;

/**
 * Bookings as CSV (RFC 4180), a line for each, for people who open it in a spreadsheet: a mark at the beginning tells
 * it the encoding, and no text is taken for a formula.
 */
final class BookingTable {
    private static final List<String> HEADINGS = List.of(
            "id",
            "venue",
            "court",
            "start",
            "end",
            "status",
            "price_per_hour",
            "total_price",
            "currency",
            "customer_username",
            "customer_full_name",
            "guest_name",
            "guest_phone",
            "guest_note",
            "notes",
            "created_at");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String FORMULA_BEGINS = "=+-@\t\r";
    private static final String NEEDS_QUOTES = "(?s).*[,\"\r\n].*";

    private final Writer writer;

    /** Begins with the headings. */
    BookingTable(OutputStream output) {
        writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        write(BYTE_ORDER_MARK);
        line(HEADINGS);
    }

    void add(ExportedBooking booking) {
        line(List.of(
                booking.id().toString(),
                booking.venueName(),
                booking.courtName(),
                booking.start().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                booking.end().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
                booking.status().text(),
                booking.pricePerHour().amount().toPlainString(),
                booking.totalPrice().amount().toPlainString(),
                booking.totalPrice().currency().getCurrencyCode(),
                text(booking.username()),
                text(booking.fullName()),
                text(booking.guestName()),
                text(booking.guestPhone()),
                text(booking.guestNote()),
                text(booking.notes()),
                booking.createdAt().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
    }

    /** Nothing follows. */
    void end() throws IOException {
        writer.flush();
    }

    private static String text(Optional<String> text) {
        return text.orElse("");
    }

    private void line(List<String> cells) {
        write(cells.stream().map(BookingTable::cell).collect(joining(",", "", "\r\n")));
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.matches(NEEDS_QUOTES) ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private void write(String text) {
        try {
            writer.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
