package bg.ploshtadka.bookings;

/** Who ended a booking. On it depends whether money goes back. */
public enum CancelledBy {
    CUSTOMER,
    OWNER,
    ADMIN,
    /** Its hold ended, or its checkout session did. */
    SYSTEM
}
