package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.Booking;
import bg.ploshtadka.bookings.BookingDetails;
import bg.ploshtadka.bookings.BookingStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A booking as its customer, its owner and admins read it. */
@Schema(description = "A booking; prices are as they were when it was made")
public record BookingResponse(
        UUID id,
        UUID venueId,
        UUID courtId,
        UUID venueOwnerId,
        UUID userId,
        Instant startDatetime,
        Instant endDatetime,
        BookingStatus status,
        BigDecimal pricePerHour,
        BigDecimal totalPrice,
        String currency,
        String notes,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When a pending booking loses its court unless it is paid or confirmed")
        Instant holdExpiresAt,

        String venueName,
        String courtName,
        String customerUsername,
        String customerFullName,
        String ownerUsername,
        String ownerFullName) {
    static BookingResponse from(BookingDetails details) {
        Booking booking = details.booking();
        return new BookingResponse(
                booking.id(),
                booking.venueId(),
                booking.courtId(),
                booking.venueOwnerId(),
                booking.userId(),
                booking.time().start(),
                booking.time().end(),
                booking.status(),
                booking.pricePerHour().amount(),
                booking.totalPrice().amount(),
                booking.totalPrice().currency().getCurrencyCode(),
                booking.notes().orElse(null),
                booking.createdAt(),
                booking.updatedAt(),
                booking.holdExpiresAt().orElse(null),
                details.venueName(),
                details.courtName(),
                details.customer().username(),
                details.customer().fullName(),
                details.owner().username(),
                details.owner().fullName());
    }
}
