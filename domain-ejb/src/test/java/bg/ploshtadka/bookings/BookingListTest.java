package bg.ploshtadka.bookings;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlReader;
import bg.ploshtadka.testing.BookedVenue;
import bg.ploshtadka.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which bookings a database lists and exports, and in which order. */
class BookingListTest {
    private static final PageRequest ALL = new PageRequest(1, 100);

    private final DataSource database = TestDatabase.migrated();
    private final SqlReader sql = new SqlReader(database);
    private final BookingExport export = new BookingExport();
    private final Actor admin = new Actor(UUID.randomUUID(), Scope.expand(Scope.ADMIN));
    private BookedVenue venue;
    private Actor owner;
    private UUID customer;

    @BeforeEach
    void listAVenue() throws SQLException {
        export.sql = sql;
        venue = BookedVenue.in(database, "Корт Витоша", "Europe/Sofia");
        owner = new Actor(venue.ownerId(), Scope.OWNER);
        customer = BookedVenue.account(database, "Maria.Petrova", "Мария Петрова");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria", "A.PETR", "мария", "ПЕТРОВА", "вИТОШа"})
    void findsAPartOfTheCustomersOrTheVenuesNameInAnyCase(String text) throws SQLException {
        UUID booking = book(10);
        BookedVenue other = BookedVenue.in(database, venue.ownerId(), "Another", "Europe/Sofia");
        other.book(
                BookedVenue.account(database, "somebody", null), "confirmed", "2027-05-10T10:00Z", "2027-05-10T11:00Z");

        assertThat(found(owner, about(text))).containsExactly(booking);
    }

    @Test
    void findsGuestsAsLongAsTheyAreKnown() throws SQLException {
        UUID known = book(10);
        venue.makeGuests(known, "Иван Стоянов");
        venue.makeGuests(book(11), null);

        assertThat(found(owner, about("стоян"))).containsExactly(known);
    }

    @ParameterizedTest
    @CsvSource({"100%, 100% Иван", "a_b, a_b Иван", "a\\b, a\\b Иван"})
    void takesWildcardsForWhatTheyAre(String text, String name) throws SQLException {
        UUID booking = book(10);
        venue.makeGuests(booking, name);
        venue.makeGuests(book(11), "1000 axb a\\\\b");

        assertThat(found(owner, about(text))).containsExactly(booking);
    }

    @Test
    void findsNobodyWhoseAccountWasDeleted() throws SQLException {
        book(10);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update users.account set full_name = null, is_active = false, deleted_at = now()"
                    + " where username = 'Maria.Petrova'");
        }

