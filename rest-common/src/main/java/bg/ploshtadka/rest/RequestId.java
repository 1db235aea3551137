package bg.ploshtadka.rest;

import java.util.UUID;
import java.util.regex.Pattern;

/** The id of the request that this thread serves. */
public final class RequestId {
    /** The header that carries it, in requests and answers. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

    private RequestId() {}

    /** The id; {@code none} outside of a request. */
    public static String current() {
        String id = CURRENT.get();
        return id == null ? "none" : id;
    }

    /** The id that a client sent if it is harmless, otherwise a new one. */
    static String takeOrMake(String sent) {
        return sent != null && SANE.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    static void begin(String id) {
        CURRENT.set(id);
    }

    static void end() {
        CURRENT.remove();
    }
}
