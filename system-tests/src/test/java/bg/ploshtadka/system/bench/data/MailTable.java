package bg.ploshtadka.system.bench.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the mails of the last months, all of them sent: bodies are emptied then. */
final class MailTable {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final Dice dice = new Dice(6);
    private final Connection connection;
    private final Map<UUID, PersonRow> owners;
    private final Instant now;

    MailTable(Connection connection, List<PersonRow> owners, Instant now) {
        this.connection = connection;
        this.owners = owners.stream().collect(Collectors.toMap(PersonRow::id, Function.identity()));
        this.now = now;
    }

    /** Writes what was told of bookings. */
    void write(List<BookingRow> bookings) throws SQLException {
        String columns = "id, recipient, locale, subject, template, status, provider_message_id, attempts,"
                + " triggered_by, created_at, sent_at, version";
        try (Copy rows = new Copy(connection, "notifications.notification", columns)) {
            bookings.stream().filter(booking -> !booking.isOfGuest()).forEach(booking -> write(rows, booking));
        }
    }

    private void write(Copy rows, BookingRow booking) {
        PersonRow customer = booking.customer();
        PersonRow owner = owners.get(booking.court().venue().owner());
        mail(rows, booking, owner, "booking_requested", "Нова заявка за резервация", booking.createdAt());
        mail(rows, booking, customer, "payment_receipt", "Плащането е получено", booking.paidAt());
        mail(rows, booking, customer, "booking_confirmed", "Резервацията е потвърдена", booking.confirmedAt());
        if (BookingTables.isReminded(booking)) {
            Instant reminder = BookingTables.reminder(booking);
            mail(rows, booking, customer, "booking_reminder", "Напомняне за резервация", reminder);
        }
        if (booking.hasExpired()) {
            mail(rows, booking, customer, "booking_expired", "Резервацията изтече", booking.closedAt());
        } else if (booking.status().equals(BookingRow.CANCELLED)) {
            mail(rows, booking, customer, "booking_cancelled", "Резервацията е отменена", booking.closedAt());
            mail(rows, booking, customer, "refund", "Сумата е възстановена", booking.closedAt());
        }
    }

    private void mail(Copy rows, BookingRow booking, PersonRow to, String template, String subject, Instant at) {
        if (at == null || at.isBefore(now.minus(KEPT)) || !at.plus(ON_THE_WAY).isBefore(now)) {
            return;
        }
        UUID id = dice.id(at);
        rows.row(
                id,
                to.email(),
                to.locale(),
                subject,
                template,
                "sent",
                "<" + id + "@bench.example>",
                1,
                "booking:" + booking.id(),
                at,
                at.plus(ON_THE_WAY),
                1);
    }
}
