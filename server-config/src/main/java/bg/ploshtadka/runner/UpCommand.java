package bg.ploshtadka.runner;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ploshtadka up}: starts the whole system and stays until it is told to stop. */
@Command(
        name = "up",
        description = "Starts the whole system on this machine and stays until Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UpCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            defaultValue = "8080",
            description =
                    "Port of the front door on the loopback interface (default: ${DEFAULT-VALUE}; 0: a free one).")
    private int port;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where everything is kept between runs (default: .ploshtadka in the repository).")
    private Path data;

    @Option(
            names = "--topology",
            defaultValue = "single",
            description =
                    "single: one server for all five WARs (default); services: one for each, and two for bookings.")
    private String topology;

    @Option(
            names = "--war",
            paramLabel = "FILE",
            description = "A further WAR for every server, e.g. to measure against it; may be given several times. The "
                    + "front door does not lead to it.")
    private List<Path> furtherWars = List.of();

    @Option(
            names = "--server",
            paramLabel = "ORIGIN",
            description = "Start no server: all WARs are served there, e.g. by server-config/payara-server.sh. The "
                    + "settings that this server needs are written to server.env in the data folder.")
    private URI server;

    @ArgGroup(exclusive = false)
    private ExternalDatabase externalDatabase;

    @Option(names = "--no-demo", description = "Start with an empty database instead of demo venues and accounts.")
    private boolean withoutDemo;

    UpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return new LocalSystem(console).run(options());
    }

    private UpOptions options() {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port is a number from 0 to 65535.");
        }
        Topology chosen = Topology.named(topology)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--topology is single or services."));
        if (server != null && (server.getScheme() == null || server.getAuthority() == null)) {
            throw new ParameterException(spec.commandLine(), "--server is an origin, e.g. http://localhost:8280.");
        }
        Optional<DatabaseAccess> database =
                Optional.ofNullable(externalDatabase).map(ExternalDatabase::access);
        return new UpOptions(
                port,
                Installation.dataFolder(data),
                database,
                !withoutDemo,
                chosen,
                existingWars(),
                Optional.ofNullable(server));
    }

    private List<Path> existingWars() {
        List<Path> wars = furtherWars.stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .toList();
        wars.stream().filter(Files::notExists).findFirst().ifPresent(missing -> {
            throw new ParameterException(spec.commandLine(), "--war " + missing + " is not there.");
        });
        return wars;
    }

    /** A database that is there already. */
    private static final class ExternalDatabase {
        @Option(
                names = "--db-url",
                required = true,
                description = "JDBC URL of an existing PostgreSQL 16 database to use instead of the embedded one.")
        private String url;

        @Option(names = "--db-user", defaultValue = "ploshtadka", description = "Its user (default: ${DEFAULT-VALUE}).")
        private String user;

        @Option(names = "--db-password", defaultValue = "", description = "Its password.")
        private String password;

        private DatabaseAccess access() {
            return new DatabaseAccess(url, user, password);
        }
    }
}
