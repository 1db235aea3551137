package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.ExpectedVersion;
import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Versions of things as entity tags (RFC 9110): {@code "v7"}, or {@code "v7.345"} if something is counted on the thing
 * that does not make another version of it.
 */
public final class VersionTags {
    private static final Pattern ANY_TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    /** A gateway that compresses answers may have weakened the tag. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"v(\\d{1,18})(?:\\.\\d{1,18})?\"");

    private static final String ANY = "*";

    private VersionTags() {}

    /** The tag of a version. */
    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /** The tag of a version at a count: who reads wants the newest of both, who changes has to know the version alone. */
    public static EntityTag of(long version, long count) {
        return new EntityTag("v" + version + '.' + count);
    }

    /**
     * Whether a client that asks to read has this already. What is no list of tags names nothing that it has.
     *
     * @param ifNoneMatch the value of the header {@code If-None-Match}, or null
     */
    public static boolean isKnown(EntityTag tag, String ifNoneMatch) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals(ANY)
                        || ANY_TAG.matcher(ifNoneMatch)
                                .results()
                                .anyMatch(known -> known.group(1).equals(tag.getValue())));
    }

    /**
     * Which version a client wants to change; what was counted meanwhile does not matter.
     *
     * @param ifMatch the value of the header {@code If-Match}, or null; a tag that is none of ours fits no version
     */
    public static ExpectedVersion expected(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals(ANY)) {
            return ExpectedVersion.ANY;
        }
        return new ExpectedVersion(Optional.of(TAG.matcher(ifMatch)
                .results()
                .map((MatchResult tag) -> Long.valueOf(tag.group(1)))
                .collect(Collectors.toSet())));
    }
}
