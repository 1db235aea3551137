package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.VenueView;
import java.util.Optional;

/** Which view of the bookings a reader gets. */
final class BookingViews {
    private BookingViews() {}

    /**
     * The wanted view, or the widest that the reader may have.
     *
     * @throws DomainException if the reader may not have the wanted one
     */
    static BookingView forReader(Actor actor, Optional<BookingView> wanted) {
        BookingView view = wanted.orElseGet(() -> widest(actor));
        if (!may(actor, view)) {
            throw new DomainException(ProblemType.BOOKING_VIEW_FORBIDDEN);
        }
        return view;
    }

    /**
     * The same of numbers about venues, which nobody has of bookings of one's own.
     *
     * @throws DomainException if the reader may not have the wanted one
     */
    static BookingView ofVenues(Actor actor, Optional<VenueView> wanted) {
        return forReader(actor, wanted.map(BookingViews::of).or(() -> Optional.of(widestOfVenues(actor))));
    }

    private static BookingView of(VenueView view) {
        return switch (view) {
            case VENUE -> BookingView.VENUE;
            case ALL -> BookingView.ALL;
        };
    }

    private static BookingView widestOfVenues(Actor actor) {
        return may(actor, BookingView.ALL) ? BookingView.ALL : BookingView.VENUE;
    }

    private static BookingView widest(Actor actor) {
        if (may(actor, BookingView.ALL)) {
            return BookingView.ALL;
        }
        return may(actor, BookingView.VENUE) ? BookingView.VENUE : BookingView.MINE;
    }

    private static boolean may(Actor actor, BookingView view) {
        return actor.may(Scope.ADMIN_BOOKINGS_READ)
                || switch (view) {
                    case ALL -> false;
                    case VENUE -> actor.may(Scope.BOOKINGS_MANAGE);
                    case MINE -> actor.may(Scope.BOOKINGS_READ);
                };
    }
}
