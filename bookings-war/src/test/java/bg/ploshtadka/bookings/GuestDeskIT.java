package bg.ploshtadka.bookings;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.TakenSlot;
import bg.ploshtadka.payments.CheckoutWish;
import bg.ploshtadka.payments.Checkouts;
import bg.ploshtadka.slots.CachedSlots;
import bg.ploshtadka.venues.Closure;
import bg.ploshtadka.venues.Unavailabilities;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

/** Owners book for guests inside the server: what becomes of it, who sees it, and who stands in whose way. */
@ExtendWith(ArquillianExtension.class)
class GuestDeskIT {
    private static final Duration A_DAY = Duration.ofHours(24);
    private static final PageRequest ALL = new PageRequest(1, 100);

    @Inject
    MovedClock clock;

    @Inject
    GuestDesk guests;

    @Inject
    BookingDesk desk;

    @Inject
    BookingRecords records;

    @Inject
    BookingRemoval removal;

    @Inject
    Transitions transitions;

    @Inject
    Reminders reminders;

    @Inject
    Holds holds;

    @Inject
    Completions completions;

    @Inject
    GuestPrivacy privacy;

    @Inject
    Availability availability;

    @Inject
    CachedSlots cachedSlots;

    @Inject
    TakenSlots takenSlots;

    @Inject
    Checkouts checkouts;

