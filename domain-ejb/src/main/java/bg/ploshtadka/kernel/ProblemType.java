package bg.ploshtadka.kernel;

import java.util.Locale;

/** Every fact by which the domain refuses a request. Its {@link #slug()} is stable: clients rely on it. */
public enum ProblemType {
    USER_NOT_FOUND(Category.NOT_FOUND, "No such user"),
    USERNAME_TAKEN(Category.CONFLICT, "This username is taken"),
    EMAIL_TAKEN(Category.CONFLICT, "This e-mail address is taken"),
    USERNAME_IS_FOREIGN_ADDRESS(Category.RULE, "A username that is an e-mail address has to be your own address"),
    USER_NOT_YOURS(Category.FORBIDDEN, "Only the user and admins may see this account"),
    WEAK_PASSWORD(Category.RULE, "This password is too easy to guess"),
    UNKNOWN_SCOPE(Category.RULE, "Unknown scope"),
    LAST_ADMIN(Category.CONFLICT, "The last active admin has to stay"),
    INVALID_CREDENTIALS(Category.UNAUTHENTICATED, "Wrong name or password"),
    INVALID_REFRESH_TOKEN(Category.UNAUTHENTICATED, "This refresh token is not valid"),
    REFRESH_UNDER_WAY(Category.CONFLICT, "This refresh token was used just now; its successor is on the way"),
    EMAIL_NOT_VERIFIED(Category.FORBIDDEN, "The e-mail address has not been verified"),
    ACCOUNT_DEACTIVATED(Category.FORBIDDEN, "This account has been deactivated"),
    TOKEN_OUTDATED(Category.UNAUTHENTICATED, "This access token is outdated; refresh it or sign in"),
    TOO_MANY_ATTEMPTS(Category.LIMIT, "Too many attempts"),
    WRONG_CURRENT_PASSWORD(Category.RULE, "The current password is wrong"),
    USER_STILL_NEEDED(Category.CONFLICT, "This user still has duties towards others"),
    INVALID_RESET_TOKEN(Category.STATE, "This link is not valid or has expired"),
    INVALID_GOOGLE_CREDENTIAL(Category.UNAUTHENTICATED, "This credential is not valid"),
    GOOGLE_SIGN_IN_OFF(Category.NOT_FOUND, "Nobody can sign in with Google here"),
    CAPTCHA_FAILED(Category.RULE, "The check against robots failed; please repeat it"),
    INVALID_VERIFICATION_TOKEN(Category.STATE, "This link is not valid or has expired"),
    INVALID_UNSUBSCRIBE_TOKEN(Category.STATE, "This link is not valid or has expired"),
    OWNER_APPLICATION_NOT_FOUND(Category.NOT_FOUND, "No such application"),
    OWNER_APPLICATION_PENDING(Category.CONFLICT, "An application of yours is waiting already"),
    OWNER_APPLICATION_DECIDED(Category.CONFLICT, "This application was decided otherwise"),
    ALREADY_OWNER(Category.CONFLICT, "You may rent out venues already"),

    VENUE_NOT_FOUND(Category.NOT_FOUND, "No such venue"),
    COURT_NOT_FOUND(Category.NOT_FOUND, "No such court"),
    COURT_NAME_TAKEN(Category.CONFLICT, "The venue has a court of this name"),
    TOO_MANY_COURTS(Category.CONFLICT, "The venue has as many courts as a venue may have"),
    LAST_COURT(Category.CONFLICT, "The last court of a venue has to stay"),
    COURT_HAS_BOOKINGS(Category.CONFLICT, "Active bookings of this court lie ahead"),
    VENUE_HAS_BOOKINGS(Category.CONFLICT, "Active bookings of this venue lie ahead"),
    IMAGE_NOT_FOUND(Category.NOT_FOUND, "No such image"),
    TOO_MANY_IMAGES(Category.CONFLICT, "The venue has as many images as a venue may have"),
    IMAGES_INCOMPLETE(Category.RULE, "The new order has to name each image of the venue once"),
    UNAVAILABILITY_NOT_FOUND(Category.NOT_FOUND, "No such unavailability"),
    UNAVAILABILITY_BACKWARD(Category.RULE, "An unavailability ends after its start"),
    UNAVAILABILITY_OVER(Category.RULE, "An unavailability ends in the future"),
    UNAVAILABILITY_OVERLAPS(Category.CONFLICT, "The venue or the court is closed already for a part of this time"),
    BOOKINGS_IN_THE_WAY(Category.CONFLICT, "Active bookings lie in this time"),
    VENUE_TRANSITION_FORBIDDEN(Category.STATE, "The venue cannot change to this status"),
    VENUE_STATUS_RESERVED(Category.FORBIDDEN, "Only an admin may set this status"),
    REFUSAL_WITHOUT_REASON(Category.RULE, "A venue is refused for a reason, which its owner reads"),