        assertThat(found(owner, about("maria"))).isEmpty();
    }

    @Test
    void findsNothingOfOthersByTheirNames() throws SQLException {
        BookedVenue foreign = BookedVenue.in(database, "Foreign", "Europe/Sofia");
        foreign.book(customer, "confirmed", "2027-05-10T10:00Z", "2027-05-10T11:00Z");
        foreign.makeGuests(foreign.book("confirmed", "2027-05-10T11:00Z", "2027-05-10T12:00Z"), "Мария");

        assertThat(found(owner, about("мария"))).isEmpty();
        assertThat(found(owner, about("foreign"))).isEmpty();
        assertThat(found(admin, about("мария"))).hasSize(2);
    }

    @Test
    void listsThoseOfACourt() throws SQLException {
        BookedVenue other = BookedVenue.in(database, venue.ownerId(), "Other", "Europe/Sofia");
        UUID booking = book(10);
        other.book("confirmed", "2027-05-10T10:00Z", "2027-05-10T11:00Z");

        assertThat(found(owner, ofCourt(venue.courtId()))).containsExactly(booking);
        assertThat(found(new Actor(UUID.randomUUID(), Scope.OWNER), ofCourt(venue.courtId())))
                .isEmpty();
    }

    @Test
    void listsInTheWantedOrder() throws SQLException {
        UUID early = made(book(10), "2027-01-03T00:00Z", "cancelled", 30);
        UUID middle = made(book(11), "2027-01-01T00:00Z", "pending", 10);
        UUID late = made(book(12), "2027-01-02T00:00Z", "confirmed", 20);

        assertThat(sorted("newest")).containsExactly(early, late, middle);
        assertThat(sorted("start")).containsExactly(early, middle, late);
        assertThat(sorted("-start")).containsExactly(late, middle, early);
        assertThat(sorted("total")).containsExactly(middle, late, early);
        assertThat(sorted("-total")).containsExactly(early, late, middle);
        assertThat(sorted("status")).containsExactly(middle, late, early);
    }

    @ParameterizedTest
    @ValueSource(strings = {"newest", "start", "-start", "total", "-total", "status"})
    void keepsTheOrderOfEqualOnesFromPageToPage(String sort) throws SQLException {
        for (int i = 0; i < 9; i++) {
            book(10);
        }
        List<UUID> pages = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            pages.addAll(found(owner, everything(), BookingSort.of(sort).orElseThrow(), new PageRequest(page, 3)));
        }

        assertThat(pages).doesNotHaveDuplicates().hasSize(9).containsExactlyElementsOf(sorted(sort));
    }

    @Test
    void knowsNoOtherOrder() {
        assertThat(BookingSort.of("newest; drop table bookings.booking")).isEmpty();
        assertThat(BookingSort.of("NEWEST")).isEmpty();
    }

    @Test
    void exportsTheEarliestFirstByTheClockOfTheVenue() throws SQLException {
        book(12);
        venue.book("completed", "2027-10-31T00:30Z", "2027-10-31T01:30Z");
        book(10);

        assertThat(exported(owner, everything()))
                .extracting(booking -> booking.start() + " " + booking.end())
                .containsExactly(
                        "2027-05-10T13:00+03:00 2027-05-10T14:00+03:00",
                        "2027-05-10T15:00+03:00 2027-05-10T16:00+03:00",
                        "2027-10-31T03:30+03:00 2027-10-31T03:30+02:00");
    }

    @Test
    void exportsWhoComesAndLeavesOutWhoIsForgotten() throws SQLException {
        book(10);
        venue.makeGuests(book(11), "Иван Стоянов");
        venue.makeGuests(book(12), null);

        List<ExportedBooking> exported = exported(owner, everything());

        assertThat(exported)
                .extracting(ExportedBooking::username)
                .containsExactly(Optional.of("Maria.Petrova"), Optional.empty(), Optional.empty());
        assertThat(exported)
                .extracting(ExportedBooking::guestName)
                .containsExactly(Optional.empty(), Optional.of("Иван Стоянов"), Optional.empty());
    }

    @Test
    void exportsWhatTheSameFiltersList() throws SQLException {
        book(10);
        UUID wanted = made(book(11), "2027-01-01T00:00Z", "pending", 10);
        BookingFilter filter = new BookingFilter(
                Optional.empty(),
                Optional.of(venue.id()),
                Optional.of(venue.courtId()),
                Optional.of(BookingStatus.PENDING),
                Optional.of(Instant.parse("2027-05-10T11:00:00Z")),
                Optional.of(Instant.parse("2027-05-10T12:00:00Z")),
                Optional.of("мария"));

        assertThat(found(owner, filter)).containsExactly(wanted);
        assertThat(exported(owner, filter)).extracting(ExportedBooking::id).containsExactly(wanted);
    }

    @Test
    void exportsNothingOfOthers() throws SQLException {
        BookedVenue foreign = BookedVenue.in(database, "Foreign", "Europe/Sofia");
        foreign.book(customer, "confirmed", "2027-05-10T10:00Z", "2027-05-10T11:00Z");

        assertThat(exported(owner, everything())).isEmpty();
        assertThat(exported(new Actor(customer, Scope.CUSTOMER), everything())).hasSize(1);
        assertThat(exported(admin, everything())).hasSize(1);
    }

    @Test
    void letsNobodyExportAViewThatIsNotTheirs() {
        Actor reader = new Actor(customer, Set.of(Scope.BOOKINGS_READ));
        BookingFilter filter = of(BookingView.VENUE, Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> export.check(reader, filter)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> exported(reader, filter)).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesToExportMoreThanAHundredThousand() throws SQLException {
        UUID booking = book(10);
        multiply(booking, BookingExport.MOST - 1);
        export.check(owner, everything());
        multiply(booking, 1);

        assertThatThrownBy(() -> export.check(owner, everything()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.EXPORT_TOO_LARGE));
    }

    private void multiply(UUID booking, int times) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; insert into bookings.booking (id, venue_id,"
                    + " court_id, venue_owner_id, user_id, start_datetime, end_datetime, status, price_per_hour,"
                    + " total_price, currency, created_at, updated_at) select gen_random_uuid(), venue_id, court_id,"
                    + " venue_owner_id, user_id, start_datetime, end_datetime, status, price_per_hour, total_price,"
                    + " currency, created_at, updated_at from bookings.booking, generate_series(1, " + times + ")"
                    + " where id = '" + booking + "'");
        }
    }

    /** An hour of the tenth of May from this hour of UTC on. */
    private UUID book(int hour) throws SQLException {
        return venue.book(customer, "confirmed", "2027-05-10T" + hour + ":00Z", "2027-05-10T" + (hour + 1) + ":00Z");
    }

    private UUID made(UUID booking, String at, String status, int total) throws SQLException {
        venue.made(booking, at);
        venue.set(booking, "status", status);
        venue.set(booking, "total_price", BigDecimal.valueOf(total));
        return booking;
    }

    private List<UUID> sorted(String sort) {
        return found(owner, everything(), BookingSort.of(sort).orElseThrow(), ALL);
    }

    private List<UUID> found(Actor reader, BookingFilter filter) {
        return found(reader, filter, BookingSort.NEWEST, ALL);
    }

    private List<UUID> found(Actor reader, BookingFilter filter, BookingSort sort, PageRequest page) {
        BookingQuery query = new BookingQuery(reader, BookingViews.forReader(reader, filter.view()), filter);
        List<UUID> found = sql.rows(query.ids(sort, page), row -> row.getObject(1, UUID.class));
        if (page.equals(ALL)) {
            long total = sql.row(query.count(), row -> row.getLong(1));
            assertThat(total).isEqualTo(found.size());
        }
        return found;
    }

    private List<ExportedBooking> exported(Actor reader, BookingFilter filter) {
        List<ExportedBooking> bookings = new ArrayList<>();
        export.each(reader, filter, bookings::add);
        return bookings;
    }

    private static BookingFilter about(String text) {
        return of(null, Optional.empty(), Optional.of(text));
    }

    private static BookingFilter ofCourt(UUID courtId) {
        return of(null, Optional.of(courtId), Optional.empty());
    }

    private static BookingFilter everything() {
        return of(null, Optional.empty(), Optional.empty());
    }

    private static BookingFilter of(BookingView view, Optional<UUID> courtId, Optional<String> text) {
        return new BookingFilter(
                Optional.ofNullable(view),
                Optional.empty(),
                courtId,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                text);
    }
}
