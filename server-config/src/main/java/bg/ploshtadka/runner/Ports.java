package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of the loopback interface. */
final class Ports {
    private Ports() {}

    /** A port that nobody listens on at the moment. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wanted port if it is free, and otherwise any that is. */
    static int freeOrAny(int wanted) {
        return isFree(wanted) ? wanted : free();
    }

    /**
     * The wanted port if it is free, or any free one for 0.
     *
     * @throws LaunchFailure if somebody listens there
     */
    static int require(int wanted) {
        if (wanted == 0) {
            return free();
        }
        try {
            listenAt(wanted);
            return wanted;
        } catch (IOException e) {
            throw taken(wanted, e);
        }
    }

    private static boolean isFree(int port) {
        try {
            listenAt(port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void listenAt(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        }
    }

    /** The sentence for a port that somebody listens on. */
    static LaunchFailure taken(int port, Exception cause) {
        return new LaunchFailure(
                "Port " + port + " is taken: stop what listens there, or choose another with --port.", cause);
    }
}
