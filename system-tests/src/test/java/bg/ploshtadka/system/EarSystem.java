package bg.ploshtadka.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Gives the tests of a class a system whose WARs are served as one enterprise archive by a Payara Server, which the
 * script {@code server-config/payara-server.sh} has set up from nothing. Everything else of the system is the runner's.
 */
final class EarSystem implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(EarSystem.class))
                .getOrComputeIfAbsent(Running.class, type -> new Running(), Running.class)
                .stage;
    }

    /** Lives as long as the run of the tests. */
    private static final class Running implements AutoCloseable {
        private static final Path PAYARA = Runner.ROOT.resolve("system-tests/target/payara-server/payara6");
        private static final Path DOMAINS = Folders.emptied(Runner.dataFolder("ear-domains"));
        private static final int HTTP = 80;
        private static final List<Integer> USED = List.of(9, 37, 38, 39, 48, 66, 76, HTTP, 81, 86, 90);

        private final int ports = freePorts();
        private final Runner runner;
        private final Stage stage;

        private Running() {
            URI server = URI.create("http://127.0.0.1:" + (ports + HTTP));
            Path data = Folders.emptied(Runner.dataFolder("ear"));
            runner = Runner.start(data, Runner.ANY_PORT, Map.of(), "--server", server.toString());
            Path settings = data.resolve("server.env");
            Awaitility.await("the settings of the server")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> Files.exists(settings));
            script(". '" + settings + "' && exec server-config/payara-server.sh up \"$@\"", Integer.toString(ports));
            stage = new Stage(runner.awaitReady());
        }

        @Override
        public void close() {
            script("exec server-config/payara-server.sh down \"$@\"");
            runner.terminate();
        }

        private static void script(String command, String... more) {
            Path output = DOMAINS.resolveSibling("ear-server.out");
            List<String> words = List.of("sh", "-c", command, "sh", PAYARA.toString(), DOMAINS.toString());
            try {
                ProcessBuilder builder = new ProcessBuilder(IntStream.range(0, words.size() + more.length)
                        .mapToObj(i -> i < words.size() ? words.get(i) : more[i - words.size()])
                        .toList());
                int status = builder.directory(Runner.ROOT.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                        .start()
                        .waitFor();
                assertThat(status).as(Files.readString(output)).isZero();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        /** A number from which on the ports of a domain are free. */
        private static int freePorts() {
            return IntStream.iterate(20_000, base -> base < 60_000, base -> base + 100)
                    .filter(base -> USED.stream().allMatch(offset -> isFree(base + offset)))
                    .findFirst()
                    .orElseThrow();
        }

        private static boolean isFree(int port) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(null))) {
                return socket.isBound();
            } catch (IOException taken) {
                return false;
            }
        }
    }
}