    BOOKING_NOT_FOUND(Category.NOT_FOUND, "No such booking"),
    VENUE_NOT_ACTIVE(Category.RULE, "The venue does not take bookings now"),
    COURT_NOT_OF_VENUE(Category.RULE, "The venue has no such court"),
    BOOKING_BACKWARD(Category.RULE, "A booking ends after its start"),
    BOOKING_TOO_SHORT(Category.RULE, "A booking lasts one hour at least"),
    BOOKING_TOO_LONG(Category.RULE, "A booking lasts 24 hours at most"),
    BOOKING_NOT_IN_HALF_HOURS(Category.RULE, "A booking lasts a whole number of half-hours"),
    BOOKING_IN_THE_PAST(Category.RULE, "A booking starts in the future"),
    BOOKING_TOO_FAR_AHEAD(Category.RULE, "A booking starts within the next 180 days"),
    OUTSIDE_WORKING_HOURS(Category.RULE, "The venue is closed then"),
    BOOKING_CONFLICT(Category.CONFLICT, "Somebody else has booked this time"),
    VENUE_UNAVAILABLE(Category.CONFLICT, "The venue is closed for a while then"),
    BOOKING_TRANSITION_FORBIDDEN(Category.STATE, "The booking cannot change to this status"),
    BOOKING_NOT_STARTED(Category.STATE, "The booking has not started yet"),
    BOOKING_TRANSITION_NOT_YOURS(Category.FORBIDDEN, "Somebody else decides on this change"),
    BOOKING_HAS_PAYMENTS(Category.CONFLICT, "Payments refer to this booking"),
    BOOKING_VIEW_FORBIDDEN(Category.FORBIDDEN, "This view of the bookings is not yours"),
    EXPORT_TOO_LARGE(Category.RULE, "More than 100,000 bookings are too many for one export; choose fewer"),
    IDEMPOTENCY_KEY_REUSED(Category.RULE, "This idempotency key belongs to another request"),

    PAYMENT_NOT_FOUND(Category.NOT_FOUND, "No such payment"),
    BOOKING_ALREADY_PAID(Category.CONFLICT, "This booking is paid already"),
    BOOKING_NOT_PAYABLE(Category.RULE, "This booking cannot be paid"),
    GUEST_PAYS_AT_VENUE(Category.RULE, "A guest pays at the venue, not here"),
    BOOKING_STARTED(Category.RULE, "A booking is paid before its start"),
    TOO_MANY_CHECKOUTS(Category.CONFLICT, "This booking has had as many checkouts as a booking may have"),
    NOTHING_TO_PAY(Category.RULE, "This booking costs nothing"),
    AMOUNT_TOO_SMALL(Category.RULE, "This amount is too small to be paid by card"),
    PAYMENT_NOT_OPEN(Category.STATE, "This payment is not open any more"),
    PAYMENT_NOT_FAILED(Category.CONFLICT, "Only a payment that has failed can be deleted"),
    PAYMENT_UNDER_REVIEW(Category.CONFLICT, "Somebody has to look at this payment first"),
    PAYMENT_VIEW_FORBIDDEN(Category.FORBIDDEN, "This view of the payments is not yours"),
    REVENUE_VIEW_FORBIDDEN(Category.FORBIDDEN, "This view of the revenue is not yours"),
    REFUND_NOT_YOURS(Category.FORBIDDEN, "Only the venue's owner gives the money back"),
    INVALID_SIGNATURE(Category.STATE, "Only Stripe's own recent events are taken"),
    INVALID_EVENT(Category.STATE, "The body is not an event of Stripe"),

    NOTIFICATION_NOT_FOUND(Category.NOT_FOUND, "No such notification"),
    NOTIFICATION_NOT_FAILED(Category.STATE, "Only a failed notification can be sent again"),

    /** Somebody who said which version he had seen wants to change another one. */
    CHANGED_SINCE(Category.PRECONDITION, "Somebody else has changed this since you read it"),

    /** Two transactions stood in each other's way; the same request may succeed when it is repeated. */
    CONCURRENT_CHANGE(Category.CONFLICT, "Somebody else changed this at the same time");

    /** What kind of refusal it is; the boundary makes an HTTP status of it. */
    public enum Category {
        NOT_FOUND,
        UNAUTHENTICATED,
        FORBIDDEN,
        CONFLICT,
        RULE,
        STATE,
        LIMIT,
        PRECONDITION
    }

    private final Category category;
    private final String title;

    ProblemType(Category category, String title) {
        this.category = category;
        this.title = title;
    }

    /** The kind of refusal. */
    public Category category() {
        return category;
    }

    /** A short sentence for people, the same each time. */
    public String title() {
        return title;
    }

    /** The stable name of the fact in URIs, e.g. {@code booking-conflict}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
