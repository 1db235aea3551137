package bg.ploshtadka.notifications;

import java.util.Locale;

/** The mails that the system sends by itself, with the values that each wants; see {@link Mail#values()}. */
public enum MailTemplate {
    /** Proves an e-mail address: {@code name, link}. */
    VERIFICATION,
    /** Gives a new password: {@code name, link}. */
    PASSWORD_RESET,
    /** To the address that an account had before: {@code name, username}. */
    EMAIL_CHANGED,
    /** To the operator: {@code name, email, subject, message} of somebody who writes. */
    CONTACT,
    /** To the owner: {@code name, customer, venue, court, start, end, total}, optionally {@code notes}. */
    BOOKING_REQUESTED,
    /** To the customer: {@code name, venue, court, start, end, total}. */
    BOOKING_CONFIRMED,
    /** To the customer: {@code name, venue, court, start, end, total}, optionally {@code reason}. */
    BOOKING_CANCELLED,
    /** To the customer, whose hold ended: {@code name, venue, court, start, end, total}. */
    BOOKING_EXPIRED,
    /** To the customer, a day before: {@code name, venue, court, start, end, total, unsubscribe}. */
    BOOKING_REMINDER,
    /** To the customer: {@code name, venue, start, end, total}. */
    PAYMENT_RECEIPT,
    /** To the customer: {@code name, venue, start, end, total}. */
    REFUND,
    /** To the owner: {@code name, venue}. */
    VENUE_APPROVED,
    /** To the owner: {@code name, venue, reason}. */
    VENUE_REFUSED,
    /** To who applied to become an owner: {@code name, business}. */
    OWNER_APPROVED,
    /** To who applied to become an owner: {@code name, business, reason}. */
    OWNER_REFUSED;

    /** The template's name in storage, in the API and in files, e.g. {@code booking_confirmed}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
