package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script for a Payara Server, with an {@code asadmin} that only remembers what it was told. */
class PayaraServerScriptTest {
    private static final Path MODULE = Path.of("").toAbsolutePath();

    /** Knows of one domain whether it is there and whether it runs. */
    private static final String ASADMIN = """
            #!/bin/sh
            here=$(dirname "$0")
            for word in "$@"; do case $word in --interactive*|--terse*) ;; *) echo "$word" ;; esac; done \
            | tr '\\n' ' ' >> "$here/calls"
            echo >> "$here/calls"
            case " $* " in
            *" create-domain "*) mkdir -p "$DOMAINS/ploshtadka/lib" "$DOMAINS/ploshtadka/config" ;;
            *" start-domain "*) [ ! -f "$here/running" ] || exit 1; : > "$here/running" ;;
            *" stop-domain "*) [ -f "$here/running" ] || exit 1; rm "$here/running" ;;
            *" list-domains "*) if [ -f "$here/running" ]; then echo ploshtadka running; else echo ploshtadka not running; fi ;;
            *" list-jdbc-resources "*) echo jdbc/ploshtadka ;;
            *" multimode "*) [ ! -f "$here/broken" ] || exit 1 ;;
            esac
            """;

    @TempDir
    Path folder;

    private Path payara;
    private Path domain;
    private Path home;

    @BeforeEach
    void install() throws IOException {
        home = folder.resolve("home");
        payara = folder.resolve("payara6");
        domain = folder.resolve("domains/ploshtadka");
        write(home.resolve("ploshtadka-ear/target/ploshtadka.ear"), "archive");
        write(home.resolve("server-config/target/runner/lib/postgresql-42.jar"), "driver");
        Path resources = home.resolve("server-config/src/main/resources");
        Files.createDirectories(resources);
        Folders.copy(MODULE.resolve("src/main/resources/payara"), resources.resolve("payara"));
        Files.copy(MODULE.resolve("payara-server.sh"), home.resolve("server-config/payara-server.sh"));
        write(payara.resolve("bin/asadmin"), ASADMIN);
        assertThat(payara.resolve("bin/asadmin").toFile().setExecutable(true)).isTrue();
    }

    @Test
    void makesADomainOnceAndServesTheArchive() throws Exception {
        assertThat(script("up", Map.of())).isZero();
        assertThat(script("down", Map.of())).isZero();
        forget();

        assertThat(script("up", Map.of())).isZero();

        assertThat(calls()).noneMatch(call -> call.startsWith("create-domain"));
        assertThat(calls()).anyMatch(call -> call.startsWith("start-domain"));
        assertThat(calls()).anyMatch(call -> call.contains("deploy --force=true"));
    }

    @Test
    void deploysIntoADomainThatRuns() throws Exception {
        script("up", Map.of());
        forget();

        assertThat(script("up", Map.of())).isZero();

        assertThat(calls()).noneMatch(call -> call.startsWith("start-domain"));
        assertThat(calls()).anyMatch(call -> call.contains("deploy --force=true"));
    }

    @Test
    void makesAHalfMadeDomainAnew() throws Exception {
        Path broken = write(payara.resolve("bin/broken"), "");
        assertThat(script("up", Map.of())).isNotZero();
        write(domain.resolve("left-over"), "");
        Files.delete(broken);

        assertThat(script("up", Map.of())).isZero();

        assertThat(domain.resolve("left-over")).doesNotExist();
    }

    @Test
    void bringsADomainUpToDateWithADriverThatHasChanged() throws Exception {
        script("up", Map.of());
        forget();
        Files.delete(home.resolve("server-config/target/runner/lib/postgresql-42.jar"));
        write(home.resolve("server-config/target/runner/lib/postgresql-43.jar"), "newer driver");

        assertThat(script("up", Map.of())).isZero();

        assertThat(domain.resolve("lib/postgresql-43.jar")).exists();
        assertThat(domain.resolve("lib/postgresql-42.jar")).doesNotExist();
        assertThat(calls()).noneMatch(call -> call.startsWith("create-domain"));
    }

    @Test
    void givesThePoolItsSizeAlsoLater() throws Exception {
        script("up", Map.of());
        assertThat(domain.resolve("config/first.asadmin"))
                .content()
                .contains("--maxpoolsize 30 ", "--clustermode=tcpip", "create-jvm-options");

        script("up", Map.of("DB_POOL_SIZE", "12"));

        assertThat(domain.resolve("config/first.asadmin"))
                .content()
                .contains("--maxpoolsize 12 ")
                .doesNotContain("create-jvm-options");
    }

    @Test
    void endsWhatDoesNotRun() throws Exception {
        assertThat(script("down", Map.of())).isZero();
    }

    private int script(String command, Map<String, String> settings) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                home.resolve("server-config/payara-server.sh").toString(),
                command,
                payara.toString(),
                domain.getParent().toString());
        builder.environment().put("DB_URL", "jdbc:postgresql://localhost/x");
        builder.environment().put("DOMAINS", domain.getParent().toString());
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(payara.resolve("bin/calls"));
    }

    private void forget() throws IOException {
        Files.delete(payara.resolve("bin/calls"));
    }

    private static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
