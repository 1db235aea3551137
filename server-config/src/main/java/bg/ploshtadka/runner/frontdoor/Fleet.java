package bg.ploshtadka.runner.frontdoor;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/** The servers behind the front door, as a developer sees them at {@code /dev/servers}. */
public interface Fleet {

    /** Those that serve now. */
    List<Member> members();

    /**
     * Begins to replace all servers, one after the other, while the others go on.
     *
     * @return false if that is under way already
     */
    boolean beginRestart();

    /**
     * A server.
     *
     * @param name what people know it by; its successor has the same
     * @param origin where it answers
     * @param startedAt when its process was started last
     */
    record Member(String name, URI origin, Availability availability, Instant startedAt) {}
}
