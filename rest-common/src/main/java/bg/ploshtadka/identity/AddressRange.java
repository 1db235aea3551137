package bg.ploshtadka.identity;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A range of network addresses.
 *
 * @param network an address of the range
 * @param prefix how many leading bits all addresses of the range share
 */
record AddressRange(InetAddress network, int prefix) {
    /** Only numbers: a name would be looked up. */
    private static final Pattern NUMERIC =
            Pattern.compile("[0-9]{1,3}([.][0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * Reads {@code 10.0.0.0/8}, {@code ::1/128}, or an address alone.
     *
     * @throws IllegalArgumentException if this is no range of addresses
     */
    static AddressRange parse(String text) {
        String[] parts = text.split("/", 2);
        InetAddress network = address(parts[0])
                .orElseThrow(() -> new IllegalArgumentException("is no address or range of addresses: " + text));
        int bits = network.getAddress().length * Byte.SIZE;
        int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
        if (prefix < 0 || prefix > bits) {
            throw new IllegalArgumentException("has a prefix out of range: " + text);
        }
        return new AddressRange(network, prefix);
    }

    /** The address in numbers that the text is, if it is one. */
    static Optional<InetAddress> address(String text) {
        if (!NUMERIC.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException invalid) {
            return Optional.empty();
        }
    }

    /** Whether the address lies in the range; one of the other IP version does not. */
    boolean contains(InetAddress address) {
        byte[] one = network.getAddress();
        byte[] other = address.getAddress();
        int ignored = one.length * Byte.SIZE - prefix;
        return one.length == other.length
                && new BigInteger(1, one).shiftRight(ignored).equals(new BigInteger(1, other).shiftRight(ignored));
    }
}
