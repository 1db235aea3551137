package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.venues.BookableCourt;
import bg.ploshtadka.venues.BookableVenue;
import bg.ploshtadka.venues.OpeningTime;
import bg.ploshtadka.venues.WorkingHours;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the tests of bookings talk about. */
final class BookingFixtures {
    static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
    static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    static final UUID CUSTOMER = UUID.randomUUID();
    static final UUID OWNER = UUID.randomUUID();
    static final BookableCourt FIRST = new BookableCourt(UUID.randomUUID(), "Корт 1", euro("30.00"));
    static final BookableCourt SECOND = new BookableCourt(UUID.randomUUID(), "Корт 2", euro("20.00"));

    private BookingFixtures() {}

    static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    static TimeSpan span(String start, long minutes) {
        Instant from = Instant.parse(start);
        return new TimeSpan(from, from.plus(Duration.ofMinutes(minutes)));
    }

    static WorkingHours daily(String open, String close) {
        return WorkingHours.of(Map.of("default", new OpeningTime(open, close)));
    }

    static BookableVenue venue(WorkingHours hours, BookableCourt... courts) {
        return venueIn(SOFIA, hours, courts);
    }

    static BookableVenue venueIn(ZoneId zone, WorkingHours hours, BookableCourt... courts) {
        return new BookableVenue(UUID.randomUUID(), "Спортен център", OWNER, true, zone, hours, List.of(courts));
    }

    static Booking pendingBooking() {
        return booking(span("2027-02-02T08:00:00Z", 90), euro("33.33"));
    }

    static Booking booking(TimeSpan time, Money pricePerHour) {
        Booking.Claim claim = new Booking.Claim(
                UUID.randomUUID(), UUID.randomUUID(), FIRST.id(), OWNER, CUSTOMER, time, "Моля, две топки");
        return new Booking(claim, pricePerHour, NOW.plus(Duration.ofMinutes(30)), NOW);
    }

    /** An hour and a half that the owner has booked for Ivan Petrov. */
    static Booking guestBooking() {
        Booking.Claim claim = new Booking.Claim(
                UUID.randomUUID(), UUID.randomUUID(), FIRST.id(), OWNER, null, span("2027-02-02T08:00:00Z", 90), null);
        Guest guest = new Guest("Иван Петров", Optional.of("+359 88 123 4567"), Optional.of("Иска ракета"));
        return Booking.ofGuest(claim, guest, euro("33.33"), NOW);
    }

    static Actor actor(UUID id, Scope... scopes) {
        return new Actor(id, Set.of(scopes));
    }
}
