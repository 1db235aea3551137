package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.SqlText;
import bg.ploshtadka.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists from memory are those that the database would give. */
class RememberedListsTest {
    private static final PageRequest PAGE = new PageRequest(1, 20);

    private final DataSource database = TestDatabase.migrated();
    private final VenueRows rows = new VenueRows(database);
    private final CountedStatements statements = new CountedStatements(database);
    private final VenueCatalogue catalogue = Catalogues.of(statements.dataSource(), Clock.systemUTC());
    private UUID owner;
    private UUID venue;

    @BeforeEach
    void listAVenue() throws SQLException {
        owner = rows.account("owner");
        venue = rows.venue(owner, "venue").id();
    }

    @Test
    void answersTheSameQuestionWithTheSamePageForOneStatement() {
        Page<VenueSummary> first = search();
        statements.reset();

        assertThat(search()).isSameAs(first);
        assertThat(statements.number()).isEqualTo(1);
    }

    @Test
    void findsWhatWasCommittedSince() throws SQLException {
        search();
        rows.venue(owner, "another");

        assertThat(search().total()).isEqualTo(2);
        assertThat(search().items()).hasSize(2);
    }

    @Test
    void countsNotAgainWhatIsOnlyShownOtherwise() throws SQLException {
        search();
        execute("update venues.venue set total_bookings = 5");
        statements.reset();

        assertThat(search().items().get(0).totalBookings()).isEqualTo(5);
        assertThat(statements.number()).isEqualTo(2); // The version and the page.
    }

    @Test
    void knowsNothingOfWhatIsNotCommitted() throws SQLException {
        try (Connection writer = database.getConnection()) {
            writer.setAutoCommit(false);
            execute(writer, "update venues.venue set status = 'inactive'");
            assertThat(search().total()).isEqualTo(1);
            assertThat(search().total()).isEqualTo(1);

            writer.commit();
        }

        assertThat(search().total()).isZero();
    }

    @Test
    void remembersNothingOfWhoHasChangedSomethingHimself() throws SQLException {
        search();
        try (Connection writer = database.getConnection()) {
            writer.setAutoCommit(false);
            VenueCatalogue own = Catalogues.of(OneConnection.to(writer), Clock.systemUTC());
            own.lists.remembered = catalogue.lists.remembered;
            execute(writer, "update venues.venue set status = 'inactive'");

            assertThat(own.search(new Search().build(), Optional.empty(), PAGE).total())
                    .isZero();

            writer.rollback();
        }

        assertThat(search().total()).isEqualTo(1);
        assertThat(search().items()).hasSize(1);
    }

    @Test
    void remembersNothingThatWasChangedWhileItWasRead() throws SQLException {
        VenueReader slow = new VenueReader() {
            @Override
            long number(SqlText query) {
                long number = super.number(query);
                try {
                    rows.venue(owner, "just now");
                } catch (SQLException failed) {
                    throw new IllegalStateException(failed);
                }
                return number;
            }
        };
        slow.sql = catalogue.reader.sql;
        catalogue.lists.reader = slow;
        search();
        catalogue.lists.reader = catalogue.reader;

        assertThat(search().total()).isEqualTo(2);
    }

    @Test
    void keepsWhatTheOwnerSeesFromOthers() throws SQLException {
        execute("update venues.venue set status = 'inactive'");
        Actor mine = new Actor(owner, Scope.OWNER);
        assertThat(catalogue
                        .search(new Search().build(), Optional.of(mine), PAGE)
                        .total())
                .isEqualTo(1);

        assertThat(search().total()).isZero();
        assertThat(catalogue
                        .search(new Search().build(), Optional.of(new Actor(venue, Scope.OWNER)), PAGE)
                        .total())
                .isZero();
    }

    private Page<VenueSummary> search() {
        return catalogue.search(new Search().build(), Optional.empty(), PAGE);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
