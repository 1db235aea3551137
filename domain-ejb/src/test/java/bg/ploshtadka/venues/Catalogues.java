package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.SqlReader;
import java.time.Clock;
import javax.sql.DataSource;

/** Catalogues as a server has them: each with a memory of its own. */
final class Catalogues {
    private Catalogues() {}

    /** One that finds venues in this database; it reads no entities. */
    static VenueCatalogue of(DataSource database, Clock clock) {
        VenueCatalogue catalogue = new VenueCatalogue();
        catalogue.reader = new VenueReader();
        catalogue.reader.sql = new SqlReader(database);
        catalogue.lists = new VenueLists();
        catalogue.lists.reader = catalogue.reader;
        catalogue.lists.remembered = new RememberedLists();
        catalogue.clock = clock;
        return catalogue;
    }
}
