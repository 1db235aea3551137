package bg.ploshtadka.runner;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {
    @Test
    void namesATakenPortAndTheWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.require(taken.getLocalPort()))
                    .isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining("Port " + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void refusesAPortTakenOnEveryAddress() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.require(taken.getLocalPort())).isInstanceOf(LaunchFailure.class);
        }
    }

    @Test
    void acceptsAFreePort() {
        int free = Ports.free();
        assertThat(Ports.require(free)).isEqualTo(free);
    }

    @Test
    void takesAnotherPortInsteadOfATakenOne() throws IOException {
        int free = Ports.free();
        assertThat(Ports.freeOrAny(free)).isEqualTo(free);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.freeOrAny(taken.getLocalPort())).isPositive().isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void findsAPortForZero() {
        assertThat(Ports.require(0)).isPositive();
    }
}
