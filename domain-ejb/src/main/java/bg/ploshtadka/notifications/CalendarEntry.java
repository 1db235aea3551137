package bg.ploshtadka.notifications;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * A booking as an entry of its receiver's calendar.
 *
 * @param bookingId tells later mails about the same booking that they change the same entry
 * @param takesPlace whether the entry is to be kept; otherwise calendars strike it out
 * @param start in the venue's zone
 * @param end in the venue's zone
 * @param summary what is booked, one line
 * @param location where that is, one line
 */
public record CalendarEntry(
        UUID bookingId, boolean takesPlace, ZonedDateTime start, ZonedDateTime end, String summary, String location) {}
