package bg.ploshtadka.users;

import java.text.Normalizer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Usernames for somebody who did not choose one: from the address or the name, and never an address themselves. */
final class UsernameProposals {
    private static final String FALLBACK = "user";
    private static final int SUFFIX = "-10000000".length();
    private static final int LEAST_NUMBER = 10_000_000;
    private static final int NUMBERS_END = 100_000_000;

    private final RandomGenerator random;

    UsernameProposals(RandomGenerator random) {
        this.random = random;
    }

    /** The name to try first is the plain one; each further one ends with another random number. */
    String propose(GoogleIdentity identity, int attempt) {
        String plain = plain(identity);
        return attempt == 0 ? plain : plain + "-" + random.nextInt(LEAST_NUMBER, NUMBERS_END);
    }

    private static String plain(GoogleIdentity identity) {
        String mailbox = identity.email().replaceFirst("@.*", "");
        String name = identity.name() == null ? "" : identity.name();
        return Stream.of(mailbox, name)
                .map(UsernameProposals::reduced)
                .filter(AccountNames::isUsername)
                .findFirst()
                .orElse(FALLBACK);
    }

    /** What is left if only letters, digits and single separators between them stay. */
    private static String reduced(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String reduced = composed.replaceAll("[^\\p{L}\\p{N}._+-]+", ".").replaceAll("^[._+-]+|[._+-]+$", "");
        int end = Math.min(reduced.length(), AccountNames.MAX_USERNAME - SUFFIX);
        return end < reduced.length() && Character.isHighSurrogate(reduced.charAt(end - 1))
                ? reduced.substring(0, end - 1)
                : reduced.substring(0, end);
    }
}
