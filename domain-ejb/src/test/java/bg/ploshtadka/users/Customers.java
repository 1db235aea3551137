package bg.ploshtadka.users;

import bg.ploshtadka.notifications.MailLanguage;
import java.time.Instant;

/** People for tests. */
final class Customers {
    static final Instant REGISTERED = Instant.parse("2026-05-01T10:00:00Z");
    static final Profile IVAN = named("ivan");

    private Customers() {}

    static Profile named(String username) {
        return new Profile(username, "Ivan@example.bg", "Иван Петров", MailLanguage.BG);
    }

    static Account account() {
        return new Account(IVAN, "a hash", REGISTERED);
    }
}
