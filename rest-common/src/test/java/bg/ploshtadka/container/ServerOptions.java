package bg.ploshtadka.container;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.Driver;

/**
 * How the server of the tests is started: Arquillian's adapter for Payara Micro reads it from system properties. The
 * settings reach the server as system properties of its own, by an argument file, since a running JVM cannot change the
 * environment that its children get.
 */
final class ServerOptions {
    private static final String LOOPBACK = "127.0.0.1";

    private final Path folder;

    ServerOptions(Path folder) {
        this.folder = folder;
    }

    void use(Map<String, String> settings) throws IOException {
        System.setProperty("payara.cmdOptions", "@" + argumentFile(settings));
        System.setProperty("payara.clusterEnabled", "true");
        System.setProperty("payara.extraMicroOptions", microOptions());
    }

    private Path argumentFile(Map<String, String> settings) throws IOException {
        List<String> lines = new ArrayList<>(List.of("-Xmx768m", "-Djava.net.preferIPv4Stack=true"));
        // It lives for a minute: what is compiled for hours of work would only keep it from starting.
        lines.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        settings.forEach((name, value) -> lines.add("\"-D" + name + "=" + value + "\""));
        // The agent that counts covered lines here counts those of the server, too.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .map(argument -> "\"" + argument + "\"")
                .forEach(lines::add);
        return Files.write(folder.resolve("java.args"), lines);
    }

    private String microOptions() throws IOException {
        Path driver = Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        int clusterPort = freePort();
        return String.join(
                " ",
                List.of(
                        "--addLibs " + driver,
                        "--prebootcommandfile " + preboot(),
                        "--rootdir " + Files.createDirectory(folder.resolve("server")),
                        "--interfaces " + LOOPBACK,
                        "--startport " + clusterPort,
                        "--clustermode tcpip:" + LOOPBACK + ":" + clusterPort,
                        "--disablephonehome"));
    }

    /** The commands of every server of ours, only that the settings are system properties here. */
    private Path preboot() throws IOException {
        try (InputStream commands = ServerOptions.class.getResourceAsStream("/payara/preboot.asadmin")) {
            String text = new String(commands.readAllBytes(), StandardCharsets.UTF_8);
            return Files.writeString(folder.resolve("preboot.asadmin"), text.replace("${ENV=", "${"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
