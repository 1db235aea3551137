package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.Booking;
import bg.ploshtadka.bookings.BookingDetails;
import bg.ploshtadka.bookings.BookingStatus;
import bg.ploshtadka.users.PersonName;
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

        @Schema(description = "The customer; null if that is a guest", nullable = true)
        UUID userId,

        Instant startDatetime,
        Instant endDatetime,
        BookingStatus status,
        BigDecimal pricePerHour,
        BigDecimal totalPrice,
        String currency,
        @Schema(nullable = true) String notes,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "When a pending booking loses its court unless it is paid or confirmed", nullable = true)
        Instant holdExpiresAt,

        @Schema(
                description = "Whom the owner has booked for, without an account; null if the customer has one",
                nullable = true)
        GuestResponse guest,

        String venueName,

        @Schema(
                description = "The time zone of the venue, whose clock people read the times from",
                example = "Europe/Sofia")
        String timeZone,

        String courtName,
        @Schema(nullable = true) String customerUsername,
        @Schema(nullable = true) String customerFullName,
        @Schema(nullable = true) String ownerUsername,
        @Schema(nullable = true) String ownerFullName) {
    static BookingResponse from(BookingDetails details) {
        Booking booking = details.booking();
        return new BookingResponse(
                booking.id(),
                booking.venueId(),
                booking.courtId(),
                booking.venueOwnerId(),
                booking.userId().orElse(null),
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
                booking.guest().map(GuestResponse::from).orElse(null),
                details.venueName(),
                details.zone().getId(),
                details.courtName(),
                details.customer().map(PersonName::username).orElse(null),
                details.customer().map(PersonName::fullName).orElse(null),
                details.owner().username(),
                details.owner().fullName());
    }
}
