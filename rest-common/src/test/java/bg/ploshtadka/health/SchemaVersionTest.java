package bg.ploshtadka.health;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SchemaVersionTest {
    @Test
    void isThatOfTheNewestScript() {
        assertThat(SchemaVersion.newest(Stream.of(
                        "db/migration/V9__a.sql", "db/migration/V10__b.sql", "db/migration/", "R__views.sql")))
                .isEqualTo(10);
    }

    @Test
    void isFoundOnTheClassPath() {
        assertThat(SchemaVersion.ofClassPath()).isGreaterThanOrEqualTo(7);
    }

    @Test
    void isNeverGuessed() {
        assertThatThrownBy(() -> SchemaVersion.newest(Stream.of("README.md")))
                .isInstanceOf(IllegalStateException.class);
    }
}
