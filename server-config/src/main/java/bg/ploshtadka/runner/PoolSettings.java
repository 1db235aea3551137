package bg.ploshtadka.runner;

import java.util.Map;

/** How many connections to the database a server has at most: the setting {@code DB_POOL_SIZE}. */
final class PoolSettings {
    /** As many as the pool opens at once. */
    private static final int SMALLEST = 4;

    private static final int USUAL = 30;

    private final int size;

    /**
     * Reads it from the environment.
     *
     * @throws LaunchFailure if it is no number, or too small a one
     */
    PoolSettings(Map<String, String> environment) {
        String value = environment.getOrDefault("DB_POOL_SIZE", "");
        if (!value.isBlank() && !value.matches("\\d{1,4}")) {
            throw refusal();
        }
        size = value.isBlank() ? USUAL : Integer.parseInt(value);
        if (size < SMALLEST) {
            throw refusal();
        }
    }

    private static LaunchFailure refusal() {
        return new LaunchFailure("DB_POOL_SIZE is a number from " + SMALLEST + " to 9999.");
    }

    /** The commands that make the pool, with this size. */
    String in(String commands) {
        return commands.replaceFirst("--maxpoolsize \\d+", "--maxpoolsize " + size);
    }
}
