package bg.ploshtadka.kernel;

/**
 * The network address of a client, for limits and for the audit trail.
 *
 * @param text an IPv4 or IPv6 address in numbers, or empty if nobody knows
 */
public record ClientAddress(String text) {
    /** Nobody knows where the request came from. */
    public static final ClientAddress UNKNOWN = new ClientAddress("");

    /** Whether the address is known. */
    public boolean isKnown() {
        return !text.isEmpty();
    }
}
