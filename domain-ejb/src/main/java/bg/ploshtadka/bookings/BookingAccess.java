package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Scope;
import java.util.UUID;

/** Who may see and change which booking. */
final class BookingAccess {
    private BookingAccess() {}

    /** The customer, the venue's owner and admins see a booking; nobody else learns that it exists. */
    static boolean maySee(Actor actor, Booking booking) {
        return booking.isOf(actor) || actor.is(booking.venueOwnerId()) || actor.may(Scope.ADMIN_BOOKINGS_READ);
    }

    /** The owner decides on everything, the customer on cancelling, an admin on all. */
    static boolean mayChange(Actor actor, Booking booking, BookingStatus next) {
        if (actor.may(Scope.ADMIN_BOOKINGS_WRITE)) {
            return true;
        }
        if (actor.is(booking.venueOwnerId()) && actor.may(Scope.BOOKINGS_MANAGE)) {
            return true;
        }
        return next == BookingStatus.CANCELLED && booking.isOf(actor) && actor.may(Scope.BOOKINGS_CANCEL);
    }

    /** Owners book for guests of theirs, admins for those of everybody; who does has to see what comes of it. */
    static boolean mayBookForGuests(Actor actor, UUID venueOwnerId) {
        return actor.is(venueOwnerId) && actor.may(Scope.BOOKINGS_MANAGE)
                || actor.may(Scope.ADMIN_BOOKINGS_WRITE) && actor.may(Scope.ADMIN_BOOKINGS_READ);
    }

    /**
     * In which role somebody cancels. Nobody earns a refund by being an admin of one's own booking; an owner who books
     * at home acts as the owner.
     */
    static CancelledBy cancelledBy(Actor actor, Booking booking) {
        if (actor.is(booking.venueOwnerId())) {
            return CancelledBy.OWNER;
        }
        return booking.isOf(actor) ? CancelledBy.CUSTOMER : CancelledBy.ADMIN;
    }
}
