package bg.ploshtadka.runner;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The entry point of the images, with a {@code java} that writes its arguments down and waits. */
class ServeScriptTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private Path arguments;
    private Path builds;
    private HttpServer server;
    private volatile int health = 503;
    private Process script;

    @BeforeEach
    void image() throws IOException {
        arguments = folder.resolve("arguments");
        builds = Files.createDirectories(folder.resolve("builds"));
        Files.createDirectories(folder.resolve("tmp"));
        Path home = folder.resolve("home");
        Folders.copy(ROOT.resolve("docker/server"), home);
        Folders.copy(ROOT.resolve("server-config/src/main/resources/payara"), home.resolve("payara"));
        for (String part : new String[] {"runtime/config", "runtime/docroot", "runtime/lib", "wars"}) {
            Files.createDirectories(home.resolve(part));
        }
        Files.writeString(home.resolve("wars/venues-war.war"), "of the image");
        Path java = folder.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho \"$@\" > '" + arguments + "'\nexec sleep 120\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health/started", exchange -> {
            exchange.sendResponseHeaders(health, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void end() {
        server.stop(0);
        if (script != null) {
            script.descendants().forEach(ProcessHandle::destroyForcibly);
            script.destroyForcibly();
        }
    }

    @Test
    void endsWithAFailureWhenTheWarIsNotDeployedInTime() throws Exception {
        serve(Map.of("START_SECONDS", "1"));

        assertThat(script.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(1);
    }

    @Test
    void goesOnServingOnceTheWarIsDeployed() throws Exception {
        health = 200;
        serve(Map.of("START_SECONDS", "1"));

        assertThat(script.waitFor(4, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void endsWithoutAFailureWhenItIsToldTo() throws Exception {
        health = 200;
        serve(Map.of());
        started();

        script.destroy();

        assertThat(script.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isZero();
        assertThat(folder.resolve("tmp/draining")).exists();
    }

    @Test
    void servesTheWarThatADeveloperHasBuiltAndEndsForTheNextOne() throws Exception {
        health = 200;
        Path built = Files.writeString(builds.resolve("venues-war.war"), "of the developer");
        serve(Map.of("DEV_WARS", builds.toString()));
        started();
        assertThat(folder.resolve("tmp/wars/venues-war.war")).hasContent("of the developer");
        assertThat(script.waitFor(3, TimeUnit.SECONDS)).isFalse();

        Files.writeString(built, "of the developer, and newer");
        Files.setLastModifiedTime(built, FileTime.from(Instant.now().plusSeconds(2)));

        assertThat(script.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(1);
    }

    @Test
    void givesThePoolItsSize() throws Exception {
        serve(Map.of("DB_POOL_SIZE", "10"));
        started();

        assertThat(folder.resolve("tmp/preboot.asadmin")).content().contains("--maxpoolsize 10 ");
        assertThat(arguments).content().contains(folder.resolve("tmp/preboot.asadmin") + " ");
    }

    @Test
    void refusesAPoolThatIsNone() throws Exception {
        serve(Map.of("DB_POOL_SIZE", "many"));

        assertThat(script.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(script.exitValue()).isEqualTo(1);
    }

    private void started() {
        Awaitility.await().atMost(LIMIT).until(() -> Files.exists(arguments));
    }

    private void serve(Map<String, String> settings) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder("sh", folder.resolve("home/serve.sh").toString());
        Map<String, String> environment = builder.environment();
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        environment.put("TMP_DIR", folder.resolve("tmp").toString());
        environment.put("HTTP_PORT", Integer.toString(server.getAddress().getPort()));
        environment.put("DRAIN_SECONDS", "0");
        environment.putAll(settings);
        script = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }
}
