package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.WebPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the built parts of the product lie: a clone of the repository after the build.
 *
 * @param home the root of the repository
 */
record Installation(Path home) {
    private static final String RUNNER = "server-config/target/runner";

    /** The installation that this program was started from. */
    static Installation ofThisRun() {
        try {
            URI code = Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path libraries = Path.of(code).getParent();
            if (!libraries.endsWith(RUNNER + "/lib")) {
                throw new LaunchFailure("Start this program by the script ./ploshtadka in the repository.");
            }
            return new Installation(libraries.resolve("../../../..").normalize());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder given on the command line, or the one of the repository. */
    static Path dataFolder(Path given) {
        return Optional.ofNullable(given)
                .map(path -> path.toAbsolutePath().normalize())
                .orElseGet(() -> ofThisRun().home().resolve(".ploshtadka"));
    }

    /** The archive of a WAR, e.g. of {@code users-war}. */
    Path war(String module) {
        return existing(home.resolve(module).resolve("target").resolve(module + ".war"));
    }

    /** Where a part of what runs in a browser is, if it was built. */
    Path built(WebPart part) {
        return home.resolve(part.module()).resolve("dist");
    }

    /** Payara Micro as it comes from its makers. */
    Path payaraJar() {
        return existing(runner().resolve("payara-micro.jar"));
    }

    /** Where Payara Micro is unpacked; shared by all runs. */
    Path unpackedPayara() {
        return runner().resolve("payara");
    }

    /** PostgreSQL's JDBC driver, for the server's library path. */
    Path jdbcDriver() {
        try (Stream<Path> libraries = Files.list(runner().resolve("lib"))) {
            List<Path> drivers = libraries
                    .filter(file -> file.getFileName().toString().matches("postgresql-[0-9.]+\\.jar"))
                    .toList();
            if (drivers.size() != 1) {
                throw new LaunchFailure(
                        "The build is incomplete (JDBC drivers: " + drivers + "): mvn -B clean package");
            }
            return drivers.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path runner() {
        return home.resolve(RUNNER);
    }

    private static Path existing(Path file) {
        if (Files.notExists(file)) {
            throw new LaunchFailure(file + " is missing: the build is incomplete.");
        }
        return file;
    }
}
