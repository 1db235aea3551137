package bg.ploshtadka.bookings;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Booking inside the server, where transactions, locks and the exclusion constraint are the real ones. */
@ExtendWith(ArquillianExtension.class)
class BookingDeskIT {
    @Inject
    BookingDesk desk;

    @Inject
    BookingRecords records;

    @Inject
    Transitions transitions;

    @Inject
    Holds holds;

    @Resource
    ManagedExecutorService executor;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private TestVenue venue;
    private Actor customer;
    private Actor owner;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("bookings-war", BookingDeskIT.class, TestVenue.class);
    }

    @BeforeEach
    void listAVenueWithTwoCourts() throws SQLException {
        venue = TestVenue.with(dataSource, 2);
        customer = new Actor(venue.customerId(), Scope.CUSTOMER);
        owner = new Actor(venue.ownerId(), Scope.OWNER);
    }

    @Test
    void takesTheFirstFreeCourtAndThenTheNext() {
        assertThat(courtOf(book(hour(1)))).isEqualTo(venue.courts().get(0));
        assertThat(courtOf(book(hour(1)))).isEqualTo(venue.courts().get(1));
        assertThatThrownBy(() -> book(hour(1)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.BOOKING_CONFLICT));
    }

    @Test
    void letsExactlyAsManyRivalsInAsThereAreCourts() throws Exception {
        Callable<Boolean> rival = () -> {
            try {
                return book(hour(2)).made();
            } catch (DomainException refused) {
                return refused.type() != ProblemType.BOOKING_CONFLICT;
            }
        };
        List<Future<Boolean>> rivals =
                executor.invokeAll(Stream.generate(() -> rival).limit(12).toList());
        int winners = 0;
        for (Future<Boolean> each : rivals) {
            winners += each.get() ? 1 : 0;
        }
        assertThat(winners).isEqualTo(2);
    }

    @Test
    void freesTheCourtOfACancelledBooking() {
        UUID first = book(hour(3)).bookingId();
        transitions.change(owner, first, BookingStatus.CANCELLED, Optional.of("Повреда на осветлението"));
        assertThat(courtOf(book(hour(3)))).isEqualTo(venue.courts().get(0));
        assertThat(records.history(customer, first))
                .extracting(entry -> entry.change().to())
                .containsExactly(BookingStatus.PENDING, BookingStatus.CANCELLED);
    }

    @Test
    void tellsTheTimeZoneOfTheVenue() {
        UUID booked = book(hour(8)).bookingId();

        assertThat(records.get(customer, booked).zone()).isEqualTo(ZoneId.of("Europe/Sofia"));
    }

    @Test
    void tellsOfANewBookingWhatIsStored() {
        TimeSpan whole = hour(9);
        Duration tooFine = Duration.ofNanos(1_234_567);
        Booked booked =
                book(new TimeSpan(whole.start().plus(tooFine), whole.end().plus(tooFine)));

        BookingDetails told = booked.details().orElseThrow();
        BookingDetails stored = records.get(customer, booked.bookingId());
        assertThat(facts(told)).isEqualTo(facts(stored));
    }

    @Test
    void endsAHoldOnlyOnceItIsOver() {
        UUID held = book(hour(4)).bookingId();
        assertThat(holds.expire(held))
                .isEqualTo(records.get(customer, held).booking().holdExpiresAt());
        assertThat(records.get(customer, held).booking().status()).isEqualTo(BookingStatus.PENDING);
    }

    @Test
    void tellsInTheHistoryThatNobodyEndedAHold() throws SQLException {
        UUID held = book(hour(7)).bookingId();
        letTheHoldBeOver(held);
        holds.expire(held);
        assertThat(records.history(customer, held))
                .last()
                .satisfies(entry -> assertThat(entry.change().to()).isEqualTo(BookingStatus.CANCELLED))
                .satisfies(entry -> assertThat(entry.change().actorId()).isEmpty());
    }

    @Test
    void answersARepeatedRequestWithTheSameBooking() {
        BookingWish wish = wish(hour(5));
        Booked first = desk.book(customer, wish, Optional.of("ключ-1"));
        Booked again = desk.book(customer, wish, Optional.of("ключ-1"));
        assertThat(first.made()).isTrue();
        assertThat(again).isEqualTo(new Booked(first.bookingId(), false));
        assertThatThrownBy(() -> desk.book(customer, wish(hour(6)), Optional.of("ключ-1")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.IDEMPOTENCY_KEY_REUSED));
    }

    private void letTheHoldBeOver(UUID bookingId) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update bookings.booking set hold_expires_at = now() - interval '1 second' where id = ?")) {
            update.setObject(1, bookingId);
            update.executeUpdate();
        }
    }

    private Booked book(TimeSpan time) {
        return desk.book(customer, wish(time), Optional.empty());
    }

    private BookingWish wish(TimeSpan time) {
        return new BookingWish(venue.id(), Optional.empty(), time, Optional.empty());
    }

    private static List<Object> facts(BookingDetails details) {
        Booking booking = details.booking();
        return List.of(
                booking.id(),
                booking.venueId(),
                booking.courtId(),
                booking.venueOwnerId(),
                booking.userId(),
                booking.guest(),
                booking.time(),
                booking.status(),
                booking.pricePerHour(),
                booking.totalPrice(),
                booking.notes(),
                booking.holdExpiresAt(),
                booking.createdAt(),
                booking.updatedAt(),
                details.venueName(),
                details.zone(),
                details.courtName(),
                details.customer(),
                details.owner());
    }

    private UUID courtOf(Booked booked) {
        return records.get(customer, booked.bookingId()).booking().courtId();
    }

    private static TimeSpan hour(int daysAhead) {
        Instant start = Instant.now().plus(Duration.ofDays(daysAhead)).truncatedTo(ChronoUnit.HOURS);
        return new TimeSpan(start, start.plus(Duration.ofHours(1)));
    }
}
