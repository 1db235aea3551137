package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.FreeSlot;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.venues.BookableCourt;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time that can be booked now, with what it costs. */
@Schema(
        description = "A time that can be booked; the total is that of the first free court, which a booking without "
                + "court_id gets")
public record FreeSlotResponse(
        Instant startDatetime, Instant endDatetime, BigDecimal totalPrice, String currency, List<FreeCourt> courts) {
    static FreeSlotResponse from(FreeSlot slot) {
        Duration duration = slot.time().duration();
        Money first = slot.courts().get(0).pricePerHour().forTime(duration);
        return new FreeSlotResponse(
                slot.time().start(),
                slot.time().end(),
                first.amount(),
                first.currency().getCurrencyCode(),
                slot.courts().stream()
                        .map(court -> FreeCourt.from(court, duration))
                        .toList());
    }

    /** A court that is free all that time. */
    @Schema(description = "A court that is free all that time, with its own total")
    public record FreeCourt(UUID id, String name, BigDecimal totalPrice) {
        static FreeCourt from(BookableCourt court, Duration duration) {
            return new FreeCourt(
                    court.id(),
                    court.name(),
                    court.pricePerHour().forTime(duration).amount());
        }
    }
}
