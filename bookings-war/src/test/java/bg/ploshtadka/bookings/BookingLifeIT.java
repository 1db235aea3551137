package bg.ploshtadka.bookings;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.payments.CheckoutWish;
import bg.ploshtadka.payments.Checkouts;
import bg.ploshtadka.venues.Closure;
import bg.ploshtadka.venues.Unavailabilities;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of bookings while time goes on: the clock of this deployment is moved by its tests. */
@ExtendWith(ArquillianExtension.class)
class BookingLifeIT {
    private static final Duration HOLD = Duration.ofMinutes(30);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_DAY = Duration.ofHours(24);

    @Inject
    MovedClock clock;

    @Inject
    BookingDesk desk;

    @Inject
    BookingRecords records;

    @Inject
    BookingRemoval removal;

    @Inject
    Transitions transitions;

    @Inject
    Holds holds;

    @Inject
    Reminders reminders;

    @Inject
    Completions completions;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    PayableBookings payable;

    @Inject
    Checkouts checkouts;

    @Inject
    Unavailabilities unavailabilities;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private Rows rows;
    private TestVenue venue;
    private Actor customer;
    private Actor owner;
    private final Instant nextHour = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    private final Actor admin = new Actor(UUID.randomUUID(), Scope.expand(Scope.ADMIN));

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("bookings-war", BookingLifeIT.class, TestVenue.class, Rows.class, MovedClock.class);
    }

    @BeforeEach
    void listAVenue() throws SQLException {
        rows = new Rows(dataSource);
        venue = TestVenue.with(dataSource, 1);
        customer = new Actor(venue.customerId(), Scope.CUSTOMER);
        owner = new Actor(venue.ownerId(), Scope.OWNER);
    }

    @AfterEach
    void letItBeNow() {
        clock.move(Duration.ZERO);
    }

    @Test
    void cancelsWhatIsNeitherPaidNorConfirmedWhenItsHoldEnds() throws SQLException {
        UUID booking = book(daysAhead(2));
        clock.move(HOLD.plus(A_MINUTE));

        assertThat(holds.expire(booking)).isEmpty();

        assertThat(statusOf(booking)).isEqualTo(BookingStatus.CANCELLED);
        assertThat(rows.mails("booking_expired", booking)).isOne();
        assertThat(book(daysAhead(2))).isNotEqualTo(booking);
    }

    @Test
    void watchesAHoldByADurableTask() throws SQLException {
        UUID booking = book(daysAhead(2));

        assertThat(rows.due("expire-hold", booking))
                .isEqualTo(records.get(customer, booking).booking().holdExpiresAt());
    }

    @Test
    void keepsTheCourtWhileTheCustomerPays() {
        UUID booking = book(daysAhead(2));
        clock.move(HOLD.minus(A_MINUTE));
        checkouts.begin(customer, new CheckoutWish(booking, Optional.empty()), HOLD);
        clock.move(HOLD.plus(A_MINUTE));

        Optional<Instant> later = holds.expire(booking);

        assertThat(later).isEqualTo(records.get(customer, booking).booking().holdExpiresAt());
        assertThat(statusOf(booking)).isEqualTo(BookingStatus.PENDING);
        clock.move(HOLD.multipliedBy(2).plusMinutes(10));
        assertThat(holds.expire(booking)).isEmpty();
        assertThat(statusOf(booking)).isEqualTo(BookingStatus.CANCELLED);
    }

    @Test
    void keepsWhatIsPaidOrConfirmed() {
        UUID paid = book(daysAhead(2));
        payable.secure(paid);
        UUID confirmed = confirmed(daysAhead(3));
        clock.move(A_DAY);

        assertThat(holds.expire(paid)).isEmpty();
        assertThat(holds.expire(confirmed)).isEmpty();

        assertThat(statusOf(paid)).isEqualTo(BookingStatus.PENDING);
        assertThat(statusOf(confirmed)).isEqualTo(BookingStatus.CONFIRMED);
    }

    @Test
    void remindsADayBeforeTheStart() throws SQLException {
        UUID booking = confirmed(daysAhead(2));
        assertThat(rows.due("remind-customer", booking))
                .contains(daysAhead(2).start().minus(A_DAY));
        clock.move(A_DAY);

        reminders.remind(booking);

        assertThat(rows.mails("booking_reminder", booking)).isOne();
    }

    @Test
    void namesTheTimeByTheVenuesClocksOnTheDayOfTwentyThreeHours() throws SQLException {
        remindsOfTenOClock(Instant.parse("2027-03-28T07:00:00Z"));
    }

    @Test
    void namesTheTimeByTheVenuesClocksOnTheDayOfTwentyFiveHours() throws SQLException {
        remindsOfTenOClock(Instant.parse("2027-10-31T08:00:00Z"));
    }

    private void remindsOfTenOClock(Instant start) throws SQLException {
        clock.move(Duration.between(Instant.now(), start.minus(A_DAY.multipliedBy(2))));
        UUID booking = confirmed(new TimeSpan(start, start.plus(Duration.ofHours(1))));
        assertThat(rows.due("remind-customer", booking)).contains(start.minus(A_DAY));

        reminders.remind(booking);

        assertThat(rows.mail("booking_reminder", booking)).contains("неделя", "от 10:00 до 11:00 ч.");
    }

    @Test
    void remindsOnceEvenIfItsTaskRunsTwice() throws SQLException {
        UUID booking = confirmed(daysAhead(2));

        reminders.remind(booking);
        reminders.remind(booking);

        assertThat(rows.mails("booking_reminder", booking)).isOne();
    }

    @Test
    void plansNoReminderOfWhatIsNearerThanADay() throws SQLException {
        UUID booking = confirmed(daysAhead(0));

        assertThat(rows.due("remind-customer", booking)).isEmpty();
    }

    @Test
    void remindsLateRatherThanNotAtAll() throws SQLException {
        UUID booking = confirmed(daysAhead(2));
        clock.move(untilStartOf(daysAhead(2)).minus(A_MINUTE));

        reminders.remind(booking);

        assertThat(rows.mails("booking_reminder", booking)).isOne();
    }

    @Test
    void remindsNobodyOfWhatHasBegunOrWillNotTakePlace() throws SQLException {
        UUID begun = confirmed(daysAhead(2));
        UUID cancelled = confirmed(daysAhead(3));
        transitions.change(owner, cancelled, BookingStatus.CANCELLED, Optional.empty());
        clock.move(untilStartOf(daysAhead(2)).plus(A_MINUTE));

        reminders.remind(begun);
        reminders.remind(cancelled);
        reminders.remind(UUID.randomUUID());

        assertThat(rows.mails("booking_reminder", begun)).isZero();
        assertThat(rows.mails("booking_reminder", cancelled)).isZero();
    }

    @Test
    void remindsNobodyWhoHasSwitchedRemindersOff() throws SQLException {
        UUID booking = confirmed(daysAhead(2));
        rows.change("update users.account set booking_reminders = false where id = ?", customer.id());

        reminders.remind(booking);

        assertThat(rows.mails("booking_reminder", booking)).isZero();
    }

    @Test
    void leavesNoReminderBehindWhenItsTransactionIsRolledBack() throws Exception {
        UUID booking = confirmed(daysAhead(2));
        transaction.begin();
        reminders.remind(booking);
        transaction.rollback();
        assertThat(rows.mails("booking_reminder", booking)).isZero();

        reminders.remind(booking);

        assertThat(rows.mails("booking_reminder", booking)).isOne();
    }

    @Test
    void completesWhatEndedMoreThanADayAgo() throws SQLException {
        UUID booking = confirmed(daysAhead(1));
        Duration untilEnd = untilStartOf(daysAhead(1)).plus(Duration.ofHours(1));
        clock.move(untilEnd.plus(A_DAY).minus(A_MINUTE));
        completions.completeOverdue();
        assertThat(statusOf(booking)).isEqualTo(BookingStatus.CONFIRMED);
        clock.move(untilEnd.plus(A_DAY).plus(A_MINUTE));

        completions.completeOverdue();

        assertThat(statusOf(booking)).isEqualTo(BookingStatus.COMPLETED);
        assertThat(records.history(customer, booking))
                .last()
                .satisfies(entry -> assertThat(entry.change().from()).contains(BookingStatus.CONFIRMED))
                .satisfies(entry -> assertThat(entry.change().actorId()).isEmpty());
        assertThat(completedAtTheVenue()).isOne();
        assertThat(rows.number("select count(*) from bookings.occupancy where booking_id = ?", booking))
                .isZero();
    }

    @Test
    void completesTheOthersIfOneCannotBeCompleted() throws SQLException {
        UUID broken = confirmed(daysAhead(1));
        UUID sound = confirmed(daysAhead(2));
        // The history refuses what the audit trail of this booking would say.
        rows.change("alter table bookings.status_change add constraint broken check (booking_id <> '" + broken
                + "' or to_status <> 'completed')");
        clock.move(Duration.ofDays(5));
        try {
            completions.completeOverdue();
        } finally {
            rows.change("alter table bookings.status_change drop constraint broken");
        }
        assertThat(statusOf(broken)).isEqualTo(BookingStatus.CONFIRMED);
        assertThat(statusOf(sound)).isEqualTo(BookingStatus.COMPLETED);
        assertThat(completedAtTheVenue()).isOne();
    }

    @Test
    void completesEachOnceWhateverTheNumberOfInstances() throws Exception {
        List<UUID> bookings = Stream.of(1, 2, 3, 4, 5, 6)
                .map(day -> confirmed(daysAhead(day)))
                .toList();
        clock.move(Duration.ofDays(9));
        Callable<Integer> instance = completions::completeOverdue;
        int completed = 0;
        for (Future<Integer> each :
                executor.invokeAll(Stream.generate(() -> instance).limit(4).toList())) {
            completed += each.get();
        }
        assertThat(completed).isGreaterThanOrEqualTo(bookings.size());
        assertThat(bookings)
                .allSatisfy(id -> assertThat(records.history(customer, id)).hasSize(3));
        assertThat(completedAtTheVenue()).isEqualTo(bookings.size());
    }

    @Test
    void waitsForNobodyWhoHasTheBookingInHands() throws Exception {
        UUID booking = confirmed(daysAhead(1));
        clock.move(Duration.ofDays(4));
        transaction.begin();
        transitions.change(owner, booking, BookingStatus.NO_SHOW, Optional.empty());
        executor.submit(completions::completeOverdue).get();
        transaction.commit();

        assertThat(statusOf(booking)).isEqualTo(BookingStatus.NO_SHOW);
        assertThat(completedAtTheVenue()).isZero();
    }

    @Test
    void countsWhatOwnersCompleteAndMakesNoOtherVersionOfTheVenue() throws SQLException {
        UUID first = confirmed(daysAhead(1));
        UUID second = confirmed(daysAhead(2));
        long version = versionOfTheVenue();
        clock.move(Duration.ofDays(3));
        transitions.change(owner, first, BookingStatus.COMPLETED, Optional.empty());
        transitions.change(admin, second, BookingStatus.COMPLETED, Optional.empty());

        assertThat(completedAtTheVenue()).isEqualTo(2);
        assertThat(versionOfTheVenue()).isEqualTo(version);
    }

    @Test
    void standsInTheWayOfNoOwnerWhoClosesTheVenueMeanwhile() throws Exception {
        for (int day = 1; day <= 8; day++) {
            TimeSpan time = daysAhead(day);
            UUID booking = confirmed(time);
            clock.move(untilStartOf(time).plus(A_MINUTE));
            Closure closure = new Closure(time, Optional.empty(), Optional.empty());
            Future<Boolean> completed = executor.submit(() ->
                    succeeds(() -> transitions.change(owner, booking, BookingStatus.COMPLETED, Optional.empty())));
            Future<Boolean> closed = executor.submit(() -> succeeds(
                    () -> unavailabilities.add(venue.id(), closure, owner, ExpectedVersion.ANY),
                    ProblemType.BOOKINGS_IN_THE_WAY));

            assertThat(completed.get()).isTrue();
            assertThat(closed.get()).isIn(true, false);
        }
        assertThat(completedAtTheVenue()).isEqualTo(8);
    }

    @Test
    void remembersAKeyForADayAndNoLonger() throws SQLException {
        BookingWish wish = wish(daysAhead(5));
        UUID first = desk.book(customer, wish, Optional.of("ключ")).bookingId();
        clock.move(A_DAY.minus(A_MINUTE));
        assertThat(desk.book(customer, wish, Optional.of("ключ"))).isEqualTo(new Booked(first, false));
        clock.move(A_DAY.plus(A_MINUTE));
        transitions.change(owner, first, BookingStatus.CANCELLED, Optional.empty());

        Booked later = desk.book(customer, wish, Optional.of("ключ"));

        assertThat(later.made()).isTrue();
        assertThat(later.bookingId()).isNotEqualTo(first);
    }

    @Test
    void forgetsKeysThatAreOlderThanADay() throws SQLException {
        desk.book(customer, wish(daysAhead(5)), Optional.of("ключ"));
        clock.move(A_DAY.minus(A_MINUTE));
        idempotencyKeys.forgetOld();
        assertThat(keys()).isOne();
        clock.move(A_DAY.plus(A_MINUTE));

        idempotencyKeys.forgetOld();

        assertThat(keys()).isZero();
    }

    @Test
    void deletesABookingWithAllThatBelongsToIt() throws SQLException {
        UUID booking =
                desk.book(customer, wish(daysAhead(2)), Optional.of("ключ")).bookingId();

        removal.delete(admin, booking);

        refuses(ProblemType.BOOKING_NOT_FOUND, () -> records.get(admin, booking));
        assertThat(rows.number("select count(*) from bookings.status_change where booking_id = ?", booking))
                .isZero();
        assertThat(keys()).isZero();
        assertThat(rows.mails("booking_cancelled", booking)).isOne();
        assertThat(rows.number(
                        "select count(*) from notifications.notification"
                                + " where triggered_by = ? and calendar_body like '%METHOD:CANCEL%'",
                        "booking:" + booking))
                .isOne();
        assertThat(book(daysAhead(2))).isNotEqualTo(booking);
    }

    @Test
    void tellsNobodyOfTheDeletionOfWhatWasOver() throws SQLException {
        UUID booking = book(daysAhead(2));
        transitions.change(customer, booking, BookingStatus.CANCELLED, Optional.empty());

        removal.delete(admin, booking);

        assertThat(rows.mails("booking_cancelled", booking)).isOne();
        refuses(ProblemType.BOOKING_NOT_FOUND, () -> removal.delete(admin, booking));
    }

    @Test
    void doesNotDeleteWhatPaymentsReferTo() throws SQLException {
        UUID booking = book(daysAhead(2));
        checkouts.begin(customer, new CheckoutWish(booking, Optional.empty()), HOLD);

        refuses(ProblemType.BOOKING_HAS_PAYMENTS, () -> removal.delete(admin, booking));

        assertThat(statusOf(booking)).isEqualTo(BookingStatus.PENDING);
        assertThat(rows.mails("booking_cancelled", booking)).isZero();
    }

    @Test
    void letsOneOfACheckoutAndADeletionWin() throws Exception {
        for (int day = 2; day < 8; day++) {
            UUID booking = book(daysAhead(day));
            Future<Boolean> deleted = executor.submit(
                    () -> succeeds(() -> removal.delete(admin, booking), ProblemType.BOOKING_HAS_PAYMENTS));
            Future<Boolean> paid = executor.submit(() -> succeeds(
                    () -> checkouts.begin(customer, new CheckoutWish(booking, Optional.empty()), HOLD),
                    ProblemType.BOOKING_NOT_FOUND));
            assertThat(deleted.get()).isNotEqualTo(paid.get());
        }
    }

    /** Whether nothing refuses it; only for one of these facts may something do so. */
    private static boolean succeeds(Runnable attempt, ProblemType... allowed) {
        try {
            attempt.run();
            return true;
        } catch (DomainException refused) {
            assertThat(refused.type()).isIn((Object[]) allowed);
            return false;
        }
    }

    private static void refuses(ProblemType fact, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(fact));
    }

    private UUID confirmed(TimeSpan time) {
        UUID booking = book(time);
        transitions.change(owner, booking, BookingStatus.CONFIRMED, Optional.empty());
        return booking;
    }

    private UUID book(TimeSpan time) {
        return desk.book(customer, wish(time), Optional.empty()).bookingId();
    }

    private BookingWish wish(TimeSpan time) {
        return new BookingWish(venue.id(), Optional.empty(), time, Optional.empty());
    }

    private BookingStatus statusOf(UUID bookingId) {
        return records.get(admin, bookingId).booking().status();
    }

    private long completedAtTheVenue() throws SQLException {
        return rows.number("select cast(total_bookings as bigint) from venues.venue where id = ?", venue.id());
    }

    private long versionOfTheVenue() throws SQLException {
        return rows.number("select version from venues.venue where id = ?", venue.id());
    }

    private long keys() throws SQLException {
        return rows.number("select count(*) from bookings.idempotency_key where user_id = ?", venue.customerId());
    }

    private static Duration untilStartOf(TimeSpan time) {
        return Duration.between(Instant.now(), time.start());
    }

    private TimeSpan daysAhead(int days) {
        Instant start = nextHour.plus(Duration.ofDays(days));
        return new TimeSpan(start, start.plus(Duration.ofHours(1)));
    }
}
