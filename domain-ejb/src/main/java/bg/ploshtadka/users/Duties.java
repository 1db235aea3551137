package bg.ploshtadka.users;

import java.util.Optional;
import java.util.UUID;

/** What a user still owes to others. Implemented by the contexts that know; this one asks them all. */
public interface Duties {
    /** What binds this user now, in a few words for people; nothing if nobody would miss the user. */
    Optional<String> of(UUID userId);
}
