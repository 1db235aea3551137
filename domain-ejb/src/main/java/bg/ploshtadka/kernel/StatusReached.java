package bg.ploshtadka.kernel;

/**
 * Something has come to a status. Fired within the transaction in which it does, for those who count.
 *
 * @param kind what it is, in the plural, e.g. {@code bookings}
 * @param status its new status, as storage and API name it
 */
public record StatusReached(String kind, String status) {}
