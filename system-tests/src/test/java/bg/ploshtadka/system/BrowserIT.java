package bg.ploshtadka.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The pages in a browser, against the running system: the tests of {@code frontend/e2e} and {@code admin-panel/e2e}. */
@SystemTest
class BrowserIT {
    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    private final Stage stage;

    BrowserIT(Stage stage) {
        this.stage = stage;
    }

    @Test
    void customersUseTheSite() throws IOException, InterruptedException {
        run("frontend", Map.of());
    }

    @Test
    void ownersAndAdminsUseThePanel() throws IOException, InterruptedException {
        run("admin-panel", Map.of("BUSY_VENUE", BusyVenue.of(stage).told()));
    }

    private void run(String part, Map<String, String> told) throws IOException, InterruptedException {
        Optional<Path> browser = browser();
        if (System.getenv("CI") != null) {
            assertThat(browser).as("the build server has a browser").isPresent();
        }
        assumeThat(browser).as("Chromium is installed").isPresent();

        Path output = Files.createDirectories(Runner.dataFolder(part)).resolve("playwright.out");
        ProcessBuilder playwright = new ProcessBuilder("npm", "run", "--silent", "e2e")
                .directory(Runner.ROOT.resolve(part).toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        Map<String, String> settings = new HashMap<>(told);
        settings.put("SITE_ORIGIN", stage.origin().toString());
        settings.put("ADMIN_PASSWORD", adminPassword());
        settings.put("CHROMIUM", browser.get().toString());
        playwright.environment().putAll(settings);
        Process process = playwright.start();
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            fail("The browser tests did not end in time:%n%s", Files.readString(output));
        }

        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    }

    private String adminPassword() throws IOException {
        return DemoAccounts.of(Files.readString(stage.secret("demo-accounts"))).passwordOf("admin");
    }

    private static Optional<Path> browser() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
