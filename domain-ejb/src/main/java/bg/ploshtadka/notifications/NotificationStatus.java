package bg.ploshtadka.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a notification got: {@code queued} until it is {@code sent} or given up as {@code failed}. */
public enum NotificationStatus {
    QUEUED,
    SENT,
    FAILED;

    /** The status in storage and in the API, e.g. {@code queued}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status of this name, if there is one. */
    public static Optional<NotificationStatus> of(String text) {
        return Arrays.stream(values())
                .filter(status -> status.text().equals(text))
                .findFirst();
    }
}
