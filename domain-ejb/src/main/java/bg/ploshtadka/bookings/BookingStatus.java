package bg.ploshtadka.bookings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a booking stands in its life; {@link #CANCELLED}, {@link #COMPLETED} and {@link #NO_SHOW} are final. */
public enum BookingStatus {
    /** Asked for; it keeps the court while its hold lasts. */
    PENDING,
    /** The owner has agreed. */
    CONFIRMED,
    /** It has taken place. */
    COMPLETED,
    /** It will not take place; the court is free again. */
    CANCELLED,
    /** The customer did not come. */
    NO_SHOW;

    /** The status as it stands in the API and in the database. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of this text, if there is one. */
    public static Optional<BookingStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text().equals(text))
                .findFirst();
    }

    /** Whether a booking in this status keeps its court. */
    public boolean isActive() {
        return this == PENDING || this == CONFIRMED;
    }

    /** Whether a booking in this status may get the other one. */
    public boolean mayBecome(BookingStatus next) {
        return switch (this) {
            case PENDING -> Set.of(CONFIRMED, CANCELLED).contains(next);
            case CONFIRMED -> Set.of(COMPLETED, CANCELLED, NO_SHOW).contains(next);
            case COMPLETED, CANCELLED, NO_SHOW -> false;
        };
    }

    /** Whether it speaks of what happened at the court, and so has no sense before the start. */
    public boolean needsStart() {
        return this == COMPLETED || this == NO_SHOW;
    }
}
