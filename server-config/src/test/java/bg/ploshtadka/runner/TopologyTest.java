package bg.ploshtadka.runner;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TopologyTest {
    @ParameterizedTest
    @EnumSource(Topology.class)
    void servesEveryWar(Topology topology) {
        assertThat(topology.instances())
                .flatExtracting(Topology.Instance::webApps)
                .contains(WebApp.values());
    }

    @ParameterizedTest
    @EnumSource(Topology.class)
    void hasNoTwoServersOfOneNameOrPort(Topology topology) {
        assertThat(topology.instances()).extracting(Topology.Instance::name).doesNotHaveDuplicates();
        assertThat(topology.instances())
                .filteredOn(instance -> instance.port().isPresent())
                .extracting(Topology.Instance::port)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesEachServiceAServerAndTheBookingsTwo() {
        assertThat(Topology.SERVICES.instances())
                .allSatisfy(instance -> assertThat(instance.webApps()).hasSize(1))
                .filteredOn(instance -> instance.webApps().equals(List.of(WebApp.BOOKINGS)))
                .hasSize(2);
    }

    @Test
    void isKnownByItsName() {
        assertThat(Topology.named("services")).contains(Topology.SERVICES);
        assertThat(Topology.named("single")).contains(Topology.SINGLE);
        assertThat(Topology.named("SINGLE")).isEmpty();
    }
}
