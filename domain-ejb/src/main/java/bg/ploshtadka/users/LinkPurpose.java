package bg.ploshtadka.users;

import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.notifications.MailTemplate;
import java.time.Duration;
import java.util.Locale;

/** What a link sent by mail is for. */
enum LinkPurpose {
    /** Proves that the user receives mail at the account's address. */
    VERIFY_EMAIL(Duration.ofHours(24), MailTemplate.VERIFICATION, "/{language}/verify-email"),
    /** Lets the user choose a new password. */
    RESET_PASSWORD(Duration.ofHours(1), MailTemplate.PASSWORD_RESET, "/{language}/reset-password"),
    /** Stops reminders of bookings. Lasts long: who finds an old reminder still wants no new one. */
    STOP_REMINDERS(Duration.ofDays(90), MailTemplate.BOOKING_REMINDER, "/auth/reminders/unsubscribe");

    private final Duration lifetime;
    private final MailTemplate template;
    private final String path;

    LinkPurpose(Duration lifetime, MailTemplate template, String path) {
        this.lifetime = lifetime;
        this.template = template;
        this.path = path;
    }

    /** How long such a link works. */
    Duration lifetime() {
        return lifetime;
    }

    /** The mail that brings it. */
    MailTemplate template() {
        return template;
    }

    /** Where it leads to: a page of the website in the language of the mail, or the API. */
    String path(MailLanguage language) {
        return path.replace("{language}", language.text());
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
