package bg.ploshtadka.venues;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ExpectedVersion;
import bg.ploshtadka.kernel.Identifiers;
import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TimeSpan;
import bg.ploshtadka.occupancy.Occupancies;
import bg.ploshtadka.occupancy.OccupancyKind;
import bg.ploshtadka.occupancy.OccupiedWindow;
import bg.ploshtadka.users.AuditEvent;
import bg.ploshtadka.users.AuditFilter;
import bg.ploshtadka.users.AuditReader;
import bg.ploshtadka.users.AuditRecord;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Venues inside the server: mapping, transactions, locks and the mail of an approval are the real ones. */
@ExtendWith(ArquillianExtension.class)
class VenuesIT {
    private static final WorkingHours HOURS = WorkingHours.of(
            Map.of("0", new OpeningTime("08:00", "24:00"), "default", new OpeningTime("10:00", "18:00")));

    @Inject
    VenueListings listings;

    @Inject
    VenueCatalogue catalogue;

    @Inject
    VenueCourts courts;

    @Inject
    Unavailabilities unavailabilities;

    @Inject
    VenueCounters counters;

    @Inject
    VenueDirectory directory;

    @Inject
    Occupancies occupancies;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource database;

    @Resource
    UserTransaction transaction;

    @Inject
    AuditReader audit;

