package bg.ploshtadka.system.bench.load;

import java.util.Locale;

/** What the clients of a segment do, again and again. */
public enum Scene {
    /** The trivial resource: the limit of the server itself. */
    BASELINE,
    /** The first page of venues, without token, by the filters that people use. */
    VENUES,
    /** The same pages with a token. */
    VENUES_SIGNED_IN,
    /** A venue, without token. */
    VENUE,
    /** The same venue with a token. */
    VENUE_SIGNED_IN,
    /** A venue that the client has already: 304. */
    VENUE_UNCHANGED,
    /** The taken slots of a few venues that many look at. */
    SLOTS,
    /** The taken slots of the venue that was booked last, with a booking after every 50 looks. */
    SLOTS_WRITTEN,
    /** The free times of a venue on one of the next days. */
    AVAILABILITY,
    /** Who am I: the least that needs a token. */
    ME,
    /** What a gateway asks before it passes a request on. */
    VERIFY,
    /** Booking a free hour. */
    BOOK,
    /** Everybody books the same hour at once, one time; one gets it. */
    RACE,
    /** A mixed day: 70 % browse, 20 % slots and availability, 8 % reads with a token, 2 % bookings that are paid. */
    DAY;

    /** Its name in plans and results. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of this name. */
    public static Scene of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
