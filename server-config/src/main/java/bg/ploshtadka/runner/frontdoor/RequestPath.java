package bg.ploshtadka.runner.frontdoor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The path of a request that means the same to the front door and to every server behind it. Whatever one of them might
 * read in another way (dots, empty segments, encoded slashes, path parameters) is no such path.
 *
 * @param aliased whether it was written with the alias {@code /api}, which only services have
 */
record RequestPath(String value, boolean aliased) {

    private static final String ALIAS = "/api";

    /** The path as it may be passed on, without the alias {@code /api}; empty if it could be misunderstood. */
    static Optional<RequestPath> parse(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        String unaliased = withoutAlias(raw);
        String path = UriText.encodePath(unaliased);
        return isPlain(path) ? Optional.of(new RequestPath(path, !unaliased.equals(raw))) : Optional.empty();
    }

    /** The same resource, written without the slash at the end. */
    String withoutTrailingSlash() {
        return value.length() > 1 && value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }

    /** Whether the path begins with these whole segments. */
    boolean isWithin(String prefix) {
        return value.equals(prefix) || value.startsWith(prefix + "/");
    }

    private static String withoutAlias(String path) {
        if (path.equals(ALIAS)) {
            return "/";
        }
        return path.startsWith(ALIAS + "/") ? path.substring(ALIAS.length()) : path;
    }

    private static boolean isPlain(String path) {
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].isEmpty() && !last || !isPlainSegment(segments[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlainSegment(String segment) {
        return decode(segment)
                .filter(text -> !text.equals(".") && !text.equals(".."))
                .filter(text ->
                        text.chars().noneMatch(c -> c == '/' || c == '\\' || c == ';' || Character.isISOControl(c)))
                .isPresent();
    }

    /** Strict: a broken percent sign or a sequence that is not UTF-8 gives nothing. */
    private static Optional<String> decode(String segment) {
        ByteBuffer bytes = ByteBuffer.allocate(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) != '%') {
                bytes.put((byte) segment.charAt(i));
            } else if (UriText.isEscape(segment, i)) {
                bytes.put((byte) Integer.parseInt(segment, i + 1, i + 3, 16));
                i += 2;
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
