package bg.ploshtadka.notifications;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/**
 * Writes calendar files (RFC 5545) that calendars take as news about one entry (RFC 5546): published when the booking
 * takes place, cancelled when it does not. Times stand in the venue's zone, whose rules come
 * along.
 */
final class CalendarFile {
    private static final String PRODUCT = "-//PloshtadkaBG//Bookings//BG";
    private static final String ORGANIZER = "PloshtadkaBG";
    private static final int FIRST_NEWS = 1;
    private static final int LAST_NEWS = 2;
    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();

    private CalendarFile() {}

    /**
     * The file of an entry.
     *
     * @param organizer the e-mail address that stands for the platform, bare or as {@code Name <address>}
     * @param now when it is written
     */
    static String of(CalendarEntry entry, String organizer, Instant now) {
        Optional<VTimeZone> rules = rulesOf(entry.start().getZone());
        Calendar calendar = new Calendar()
                .withProdId(PRODUCT)
                .withDefaults()
                .withProperty(entry.takesPlace() ? ImmutableMethod.PUBLISH : ImmutableMethod.CANCEL)
                .getFluentTarget();
        rules.ifPresent(calendar::add);
        calendar.add(event(entry, rules, organizer, now));
        StringWriter file = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toString();
    }

    private static VEvent event(CalendarEntry entry, Optional<VTimeZone> rules, String organizer, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new DtStamp(now));
        event.add(new DtStart<>(time(entry.start(), rules)));
        event.add(new DtEnd<>(time(entry.end(), rules)));
        event.add(new Summary(Texts.oneLine(entry.summary())));
        event.add(new Location(Texts.oneLine(entry.location())));
        event.add(new Uid(entry.bookingId() + "@ploshtadka.bg"));
        event.add(new Sequence(entry.takesPlace() ? FIRST_NEWS : LAST_NEWS));
        event.add(entry.takesPlace() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        event.add(new Organizer(mailto(organizer))
                .withParameter(new Cn(ORGANIZER))
                .getFluentTarget());
        return event;
    }

    private static URI mailto(String sender) {
        String address = sender.substring(sender.indexOf('<') + 1).replace(">", "");
        try {
            return new URI("mailto", address.strip(), null);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    /**
     * The moment by the clocks of the zone whose rules come along. Local time that comes twice means its first coming to
     * every calendar, so that the second one is told in UTC, as is everything without rules.
     */
    private static Temporal time(ZonedDateTime time, Optional<VTimeZone> rules) {
        Optional<ZonedDateTime> local =
                rules.map(CalendarFile::idOf).map(ZoneId::of).map(time::withZoneSameInstant);
        return local.filter(known -> known.equals(known.withEarlierOffsetAtOverlap()))
                .<Temporal>map(known -> known)
                .orElseGet(time::toInstant);
    }

    /** Some zones go by the name of another one here, and some are not known at all. */
    private static Optional<VTimeZone> rulesOf(ZoneId zone) {
        return Optional.ofNullable(ZONES.getTimeZone(zone.getId()))
                .map(TimeZone::getVTimeZone)
                .filter(rules -> ZoneId.getAvailableZoneIds().contains(idOf(rules)));
    }

    private static String idOf(VTimeZone rules) {
        return rules.getTimeZoneId().getValue();
    }
}