    private final Actor owner = new Actor(Identifiers.next(), Scope.OWNER);
    private final Actor admin = new Actor(Identifiers.next(), Scope.expand(Scope.ADMIN));

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("venues-war", VenuesIT.class);
    }

    @BeforeEach
    void storeTheOwner() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into users.account (id, username, email, scopes, is_active, tokens_valid_from,
                            created_at, updated_at)
                        values (?, ?, ?, '{}', true, now(), now(), now())
                        """)) {
            insert.setObject(1, owner.id());
            insert.setString(2, "owner" + owner.id());
            insert.setString(3, owner.id() + "@example.bg");
            insert.executeUpdate();
        }
    }

    @Test
    void keepsEverythingThatIsSaidAboutAVenue() {
        UUID id = listings.list(details(), owner).venue().id();

        VenueProfile read = catalogue.profile(id, Optional.of(owner));

        assertThat(read.venue().details())
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes(".*_persistence_.*")
                .isEqualTo(details());
        assertThat(read.venue().status()).isEqualTo(VenueStatus.PENDING_APPROVAL);
        assertThat(read.courts()).hasSize(1);
    }

    @Test
    void hidesAVenueFromStrangersUntilItIsApproved() {
        UUID id = listings.list(details(), owner).venue().id();

        assertRefused(() -> catalogue.profile(id, Optional.empty()), ProblemType.VENUE_NOT_FOUND);

        listings.changeStatus(id, StatusWish.of(VenueStatus.ACTIVE), admin, ExpectedVersion.ANY);
        assertThat(catalogue.profile(id, Optional.empty()).venue().id()).isEqualTo(id);
    }

    @Test
    void queuesOneMailToTheOwnerWhenAVenueIsApproved() throws SQLException {
        UUID id = listings.list(details(), owner).venue().id();

        listings.changeStatus(id, StatusWish.of(VenueStatus.ACTIVE), admin, ExpectedVersion.ANY);
        listings.changeStatus(id, StatusWish.of(VenueStatus.INACTIVE), owner, ExpectedVersion.ANY);
        listings.changeStatus(id, StatusWish.of(VenueStatus.ACTIVE), owner, ExpectedVersion.ANY);

        assertThat(mailsToTheOwner("venue_approved")).isEqualTo(1);
    }

    @Test
    void tellsTheOwnerByMailWhyAVenueIsRefused() throws SQLException {
        UUID id = listings.list(details(), owner).venue().id();

        listings.changeStatus(id, refusal("Снимките са чужди"), admin, ExpectedVersion.ANY);
        listings.changeStatus(id, refusal("Друго"), admin, ExpectedVersion.ANY);

        assertThat(mailsToTheOwner("venue_refused")).isEqualTo(1);
        assertThat(mailsToTheOwner("venue_approved")).isZero();
        assertThat(venueOf(id, owner).refusalReason()).contains("Снимките са чужди");
        assertThat(venueOf(id, admin).refusalReason()).contains("Снимките са чужди");
        assertRefused(() -> catalogue.profile(id, Optional.empty()), ProblemType.VENUE_NOT_FOUND);
    }

    @Test
    void remembersWhoApprovedAndWhoRefusedAnOwnersVenue() {
        UUID approved = listings.list(details(), owner).venue().id();
        UUID refused = listings.list(details(), owner).venue().id();

        listings.changeStatus(refused, refusal("Снимките са чужди"), admin, ExpectedVersion.ANY);
        listings.changeStatus(refused, refusal("Друго"), admin, ExpectedVersion.ANY);
        listings.changeStatus(approved, StatusWish.of(VenueStatus.ACTIVE), admin, ExpectedVersion.ANY);
        listings.changeStatus(approved, StatusWish.of(VenueStatus.INACTIVE), owner, ExpectedVersion.ANY);

        assertThat(remembered())
                .extracting(AuditRecord::event, AuditRecord::actorId, AuditRecord::detail)
                .containsExactly(
                        tuple(AuditEvent.VENUE_APPROVED, admin.id(), "venue " + approved),
                        tuple(AuditEvent.VENUE_REFUSED, admin.id(), "venue " + refused));
    }

    @Test
    void remembersNoApprovalThatIsRolledBack() throws Exception {
        UUID id = listings.list(details(), owner).venue().id();

        transaction.begin();
        listings.changeStatus(id, StatusWish.of(VenueStatus.ACTIVE), admin, ExpectedVersion.ANY);
        transaction.rollback();

        assertThat(remembered()).isEmpty();
    }

    @Test
    void refusesNoVenueWithoutAReason() throws SQLException {
        UUID id = listings.list(details(), owner).venue().id();

        assertRefused(
                () -> listings.changeStatus(id, StatusWish.of(VenueStatus.INACTIVE), admin, ExpectedVersion.ANY),
                ProblemType.REFUSAL_WITHOUT_REASON);
        assertThat(venueOf(id, owner).status()).isEqualTo(VenueStatus.PENDING_APPROVAL);
        assertThat(mailsToTheOwner("venue_refused")).isZero();
    }

    @Test
    void forgetsTheReasonWhenARefusedVenueIsHandedInAgain() throws SQLException {
        UUID id = listings.list(details(), owner).venue().id();
        listings.changeStatus(id, refusal("Снимките са чужди"), admin, ExpectedVersion.ANY);

        listings.changeStatus(id, StatusWish.of(VenueStatus.PENDING_APPROVAL), owner, ExpectedVersion.ANY);
        assertThat(venueOf(id, owner).refusalReason()).isEmpty();

        listings.changeStatus(id, refusal("Друго"), admin, ExpectedVersion.ANY);
        listings.changeStatus(id, StatusWish.of(VenueStatus.ACTIVE), admin, ExpectedVersion.ANY);
        assertThat(venueOf(id, owner).refusalReason()).isEmpty();
        assertThat(mailsToTheOwner("venue_refused")).isEqualTo(2);
        assertThat(mailsToTheOwner("venue_approved")).isEqualTo(1);
    }

    @Test
    void queuesNoMailIfTheApprovalIsRolledBack() throws Exception {
        UUID id = listings.list(details(), owner).venue().id();

        transaction.begin();
        listings.changeStatus(id, StatusWish.of(VenueStatus.ACTIVE), admin, ExpectedVersion.ANY);
        transaction.rollback();

        assertThat(mailsToTheOwner("venue_approved")).isZero();
        assertThat(catalogue.profile(id, Optional.of(owner)).venue().status()).isEqualTo(VenueStatus.PENDING_APPROVAL);
    }

    @Test
    void countsWithoutMakingAnotherVersion() {
        UUID id = listings.list(details(), owner).venue().id();
        VenueState before = catalogue.state(id, Optional.of(owner));

        counters.bookingCompleted(id);

        VenueState after = catalogue.state(id, Optional.of(owner));
        assertThat(after).isEqualTo(new VenueState(before.version(), before.completedBookings() + 1));
    }

    @Test
    void losesNoCountToAnOwnerWhoChangesTheVenueMeanwhile() throws Exception {
        UUID id = listings.list(details(), owner).venue().id();
        VenueState before = catalogue.state(id, Optional.of(owner));

        together(List.of(
                () -> listings.describe(
                        id,
                        seen -> copy(seen, "Renamed", seen.location()),
                        owner,
                        new ExpectedVersion(Optional.of(Set.of(before.version())))),
                () -> {
                    counters.bookingCompleted(id);
                    return null;
                }));

        VenueState after = catalogue.state(id, Optional.of(owner));
        assertThat(after).isEqualTo(new VenueState(before.version() + 1, before.completedBookings() + 1));
    }

    @Test
    void keepsBothOfTwoChangesMadeAtTheSameTime() throws Exception {
        UUID id = listings.list(details(), owner).venue().id();
        Location elsewhere = new Location("Street 2", "Варна", null, null);

        together(List.of(
                () -> listings.describe(
                        id, before -> copy(before, "Renamed", before.location()), owner, ExpectedVersion.ANY),
                () -> listings.describe(
                        id, before -> copy(before, before.name(), elsewhere), owner, ExpectedVersion.ANY)));

        VenueDetails after = catalogue.profile(id, Optional.of(owner)).venue().details();
        assertThat(after.name()).isEqualTo("Renamed");
        assertThat(after.location().city()).isEqualTo("Варна");
    }

    @Test
    void refusesASecondCourtOfTheSameName() {
        UUID id = listings.list(details(), owner).venue().id();
        courts.add(id, CourtDetails.named("Сектор А"), owner, ExpectedVersion.ANY);

        assertRefused(
                () -> courts.add(id, CourtDetails.named("СЕКТОР а"), owner, ExpectedVersion.ANY),
                ProblemType.COURT_NAME_TAKEN);
    }

    @Test
    void givesCourtsAddedAtTheSameTimePlacesOfTheirOwn() throws Exception {
        UUID id = listings.list(details(), owner).venue().id();

        together(List.of(
                () -> courts.add(id, CourtDetails.named("A"), owner, ExpectedVersion.ANY),
                () -> courts.add(id, CourtDetails.named("B"), owner, ExpectedVersion.ANY),
                () -> courts.add(id, CourtDetails.named("C"), owner, ExpectedVersion.ANY)));

        assertThat(catalogue.profile(id, Optional.of(owner)).courts())
                .extracting(Court::position)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void closesANewCourtWhileItsWholeVenueIsClosed() throws SQLException {
        UUID id = listings.list(details(), owner).venue().id();
        Instant noon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(60, ChronoUnit.HOURS);
        TimeSpan closed = new TimeSpan(noon, noon.plus(2, ChronoUnit.HOURS));
        unavailabilities.add(id, new Closure(closed, Optional.empty(), Optional.empty()), owner, ExpectedVersion.ANY);

        Court added = courts.add(id, CourtDetails.named("B"), owner, ExpectedVersion.ANY);

        TimeSpan around = new TimeSpan(noon.minus(1, ChronoUnit.DAYS), noon.plus(1, ChronoUnit.DAYS));
        assertThat(occupancies.during(List.of(added.id()), around))
                .containsExactly(new OccupiedWindow(added.id(), closed, OccupancyKind.UNAVAILABILITY));
    }

    @Test
    void showsClosuresOfTheWholeVenue() throws SQLException {
        UUID id = listings.list(details(), owner).venue().id();
        Instant noon = Instant.parse("2027-05-04T12:00:00Z");
        TimeSpan closed = new TimeSpan(noon, noon.plus(1, ChronoUnit.HOURS));
        unavailabilities.add(id, new Closure(closed, Optional.empty(), Optional.empty()), owner, ExpectedVersion.ANY);

        assertThat(catalogue.profile(id, Optional.of(owner)).unavailabilities())
                .singleElement()
                .satisfies(closure -> assertThat(closure.time()).isEqualTo(closed))
                .satisfies(closure -> assertThat(closure.courtId()).isEmpty());
    }

    @Test
    void tellsOtherContextsWhatABookingNeeds() {
        UUID id = listings.list(details(), owner).venue().id();
        CourtDetails cheap =
                new CourtDetails("B", Optional.empty(), Optional.empty(), Optional.of(new BigDecimal("9.90")));
        courts.add(id, cheap, owner, ExpectedVersion.ANY);

        BookableVenue venue = directory.bookable(id).orElseThrow();

        assertThat(venue.active()).isFalse();
        assertThat(venue.zone()).isEqualTo(ZoneId.of("Europe/Sofia"));
        assertThat(venue.workingHours()).isEqualTo(HOURS);
        assertThat(venue.courts())
                .extracting(court -> court.pricePerHour().amount())
                .containsExactly(new BigDecimal("25.00"), new BigDecimal("9.90"));
    }

    @Test
    void namesVenuesAndCourtsThatWereDeleted() throws SQLException {
        VenueProfile listed = listings.list(details(), owner);
        UUID id = listed.venue().id();
        listings.delete(id, owner, ExpectedVersion.ANY);

        assertThat(directory.bookable(id)).isEmpty();
        assertThat(directory.namesOf(List.of(id, Identifiers.next())))
                .containsOnlyKeys(id)
                .extractingByKey(id)
                .satisfies(names -> assertThat(names.courts())
                        .containsOnlyKeys(listed.courts().get(0).id()));
        assertRefused(() -> catalogue.profile(id, Optional.of(admin)), ProblemType.VENUE_NOT_FOUND);
    }

    @Test
    void findsAVenueInTheCatalogue() {
        UUID id = listings.list(details(), owner).venue().id();

        assertThat(catalogue
                        .search(ownSearch(), Optional.of(owner), new PageRequest(1, 20))
                        .items())
                .extracting(VenueSummary::id)
                .containsExactly(id);
    }

    private static StatusWish refusal(String reason) {
        return new StatusWish(VenueStatus.INACTIVE, Optional.of(reason));
    }

    private Venue venueOf(UUID id, Actor viewer) {
        return catalogue.profile(id, Optional.of(viewer)).venue();
    }

    private VenueSearch ownSearch() {
        return new VenueSearch(
                Optional.of("софи"),
                Optional.of(SportType.TENNIS),
                Optional.of(true),
                Optional.of(false),
                Optional.of(true),
                Optional.of(BigDecimal.ONE),
                Optional.of(BigDecimal.valueOf(100)),
                Optional.of(2),
                Optional.of(owner.id()),
                Optional.of(VenueStatus.PENDING_APPROVAL),
                Optional.of("клуб"),
                Optional.of(new Vicinity(
                        new BigDecimal("42.7"), new BigDecimal("23.3"), Optional.of(new BigDecimal("10")))),
                Optional.empty(),
                VenueSort.DISTANCE);
    }

    private static void assertRefused(Callable<?> action, ProblemType reason) {
        assertThatThrownBy(action::call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(reason));
    }

    private static void together(List<Callable<?>> actions) throws Exception {
        ExecutorService rivals = Executors.newFixedThreadPool(actions.size());
        try {
            List<? extends Future<?>> started =
                    actions.stream().map(rivals::submit).toList();
            for (Future<?> one : started) {
                one.get();
            }
        } finally {
            rivals.shutdown();
        }
    }

    private List<AuditRecord> remembered() {
        return audit.list(AuditFilter.of(null, owner.id(), null, null, null), new PageRequest(1, 20))
                .items();
    }

    private long mailsToTheOwner(String template) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from notifications.notification where recipient = ? and template = ?")) {
            query.setString(1, owner.id() + "@example.bg");
            query.setString(2, template);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static VenueDetails details() {
        return new VenueDetails(
                "Тенис клуб",
                "Четири корта на клей",
                Set.of(SportType.TENNIS, SportType.PADEL),
                new Location("ул. Шипка 1", "София", new BigDecimal("42.693000"), new BigDecimal("23.334000")),
                new Money(new BigDecimal("25.00"), Currency.getInstance("EUR")),
                8,
                new Facilities(true, false, true, true, false, List.of("Кафене", "\"x\"")),
                ZoneId.of("Europe/Sofia"),
                HOURS);
    }

    private static VenueDetails copy(VenueDetails details, String name, Location location) {
        return new VenueDetails(
                name,
                details.description(),
                details.sportTypes(),
                location,
                details.pricePerHour(),
                details.capacity(),
                details.facilities(),
                details.timeZone(),
                details.workingHours());
    }
}
