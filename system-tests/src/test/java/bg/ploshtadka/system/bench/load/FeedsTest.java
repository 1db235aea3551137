package bg.ploshtadka.system.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FeedsTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("customers.csv"),
                "username,password,token,user_id\nana,secret,t1,u1\nboris,secret,t2,u2\n");
        Files.writeString(folder.resolve("venues.csv"), "venue_id\nv1\nv2\n");
        Files.writeString(
                folder.resolve("hours.csv"),
                "venue_id,court_id,start,end\nv1,c1,2026-12-01T08:00:00Z,2026-12-01T09:00:00Z\n"
                        + "v2,c2,2026-12-01T09:00:00Z,2026-12-01T10:00:00Z\n"
                        + "v2,c3,2026-12-01T09:00:00Z,2026-12-01T10:00:00Z\n");
    }

    @Test
    void givesEachHourOnce() {
        Feeds feeds = Feeds.read(folder, 0);

        assertThat(feeds.hour()).isEqualTo(new Feeds.Hour("v1", "c1", "2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"));
        assertThat(feeds.hour().courtId()).isEqualTo("c2");
        assertThat(feeds.hoursUsed()).isEqualTo(2);
    }

    @Test
    void leavesOutTheHoursThatOthersHaveUsed() {
        assertThat(Feeds.read(folder, 2).hour().courtId()).isEqualTo("c3");
    }

    @Test
    void saysThatThereIsNoHourLeft() {
        Feeds feeds = Feeds.read(folder, 3);

        assertThat(feeds.isUsedUp()).isFalse();
        assertThatThrownBy(feeds::hour).isInstanceOf(IllegalStateException.class);
        assertThat(feeds.isUsedUp()).isTrue();
        assertThat(feeds.hoursUsed()).isEqualTo(3);
    }

    @Test
    void letsCustomersTakeTurns() {
        Feeds feeds = Feeds.read(folder, 0);

        assertThat(feeds.customer().token()).isEqualTo("t1");
        assertThat(feeds.customer().token()).isEqualTo("t2");
        assertThat(feeds.customer().token()).isEqualTo("t1");
    }
}