    @Inject
    Unavailabilities unavailabilities;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private Rows rows;
    private TestVenue venue;
    private Actor customer;
    private Actor owner;
    private Actor otherOwner;
    private final Instant nextHour = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    private final Actor admin = new Actor(UUID.randomUUID(), Scope.expand(Scope.ADMIN));

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("bookings-war", GuestDeskIT.class, TestVenue.class, Rows.class, MovedClock.class);
    }

    @BeforeEach
    void listAVenue() throws SQLException {
        rows = new Rows(dataSource);
        venue = TestVenue.with(dataSource, 1);
        customer = new Actor(venue.customerId(), Scope.CUSTOMER);
        owner = new Actor(venue.ownerId(), Scope.OWNER);
        otherOwner = new Actor(TestVenue.with(dataSource, 1).ownerId(), Scope.OWNER);
    }

    @AfterEach
    void letItBeNow() {
        clock.move(Duration.ZERO);
    }

    @Test
    void confirmsAtOnceForThePriceOfTheHourAndHoldsNothing() throws SQLException {
        UUID booking = bookForGuest(daysAhead(2));

        Booking made = records.get(owner, booking).booking();
        assertThat(made.status()).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(made.totalPrice()).isEqualTo(new Money(new BigDecimal("33.33"), Currency.getInstance("EUR")));
        assertThat(made.holdExpiresAt()).isEmpty();
        assertThat(made.userId()).isEmpty();
        assertThat(made.guest().orElseThrow().name()).contains("Иван Петров");
        assertThat(rows.due("expire-hold", booking)).isEmpty();
        assertThat(rows.due("remind-customer", booking)).isEmpty();
        clock.move(A_DAY);
        assertThat(holds.expire(booking)).isEmpty();
        assertThat(statusOf(booking)).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void writesToNobodyWhateverBecomesOfIt() throws SQLException {
        UUID cancelled = bookForGuest(daysAhead(2));
        reminders.remind(cancelled);
        transitions.change(owner, cancelled, BookingStatus.CANCELLED, Optional.of("Обади се, че няма да дойде"));
        UUID completed = bookForGuest(daysAhead(2));
        clock.move(Duration.ofDays(3));
        transitions.change(owner, completed, BookingStatus.COMPLETED, Optional.empty());

        assertThat(mails(cancelled)).isZero();
        assertThat(mails(completed)).isZero();
    }

    @Test
    void takesTheCourtAtOnceForEverybody() {
        TimeSpan time = daysAhead(2);
        assertThat(slots()).isEmpty();
        assertThat(freeAt(time)).isTrue();

        UUID booking = bookForGuest(time);

        assertThat(slots()).containsExactly(new TakenSlot(venue.courts().get(0), time));
        assertThat(freeAt(time)).isFalse();
        refuses(ProblemType.BOOKING_CONFLICT, () -> book(time));
        transitions.change(owner, booking, BookingStatus.CANCELLED, Optional.empty());
        assertThat(slots()).isEmpty();
        assertThat(freeAt(time)).isTrue();
    }

    @Test
    void givesWayToWhatIsThereAlready() {
        book(daysAhead(2));
        Closure closure = new Closure(daysAhead(3), Optional.empty(), Optional.empty());
        unavailabilities.add(venue.id(), closure, owner, ExpectedVersion.ANY);

        refuses(ProblemType.BOOKING_CONFLICT, () -> bookForGuest(daysAhead(2)));
        refuses(ProblemType.VENUE_UNAVAILABLE, () -> bookForGuest(daysAhead(3)));
    }

    @Test
    void letsOneOfCustomersAndOwnersHaveAnHour() throws Exception {
        for (int day = 2; day < 7; day++) {
            TimeSpan time = daysAhead(day);
            List<Callable<Boolean>> rivals = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                rivals.add(() -> succeeds(() -> book(time)));
                rivals.add(() -> succeeds(() -> bookForGuest(time)));
            }
            int winners = 0;
            for (Future<Boolean> rival : executor.invokeAll(rivals)) {
                winners += rival.get() ? 1 : 0;
            }
            assertThat(winners).isOne();
        }
    }

    @Test
    void letsWhoeverStandsAtTheDeskPlayAtOnce() {
        Instant now = Instant.now();
        TimeSpan running = hourFrom(now.minus(Duration.ofMinutes(20)));
        refuses(ProblemType.BOOKING_IN_THE_PAST, () -> bookForGuest(hourFrom(now.minus(Duration.ofMinutes(31)))));
        refuses(ProblemType.BOOKING_IN_THE_PAST, () -> book(running));

        UUID booking = bookForGuest(running);

        assertThat(slots()).hasSize(1);
        transitions.change(owner, booking, BookingStatus.NO_SHOW, Optional.empty());
        assertThat(slots()).isEmpty();
    }

    @Test
    void isListedAtTheVenueAndNeverAsSomebodysOwn() {
        UUID booking = bookForGuest(daysAhead(2));
        UUID ownAtHome = desk.book(owner, wish(daysAhead(3)), Optional.empty()).bookingId();
        UUID customers = book(daysAhead(4));
        UUID byAdmin =
                guests.book(admin, guestWish(daysAhead(5)), Optional.empty()).bookingId();

        assertThat(listed(owner, BookingView.VENUE)).containsExactly(byAdmin, customers, ownAtHome, booking);
        assertThat(listed(owner, BookingView.MINE)).containsExactly(ownAtHome);
        assertThat(listed(customer, BookingView.MINE)).containsExactly(customers);
        assertThat(listed(otherOwner, BookingView.VENUE)).isEmpty();
        assertThat(listed(admin, BookingView.ALL)).contains(booking, byAdmin);
        assertThat(listed(admin, BookingView.MINE)).isEmpty();
    }

    @Test
    void showsTheGuestToTheOwnerAndAdminsOnly() {
        UUID booking = bookForGuest(daysAhead(2));

        for (Actor reader : List.of(owner, admin)) {
            BookingDetails details = records.get(reader, booking);
            assertThat(details.customer()).isEmpty();
            assertThat(details.owner().id()).isEqualTo(owner.id());
            assertThat(details.booking().guest().orElseThrow().phone()).contains("+359 88 123 4567");
        }
        for (Actor stranger : List.of(customer, otherOwner)) {
            refuses(ProblemType.BOOKING_NOT_FOUND, () -> records.get(stranger, booking));
            refuses(ProblemType.BOOKING_NOT_FOUND, () -> records.history(stranger, booking));
            refuses(
                    ProblemType.BOOKING_NOT_FOUND,
                    () -> transitions.change(stranger, booking, BookingStatus.CANCELLED, Optional.empty()));
        }
    }

    @Test
    void tellsInTheHistoryWhoMadeIt() {
        UUID booking = bookForGuest(daysAhead(2));
        transitions.change(admin, booking, BookingStatus.CANCELLED, Optional.empty());

        assertThat(records.history(owner, booking))
                .extracting(
                        entry -> entry.change().from().orElse(null),
                        entry -> entry.change().to(),
                        entry -> entry.change().actorId().orElseThrow())
                .containsExactly(
                        tuple(null, BookingStatus.CONFIRMED, owner.id()),
                        tuple(BookingStatus.CONFIRMED, BookingStatus.CANCELLED, admin.id()));
    }

    @Test
    void isCompletedByItsOwnerOrByItselfAndCountedAtTheVenue() throws SQLException {
        UUID first = bookForGuest(daysAhead(1));
        UUID second = bookForGuest(daysAhead(2));
        refuses(
                ProblemType.BOOKING_NOT_STARTED,
                () -> transitions.change(owner, first, BookingStatus.COMPLETED, Optional.empty()));
        clock.move(Duration.ofDays(4));

        transitions.change(owner, first, BookingStatus.COMPLETED, Optional.empty());
        completions.completeOverdue();

        assertThat(statusOf(first)).isEqualTo(BookingStatus.COMPLETED);
        assertThat(statusOf(second)).isEqualTo(BookingStatus.COMPLETED);
        assertThat(rows.number("select cast(total_bookings as bigint) from venues.venue where id = ?", venue.id()))
                .isEqualTo(2);
    }

    @Test
    void isForNobodyElsesVenue() {
        GuestWish wish = guestWish(daysAhead(2));
        Actor withoutScope = new Actor(owner.id(), Scope.CUSTOMER);

        for (Actor actor : List.of(otherOwner, customer, withoutScope)) {
            refuses(ProblemType.COURT_NOT_FOUND, () -> guests.book(actor, wish, Optional.empty()));
        }
        GuestWish nowhere = new GuestWish(UUID.randomUUID(), wish.time(), wish.guest());
        refuses(ProblemType.COURT_NOT_FOUND, () -> guests.book(owner, nowhere, Optional.empty()));
    }

    @Test
    void keepsTheRulesOfEveryBooking() throws SQLException {
        TimeSpan late = daysAhead(181);
        refuses(ProblemType.BOOKING_TOO_FAR_AHEAD, () -> bookForGuest(late));
        TimeSpan uneven = new TimeSpan(nextHour, nextHour.plus(Duration.ofMinutes(75)));
        refuses(ProblemType.BOOKING_NOT_IN_HALF_HOURS, () -> bookForGuest(uneven));
        rows.change(
                "update venues.venue set working_hours = '{\"0\": {\"open\": \"03:00\", \"close\": \"03:30\"}}'"
                        + " where id = ?",
                venue.id());
        refuses(ProblemType.OUTSIDE_WORKING_HOURS, () -> bookForGuest(daysAhead(2)));
        rows.change("update venues.venue set status = 'maintenance' where id = ?", venue.id());
        refuses(ProblemType.VENUE_NOT_ACTIVE, () -> bookForGuest(daysAhead(2)));
        rows.change("update venues.court set deleted_at = now() where venue_id = ?", venue.id());
        refuses(ProblemType.COURT_NOT_FOUND, () -> bookForGuest(daysAhead(2)));
    }

    @Test
    void answersARepeatedRequestWithTheSameBooking() throws Exception {
        GuestWish wish = guestWish(daysAhead(2));
        Callable<UUID> asking =
                () -> guests.book(owner, wish, Optional.of("ключ")).bookingId();
        List<UUID> made = new ArrayList<>();
        for (Future<UUID> each : executor.invokeAll(List.of(asking, asking, asking, asking))) {
            made.add(each.get());
        }

        assertThat(made).hasSize(4).containsOnly(made.get(0));
        assertThat(guests.book(owner, wish, Optional.of("ключ")).made()).isFalse();
        refuses(
                ProblemType.IDEMPOTENCY_KEY_REUSED,
                () -> guests.book(owner, guestWish(daysAhead(3)), Optional.of("ключ")));
        refuses(ProblemType.IDEMPOTENCY_KEY_REUSED, () -> desk.book(owner, wish(daysAhead(2)), Optional.of("ключ")));
    }

    @Test
    void isNotPaidHere() {
        UUID booking = bookForGuest(daysAhead(2));
        CheckoutWish wish = new CheckoutWish(booking, Optional.empty());

        refuses(ProblemType.GUEST_PAYS_AT_VENUE, () -> checkouts.begin(owner, wish, A_DAY));
        refuses(ProblemType.GUEST_PAYS_AT_VENUE, () -> checkouts.begin(admin, wish, A_DAY));
        refuses(ProblemType.BOOKING_NOT_FOUND, () -> checkouts.begin(customer, wish, A_DAY));
        refuses(ProblemType.BOOKING_NOT_FOUND, () -> checkouts.begin(otherOwner, wish, A_DAY));
    }

    @Test
    void forgetsTheGuestThirtyDaysAfterTheEnd() throws SQLException {
        UUID booking = bookForGuest(daysAhead(1));
        Duration untilEnd = Duration.between(Instant.now(), daysAhead(1).end());
        clock.move(untilEnd.plusDays(30).minusMinutes(5));
        forgetAll();
        assertThat(guestOf(booking).name()).contains("Иван Петров");
        clock.move(untilEnd.plusDays(30).plusMinutes(5));

        forgetAll();

        assertThat(guestOf(booking).name()).isEmpty();
        assertThat(guestOf(booking).phone()).isEmpty();
        assertThat(guestOf(booking).note()).isEmpty();
        transitions.change(owner, booking, BookingStatus.NO_SHOW, Optional.empty());
        assertThat(statusOf(booking)).isEqualTo(BookingStatus.NO_SHOW);
    }

    @Test
    void goesAwayWithAllThatIsKnownOfTheGuest() throws SQLException {
        UUID booking = bookForGuest(daysAhead(2));

        removal.delete(admin, booking);

        refuses(ProblemType.BOOKING_NOT_FOUND, () -> records.get(admin, booking));
        assertThat(rows.number("select count(*) from bookings.booking where id = ?", booking))
                .isZero();
        assertThat(mails(booking)).isZero();
        assertThat(slots()).isEmpty();
    }

    private void forgetAll() {
        int forgotten;
        do {
            forgotten = privacy.forgetGuests();
        } while (forgotten > 0);
    }

    private Guest guestOf(UUID bookingId) {
        return records.get(owner, bookingId).booking().guest().orElseThrow();
    }

    private BookingStatus statusOf(UUID bookingId) {
        return records.get(admin, bookingId).booking().status();
    }

    private long mails(UUID bookingId) throws SQLException {
        return rows.number(
                "select count(*) from notifications.notification where triggered_by = ?", "booking:" + bookingId);
    }

    private List<UUID> listed(Actor reader, BookingView view) {
        BookingFilter filter = new BookingFilter(
                Optional.of(view),
                Optional.of(venue.id()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return records.list(reader, filter, BookingSort.NEWEST, ALL).items().stream()
                .map(details -> details.booking().id())
                .toList();
    }

    private List<TakenSlot> slots() {
        return cachedSlots.of(venue.id(), takenSlots::ahead);
    }

    private boolean freeAt(TimeSpan time) {
        return availability
                .on(
                        venue.id(),
                        time.start().atZone(ZoneId.of("Europe/Sofia")).toLocalDate(),
                        Duration.ofHours(1),
                        Optional.empty())
                .stream()
                .anyMatch(slot -> slot.time().equals(time));
    }

    private static boolean succeeds(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (DomainException refused) {
            assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_CONFLICT);
            return false;
        }
    }

    private static void refuses(ProblemType fact, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(fact));
    }

    private UUID book(TimeSpan time) {
        return desk.book(customer, wish(time), Optional.empty()).bookingId();
    }

    private BookingWish wish(TimeSpan time) {
        return new BookingWish(venue.id(), Optional.empty(), time, Optional.empty());
    }

    private UUID bookForGuest(TimeSpan time) {
        return guests.book(owner, guestWish(time), Optional.empty()).bookingId();
    }

    private GuestWish guestWish(TimeSpan time) {
        Guest guest = new Guest("Иван Петров", Optional.of("+359 88 123 4567"), Optional.of("Иска ракета"));
        return new GuestWish(venue.courts().get(0), time, guest);
    }

    private TimeSpan daysAhead(int days) {
        return hourFrom(nextHour.plus(Duration.ofDays(days)));
    }

    private static TimeSpan hourFrom(Instant start) {
        return new TimeSpan(start, start.plus(Duration.ofHours(1)));
    }
}
