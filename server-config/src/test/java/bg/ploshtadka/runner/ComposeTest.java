package bg.ploshtadka.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static org.assertj.core.api.Assertions.assertThat;

/** What can be said of the files for Docker without Docker. */
class ComposeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCKER = ROOT.resolve("docker");
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)(:[-?])?([^}]*)}");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|PRIVATE_KEY|_USERS).*");

    private final String text = read(DOCKER.resolve("compose.yml"));
    private final Map<String, Object> compose = yaml(text);
    private final Map<String, Object> services = map(compose.get("services"));

    @Test
    void onlyTheGatewayCanBeReachedFromOutside() {
        assertThat(services.entrySet().stream()
                        .filter(service -> map(service.getValue()).containsKey("ports")))
                .extracting(Map.Entry::getKey)
                .containsExactly("gateway");
    }

    @Test
    void developersPublishOnTheirOwnMachineOnly() {
        String development = read(DOCKER.resolve("compose.dev.yml"));

        List<String> published = Pattern.compile("ports:.*\\[(.*)]")
                .matcher(development)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(published).isNotEmpty().allMatch(ports -> ports.startsWith("\"127.0.0.1:"));
    }

    @Test
    void noSecretHasADefault() {
        services.forEach((name, service) -> environment(service).forEach((setting, value) -> {
            if (SECRET.matcher(setting).matches()) {
                assertThat(value)
                        .as("%s of %s comes from .env and from nowhere else", setting, name)
                        .matches("\\$\\{\\w+:(\\?.+|-)}");
            }
        }));
    }

    @Test
    void theExampleNamesWhatIsUsedAndNothingElse() {
        Set<String> used = Stream.of(text, read(DOCKER.resolve("compose.dev.yml")))
                .flatMap(file -> VARIABLE.matcher(file).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> named = Pattern.compile("(?m)^(\\w+)=")
                .matcher(read(DOCKER.resolve(".env.example")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(used);
    }

    @Test
    void theExampleHasNoSecret() {
        assertThat(Files.exists(DOCKER.resolve(".env.example"))).isTrue();
        assertThat(read(DOCKER.resolve(".env.example")).lines())
                .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                .filteredOn(line ->
                        SECRET.matcher(line.substring(0, line.indexOf('='))).matches())
                .isNotEmpty()
                .allMatch(line -> line.endsWith("="));
    }

    @Test
    void foreignImagesHaveAVersion() {
        assertThat(services.values())
                .extracting(service -> String.valueOf(map(service).get("image")))
                .filteredOn(image -> !image.startsWith("ploshtadka/"))
                .isNotEmpty()
                .allMatch(image -> image.matches("[\\w./-]+:v?\\d+\\.\\d+[\\w.-]*"));
    }

    @Test
    void everyServiceIsWatchedAndConfined() {
        services.forEach((name, service) -> {
            if (name.endsWith("-war") || name.endsWith("-war-2")) {
                assertThat(map(service))
                        .as(name)
                        .containsKeys("healthcheck", "mem_limit")
                        .containsEntry("read_only", true)
                        .containsEntry("cap_drop", List.of("ALL"));
                assertThat(map(map(map(service).get("depends_on")).get("migrate")))
                        .containsEntry("condition", "service_completed_successfully");
            }
        });
    }

    @Test
    void everyWarHasAServiceARouteAndAPlaceInTheMetrics() {
        String metrics = read(DOCKER.resolve("prometheus/prometheus.yml"));
        Map<String, Object> http =
                map(yaml(read(DOCKER.resolve("traefik/routes.yml"))).get("http"));
        List<Map<String, Object>> routers =
                map(http.get("routers")).values().stream().map(ComposeTest::map).toList();

        for (WebApp webApp : WebApp.values()) {
            assertThat(arguments(webApp.module())).containsEntry("WAR", webApp.module());
            assertThat(metrics).contains("- " + webApp.module() + ":8080");
            assertThat(map(http.get("services"))).containsKey(webApp.module());
            Map<String, Object> router = routers.stream()
                    .filter(one -> webApp.module().equals(one.get("service")))
                    .findFirst()
                    .orElseThrow();
            for (String prefix : webApp.prefixes()) {
                assertThat(String.valueOf(router.get("rule"))).contains("PathPrefix(`" + prefix + "/`)");
            }
        }
    }

    @Test
    void everySettingOfAServerIsOneThatItReads() {
        String readme = read(ROOT.resolve("README.md"));
        List<String> ofTheContainer = List.of("LOG_LEVEL", "CLUSTER_MODE");
        Set<String> settings = new TreeSet<>();
        services.forEach((name, service) -> {
            if (name.contains("-war")) {
                settings.addAll(environment(service).keySet());
            }
        });
        settings.removeAll(ofTheContainer);

        assertThat(settings).contains("DB_URL").allMatch(setting -> readme.contains("`" + setting + "`"));
        assertThat(ofTheContainer)
                .allMatch(setting -> read(DOCKER.resolve("server/serve.sh")).contains("$" + setting));
    }

    @Test
    void theImageKnowsEveryModule() {
        String dockerfile = read(DOCKER.resolve("Dockerfile"));
        List<String> modules = Pattern.compile("<module>([\\w-]+)</module>")
                .matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .toList();

        // Maven reads the descriptions of all modules, whichever it builds.
        assertThat(modules).isNotEmpty().allMatch(module -> dockerfile.contains("COPY " + module + "/pom.xml"));
        assertThat(dockerfile.lines().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.matches("FROM (build|java|[\\w-]+:\\d[\\w._-]+) AS \\w+"));
        assertThat(dockerfile.lines().filter(line -> line.startsWith("USER "))).hasSize(2);
    }

    private Map<String, Object> arguments(String service) {
        return map(map(map(services.get(service)).get("build")).get("args"));
    }

    private static Map<String, String> environment(Object service) {
        return map(map(service).getOrDefault("environment", Map.of())).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> yaml(String text) {
        return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
