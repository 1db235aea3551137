package bg.ploshtadka.venues;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.Occupancies;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Courts, pictures and closures inside the server, where transactions and locks are the real ones. */
@ExtendWith(ArquillianExtension.class)
class VenuePartsIT {
    private static final Instant NOON =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(10, ChronoUnit.DAYS).plus(12, ChronoUnit.HOURS);
    private static final TimeSpan CLOSED = hours(12, 4);

    @Inject
    VenueListings listings;

    @Inject
    VenueCatalogue catalogue;

    @Inject
    VenueCourts courts;

    @Inject
    VenueImages images;

    @Inject
    Unavailabilities unavailabilities;

    @Inject
    Occupancies occupancies;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource database;

    @Resource
    ManagedExecutorService executor;

    @Resource
    UserTransaction transaction;

    private final Actor owner = new Actor(Identifiers.next(), Scope.OWNER);
    private UUID venueId;
    private UUID courtId;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("venues-war", VenuePartsIT.class);
    }

    @BeforeEach
    void listAVenue() throws SQLException {
        update("""
                insert into users.account (id, username, email, scopes, is_active, tokens_valid_from, created_at,
                    updated_at)
                values (?, 'u' || ?, ? || '@example.bg', '{}', true, now(), now(), now())
                """, owner.id(), owner.id().toString(), owner.id().toString());
        VenueProfile venue = listings.list(details(), owner);
        venueId = venue.venue().id();
        courtId = venue.courts().get(0).id();
    }

    @Test
    void leavesExactlyOneThumbnailOfManyAtTheSameTime() throws Exception {
        List<Callable<?>> rivals = new ArrayList<>();
        IntStream.range(0, 8).forEach(number -> rivals.add(() -> addImage(true)));
        UUID existing = addImage(false).id();
        rivals.add(() -> images.change(venueId, existing, VenuePartsIT::asThumbnail, owner, ExpectedVersion.ANY));

        together(rivals);

        assertThat(venue().images())
                .hasSize(9)
                .filteredOn(VenueImage::isThumbnail)
                .hasSize(1);
    }

    @Test
    void placesImagesBehindTheOthersUnlessTold() {
        UUID first = addImage(false).id();
        UUID second = addImage(false).id();
        UUID front = images.add(venueId, new NewImage(url(), false, Optional.of(0)), owner, ExpectedVersion.ANY)
                .id();

        assertThat(venue().images()).extracting(VenueImage::id).containsExactly(first, front, second);
    }

    @Test
    void putsImagesIntoAnotherOrder() {
        UUID first = addImage(true).id();
        UUID second = addImage(false).id();
        UUID third = addImage(false).id();

        images.reorder(venueId, List.of(third, first, second), owner, ExpectedVersion.ANY);

        assertThat(venue().images()).extracting(VenueImage::id).containsExactly(third, first, second);
    }

    @Test
    void refusesAnOrderThatIsNotOfAllImages() {
        UUID first = addImage(true).id();
        addImage(false);

        for (List<UUID> order : List.of(List.of(first), List.of(first, first), List.of(first, Identifiers.next()))) {
            assertRefused(
                    () -> images.reorder(venueId, order, owner, ExpectedVersion.ANY), ProblemType.IMAGES_INCOMPLETE);
        }
    }

    @Test
    void closesAllCourtsOrOne() throws SQLException {
        UUID other = courts.add(venueId, CourtDetails.named("Корт 2"), owner, ExpectedVersion.ANY)
                .id();
        close(CLOSED, Optional.empty());
        close(hours(20, 1), Optional.of(other));

        assertThat(occupancies.during(List.of(courtId), hours(0, 24)))
                .extracting(window -> window.time())
                .containsExactly(CLOSED);
        assertThat(occupancies.during(List.of(other), hours(0, 24)))
                .extracting(window -> window.time())
                .containsExactly(CLOSED, hours(20, 1));
    }

    @Test
    void refusesToCloseOverAnActiveBookingAndNamesIt() throws SQLException {
        UUID booking = book(hours(15, 2));

        assertThatThrownBy(() -> close(CLOSED, Optional.empty()))
                .isInstanceOfSatisfying(DomainException.class, refused -> {
                    assertThat(refused.type()).isEqualTo(ProblemType.BOOKINGS_IN_THE_WAY);
                    assertThat(refused.facts()).isEqualTo(Map.of("booking_ids", List.of(booking)));
                });
        assertThat(venue().unavailabilities()).isEmpty();
    }

    @Test
    void letsOneOfTwoClosuresAtTheSameTimeWin() throws Exception {
        Callable<?> rival = () -> close(CLOSED, Optional.of(courtId));

        int winners = winners(List.of(rival, rival), ProblemType.UNAVAILABILITY_OVERLAPS);

        assertThat(winners).isEqualTo(1);
        assertThat(venue().unavailabilities()).hasSize(1);
    }

    @Test
    void movesAClosureOverItsOldTime() {
        UUID id = close(CLOSED, Optional.empty()).id();

        unavailabilities.change(
                venueId,
                id,
                before -> new Closure(hours(14, 4), before.reason(), Optional.of(courtId)),
                owner,
                ExpectedVersion.ANY);

        assertThat(occupancies.during(List.of(courtId), hours(0, 24)))
                .extracting(window -> window.time())
                .containsExactly(hours(14, 4));
    }

    @Test
    void opensAgainWhatWasClosed() {
        UUID id = close(CLOSED, Optional.empty()).id();

        unavailabilities.remove(venueId, id, owner, ExpectedVersion.ANY);

        assertThat(occupancies.during(List.of(courtId), hours(0, 24))).isEmpty();
    }

    @Test
    void refusesAClosureThatIsOver() {
        TimeSpan yesterday = new TimeSpan(
                Instant.now().minus(2, ChronoUnit.DAYS), Instant.now().minusSeconds(1));

        assertRefused(() -> close(yesterday, Optional.empty()), ProblemType.UNAVAILABILITY_OVER);
    }

    @Test
    void refusesAClosureOfAnotherVenuesCourt() {
        UUID elsewhere = listings.list(details(), owner).courts().get(0).id();

        assertRefused(() -> close(CLOSED, Optional.of(elsewhere)), ProblemType.COURT_NOT_OF_VENUE);
    }

    @Test
    void keepsTheLastCourt() {
        assertRefused(() -> remove(courtId), ProblemType.LAST_COURT);
    }

    @Test
    void keepsACourtWithBookingsAhead() throws SQLException {
        courts.add(venueId, CourtDetails.named("Корт 2"), owner, ExpectedVersion.ANY);
        book(hours(15, 2));

        assertRefused(() -> remove(courtId), ProblemType.COURT_HAS_BOOKINGS);
    }

    @Test
    void letsNobodyTakeACourtThatIsBeingDeleted() throws Exception {
        courts.add(venueId, CourtDetails.named("Корт 2"), owner, ExpectedVersion.ANY);
        transaction.begin();
        remove(courtId);
        CountDownLatch asked = new CountDownLatch(1);
        Future<Boolean> rival = executor.submit(() -> {
            asked.countDown();
            return occupancies.take(courtId, CLOSED, Identifiers.next());
        });
        asked.await(10, TimeUnit.SECONDS);
        transaction.commit();

        assertThat(rival.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void keepsAVenueWithBookingsAhead() throws SQLException {
        book(hours(15, 2));

        assertRefused(() -> delete(), ProblemType.VENUE_HAS_BOOKINGS);
    }

    @Test
    void deletesAVenueWhoseBookingsAreOver() throws SQLException {
        book(new TimeSpan(Instant.now().minus(Duration.ofDays(2)), Instant.now().minus(Duration.ofDays(1))));

        delete();

        assertRefused(() -> catalogue.profile(venueId, Optional.of(owner)), ProblemType.VENUE_NOT_FOUND);
    }

    @Test
    void makesEachChangeOfAPartAnotherVersion() {
        long listed = version();
        addImage(false);
        long pictured = version();
        close(CLOSED, Optional.empty());
        long closed = version();
        courts.add(venueId, CourtDetails.named("Корт 2"), owner, ExpectedVersion.ANY);

        assertThat(List.of(listed, pictured, closed, version())).doesNotHaveDuplicates();
    }

    /** Whoever read them would wait for the lock. */
    @Test
    void readsNothingThatBelongsToAVenueToTellItsVersion() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table venues.image, venues.unavailability, venues.court in access exclusive mode");
            Future<Long> version = executor.submit(this::version);
            Future<VenueProfile> profile = executor.submit(this::venue);

            long told = version.get(10, TimeUnit.SECONDS);
            assertThat(profile.isDone()).isFalse();

            connection.rollback();
            assertThat(profile.get(10, TimeUnit.SECONDS).venue().version()).isEqualTo(told);
        }
    }

    @Test
    void letsOneOfManyChangeTheVersionThatAllHaveSeen() throws Exception {
        ExpectedVersion seen = new ExpectedVersion(Optional.of(Set.of(version())));
        Callable<?> rival = () -> listings.describe(venueId, before -> details(), owner, seen);

        assertThat(winners(List.of(rival, rival, rival, rival), ProblemType.CHANGED_SINCE))
                .isEqualTo(1);
    }

    @Test
    void isNotOpenToOtherOwners() {
        Actor other = new Actor(Identifiers.next(), Scope.OWNER);

        assertRefused(
                () -> images.add(venueId, new NewImage(url(), true, Optional.empty()), other, ExpectedVersion.ANY),
                ProblemType.VENUE_NOT_FOUND);
        assertRefused(
                () -> unavailabilities.add(
                        venueId, new Closure(CLOSED, Optional.empty(), Optional.empty()), other, ExpectedVersion.ANY),
                ProblemType.VENUE_NOT_FOUND);
    }

    private VenueProfile venue() {
        return catalogue.profile(venueId, Optional.of(owner));
    }

    private long version() {
        return catalogue.state(venueId, Optional.of(owner)).version();
    }

    private VenueImage addImage(boolean thumbnail) {
        return images.add(venueId, new NewImage(url(), thumbnail, Optional.empty()), owner, ExpectedVersion.ANY);
    }

    private static NewImage asThumbnail(NewImage image) {
        return new NewImage(image.url(), true, image.position());
    }

    private static URI url() {
        return URI.create("https://images.example.bg/" + Identifiers.next() + ".jpg");
    }

    private Unavailability close(TimeSpan time, Optional<UUID> court) {
        return unavailabilities.add(
                venueId, new Closure(time, Optional.of("Ремонт"), court), owner, ExpectedVersion.ANY);
    }

    private Void remove(UUID court) {
        courts.remove(venueId, court, owner, ExpectedVersion.ANY);
        return null;
    }

    private Void delete() {
        listings.delete(venueId, owner, ExpectedVersion.ANY);
        return null;
    }

    /** A span of the test's day; the hours count from its midnight. */
    private static TimeSpan hours(int from, int length) {
        Instant start = NOON.minus(12, ChronoUnit.HOURS).plus(from, ChronoUnit.HOURS);
        return new TimeSpan(start, start.plus(length, ChronoUnit.HOURS));
    }

    private UUID book(TimeSpan time) throws SQLException {
        UUID id = Identifiers.next();
        update("""
                insert into bookings.booking (id, venue_id, court_id, venue_owner_id, user_id, start_datetime,
                    end_datetime, status, price_per_hour, total_price, currency, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, 'confirmed', 25, 50, 'EUR', now(), now())
                """, id, venueId, courtId, owner.id(), owner.id(), utc(time.start()), utc(time.end()));
        update("""
                insert into bookings.occupancy (id, court_id, during, kind, booking_id)
                values (?, ?, tstzrange(?, ?), 'booking', ?)
                """, Identifiers.next(), courtId, utc(time.start()), utc(time.end()), id);
        return id;
    }

    private static Object utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private void together(List<Callable<?>> actions) throws Exception {
        for (Future<?> one : actions.stream().map(executor::submit).toList()) {
            one.get();
        }
    }

    /** How many succeed; the others have to be refused for this reason. */
    private int winners(List<Callable<?>> actions, ProblemType refusal) throws Exception {
        int winners = 0;
        for (Future<?> one : actions.stream().map(executor::submit).toList()) {
            try {
                one.get();
                winners++;
            } catch (ExecutionException failed) {
                assertThat(failed.getCause())
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refused -> assertThat(refused.type()).isEqualTo(refusal));
            }
        }
        return winners;
    }

    private static void assertRefused(Callable<?> action, ProblemType reason) {
        assertThatThrownBy(action::call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(reason));
    }

    private static VenueDetails details() {
        return new VenueDetails(
                "Тенис клуб",
                "Четири корта на клей",
                Set.of(SportType.TENNIS),
                new Location("ул. Шипка 1", "София", null, null),
                new Money(new BigDecimal("25.00"), Currency.getInstance("EUR")),
                8,
                new Facilities(true, false, true, true, false, List.of()),
                ZoneId.of("Europe/Sofia"),
                WorkingHours.of(Map.of()));
    }
}
