package bg.ploshtadka.users;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.Sha256;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Who or what is counted by a {@link Limit}.
 *
 * @param text the same for all that count as one
 */
public record Attempter(String text) {
    private static final int IPV6_BYTES = 16;

    /** Whoever has an IPv6 address has a whole /64 of them. */
    private static final int IPV6_PREFIX_BYTES = 8;

    private static final String UNKNOWN = "unknown";

    /**
     * A name or address that was typed: all spellings that the database would take for the same count as one. Only its
     * hash is kept: it may be of any length, and some type their password where the name belongs.
     */
    public static Attempter named(String typed) {
        String spelling = folded(Normalizer.normalize(folded(typed), Normalizer.Form.NFKC));
        return new Attempter(HexFormat.of().formatHex(Sha256.of(spelling)));
    }

    /** A client by its address, an IPv6 one by its /64; all clients without a known address count as one. */
    public static Attempter at(ClientAddress address) {
        if (!address.isKnown()) {
            return new Attempter(UNKNOWN);
        }
        byte[] bytes = numbersOf(address);
        return new Attempter(
                bytes.length == IPV6_BYTES
                        ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_PREFIX_BYTES)) + "::/64"
                        : address.text());
    }

    /** A user. */
    public static Attempter user(UUID id) {
        return new Attempter(id.toString());
    }

    /** Letter by letter, as the database compares; {@link String#toLowerCase} would make two letters of some. */
    private static String folded(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] numbersOf(ClientAddress address) {
        try {
            return InetAddress.getByName(address.text()).getAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("A client's address is in numbers", impossible);
        }
    }
}
