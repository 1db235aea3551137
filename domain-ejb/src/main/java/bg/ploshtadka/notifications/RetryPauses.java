package bg.ploshtadka.notifications;

import java.time.Duration;
import java.util.Optional;

/**
 * How long to wait between attempts to send a mail: 5 s, 15 s, 45 s, … at most 15 min, eight attempts in about forty
 * minutes. That outlasts a mail server's restart and the usual greylisting.
 */
final class RetryPauses {
    static final int MAX_ATTEMPTS = 8;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int GROWTH = 3;

    private RetryPauses() {}

    /**
     * The pause after so many failed attempts.
     *
     * @param attempts how many attempts there were, from 1
     * @return empty when no further attempt follows
     */
    static Optional<Duration> after(int attempts) {
        if (attempts >= MAX_ATTEMPTS) {
            return Optional.empty();
        }
        Duration pause = FIRST;
        for (int attempt = 1; attempt < attempts; attempt++) {
            pause = pause.multipliedBy(GROWTH);
        }
        return Optional.of(pause.compareTo(LONGEST) < 0 ? pause : LONGEST);
    }
}
