package bg.ploshtadka.notifications;

/**
 * Which notifications are wanted; a part that is {@code null} does not narrow anything.
 *
 * @param status how far they got
 * @param template which mail they are, by the template's name
 * @param recipient the receiver's e-mail address, in whatever case
 */
public record NotificationFilter(NotificationStatus status, String template, String recipient) {}
