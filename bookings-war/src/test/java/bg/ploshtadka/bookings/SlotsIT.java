package bg.ploshtadka.bookings;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.TakenSlot;
import bg.ploshtadka.slots.CachedSlots;
import bg.ploshtadka.venues.Closure;
import bg.ploshtadka.venues.StatusWish;
import bg.ploshtadka.venues.Unavailabilities;
import bg.ploshtadka.venues.VenueListings;
import bg.ploshtadka.venues.VenueStatus;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.cache.Cache;
import javax.cache.spi.CachingProvider;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is taken at a venue, remembered by the server's own JCache and given up by its own transactions. */
@ExtendWith(ArquillianExtension.class)
class SlotsIT {
    @Inject
    CachedSlots cachedSlots;

    @Inject
    TakenSlots takenSlots;

    @Inject
    BookingDesk desk;

    @Inject
    GuestDesk guests;

    @Inject
    Transitions transitions;

    @Inject
    Unavailabilities unavailabilities;

    @Inject
    VenueListings listings;

    @Resource
    UserTransaction transaction;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    private TestVenue venue;
    private Actor customer;
    private Actor owner;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("bookings-war", SlotsIT.class, TestVenue.class);
    }

    @BeforeEach
    void listAVenueWithTwoCourts() throws SQLException {
        venue = TestVenue.with(dataSource, 2);
        customer = new Actor(venue.customerId(), Scope.CUSTOMER);
        owner = new Actor(venue.ownerId(), Scope.OWNER);
    }

    @Test
    void remembersWhatItHasRead() {
        book(hour(1));

        assertThat(slots()).containsExactly(slot(0, hour(1)));
        assertThat(rememberedSlots()).containsExactly(slot(0, hour(1)));
    }

    @Test
    void tellsABookingAndItsCancellationAtOnce() {
        assertThat(slots()).isEmpty();
        UUID booking = book(hour(2));
        assertThat(slots()).containsExactly(slot(0, hour(2)));

        transitions.change(customer, booking, BookingStatus.CANCELLED, Optional.empty());

        assertThat(slots()).isEmpty();
    }

    @Test
    void tellsABookingForAGuestAndItsCancellationAtOnce() {
        assertThat(slots()).isEmpty();
        assertThat(rememberedSlots()).isEmpty();
        Guest guest = new Guest("Иван Петров", Optional.empty(), Optional.empty());
        GuestWish wish = new GuestWish(venue.courts().get(1), hour(7), guest);
        UUID booking = guests.book(owner, wish, Optional.empty()).bookingId();
        assertThat(slots()).containsExactly(slot(1, hour(7)));

        transitions.change(owner, booking, BookingStatus.CANCELLED, Optional.empty());

        assertThat(slots()).isEmpty();
    }

    @Test
    void tellsAnUnavailabilityAtOnce() {
        assertThat(slots()).isEmpty();
        Closure closure = new Closure(hour(3), Optional.empty(), Optional.empty());
        unavailabilities.add(venue.id(), closure, owner, ExpectedVersion.ANY);

        assertThat(slots()).containsExactlyInAnyOrder(slot(0, hour(3)), slot(1, hour(3)));
    }

    @Test
    void hidesAVenueAtOnceThatIsNotActiveAnyMore() {
        assertThat(slots()).isEmpty();
        Actor admin = new Actor(UUID.randomUUID(), Set.of(Scope.ADMIN_VENUES_WRITE));
        listings.changeStatus(venue.id(), StatusWish.of(VenueStatus.INACTIVE), admin, ExpectedVersion.ANY);

        assertThatThrownBy(this::slots)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.VENUE_NOT_FOUND));
    }

    @Test
    void showsNothingOfAChangeThatIsRolledBackAndRemembersAgainAfterIt() throws Exception {
        assertThat(slots()).isEmpty();
        transaction.begin();
        book(hour(4));
        transaction.rollback();

        assertThat(slots()).isEmpty();
        assertThat(rememberedSlots()).isEmpty();
    }

    @Test
    void tellsTheTruthAfterSomebodyHasClosedTheCache() throws NamingException {
        assertThat(slots()).isEmpty();
        sharedCache().close();
        book(hour(5));

        assertThat(slots()).containsExactly(slot(0, hour(5)));
    }

    @Test
    void neverTrustsAnEntryThatAWriterHasLeftInDoubt() throws NamingException {
        assertThat(slots()).isEmpty();
        sharedCache().put(venue.id().toString(), "doubt");
        book(hour(6));
        sharedCache().put(venue.id().toString(), "doubt");

        assertThat(slots()).containsExactly(slot(0, hour(6)));
        assertThat(sharedCache().get(venue.id().toString())).isEqualTo("doubt");
    }

    private List<TakenSlot> slots() {
        return cachedSlots.of(venue.id(), takenSlots::ahead);
    }

    private List<TakenSlot> rememberedSlots() {
        return cachedSlots.of(venue.id(), asked -> {
            throw new AssertionError("The database was asked");
        });
    }

    private static Cache<String, String> sharedCache() throws NamingException {
        CachingProvider provider = InitialContext.doLookup("payara/CachingProvider");
        return provider.getCacheManager().getCache("slots", String.class, String.class);
    }

    private TakenSlot slot(int court, TimeSpan time) {
        return new TakenSlot(venue.courts().get(court), time);
    }

    private UUID book(TimeSpan time) {
        BookingWish wish = new BookingWish(venue.id(), Optional.empty(), time, Optional.empty());
        return desk.book(customer, wish, Optional.empty()).bookingId();
    }

    private static TimeSpan hour(int daysAhead) {
        Instant start = Instant.now().plus(Duration.ofDays(daysAhead)).truncatedTo(ChronoUnit.HOURS);
        return new TimeSpan(start, start.plus(Duration.ofHours(1)));
    }
}
