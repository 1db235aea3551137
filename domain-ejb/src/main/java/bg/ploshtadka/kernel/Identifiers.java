package bg.ploshtadka.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/** Makes the ids of everything: UUIDs of version 7, which grow with time and so keep indexes compact. */
public final class Identifiers {
    private Identifiers() {}

    /** A new id that carries this moment, in milliseconds. */
    public static UUID at(Instant moment) {
        return UuidCreator.getTimeOrderedEpoch(moment);
    }

    /** A new id, greater than those this process made before. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
