package bg.ploshtadka.users;

import java.time.Duration;
import java.util.Locale;

/** What a link sent by mail is for. */
enum LinkPurpose {
    /** Proves that the user receives mail at the account's address. */
    VERIFY_EMAIL(Duration.ofHours(24));

    private final Duration lifetime;

    LinkPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    /** How long such a link works. */
    Duration lifetime() {
        return lifetime;
    }

    /** The purpose's name in storage. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The purpose of this name in storage. */
    static LinkPurpose of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
