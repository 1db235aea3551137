package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.WebPart;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static bg.ploshtadka.runner.DeploymentFiles.DOCKER;
import static bg.ploshtadka.runner.DeploymentFiles.ROOT;
import static bg.ploshtadka.runner.DeploymentFiles.environment;
import static bg.ploshtadka.runner.DeploymentFiles.map;
import static bg.ploshtadka.runner.DeploymentFiles.read;
import static bg.ploshtadka.runner.DeploymentFiles.yaml;
import static org.assertj.core.api.Assertions.assertThat;

/** What can be said of the files for Docker without Docker. */
class ComposeTest {
    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{(\\w+)(:[-?])?([^}]*)}");
    private static final Pattern PAGE_IMAGE = Pattern.compile("FROM web AS ([\\w-]+)\n"
            + "(?:ENV BASE_PATH=(/\\w+)\n)?"
            + "COPY --from=pages /src/([\\w-]+)/dist/ ([\\w/]+)/\n");
    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|PRIVATE_KEY|_USERS).*");

    private final String text = read(DOCKER.resolve("compose.yml"));
    private final Map<String, Object> compose = yaml(text);
    private final Map<String, Object> services = map(compose.get("services"));
    private final Map<String, Object> development =
            map(yaml(read(DOCKER.resolve("compose.dev.yml"))).get("services"));

    @Test
    void onlyTheGatewayCanBeReachedFromOutside() {
        assertThat(services.entrySet().stream()
                        .filter(service -> map(service.getValue()).containsKey("ports")))
                .extracting(Map.Entry::getKey)
                .containsExactly("gateway");
    }

    @Test
    void developersPublishOnTheirOwnMachineOnly() {
        List<Object> published = development.values().stream()
                .map(service -> map(service).get("ports"))
                .filter(ports -> ports != null)
                .flatMap(ports -> ((List<?>) ports).stream())
                .collect(Collectors.toList());

        assertThat(published)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(port -> String.valueOf(port).startsWith("127.0.0.1:"));
        // What is added to would keep the ports of the other file.
        assertThat(development("gateway").get("ports")).isInstanceOf(ComposeTags.Overridden.class);
    }

    @Test
    void developersServeWhatTheyHaveBuilt() {
        servers().forEach(name -> {
            Map<String, Object> built = map(((List<?>) development(name).get("volumes")).get(0));

            assertThat(built).as(name).containsEntry("source", "../" + name.replace("-2", "") + "/target");
            assertThat(environment(development(name))).containsEntry("DEV_WARS", String.valueOf(built.get("target")));
            // Docker would make the folder otherwise, and Maven could not write into it.
            assertThat(map(built.get("bind"))).as(name).containsEntry("create_host_path", false);
        });
    }

    @Test
    void developersInheritNothingThatHoldsForAnInstallationOnly() {
        servers()
                .forEach(name -> assertThat(environment(development(name)))
                        .as(name)
                        .containsEntry("FRONTEND_BASE_URL", "http://localhost:8080")
                        .containsEntry("JWT_ISSUER", "http://localhost:8080")
                        .containsEntry("PLOSHTADKA_PROFILE", "")
                        .containsKey("JVM_OPTIONS"));
        assertThat(environment(development("gateway"))).containsEntry("DOMAIN", "localhost");
        assertThat(environment(development("notifications-war")))
                .containsEntry("SMTP_USER", "")
                .containsEntry("SMTP_PASSWORD", "");
        assertThat(development("gateway").get("command"))
                .asString()
                .contains("--metrics.prometheus=true")
                .doesNotContain("letsencrypt");
    }

    @Test
    void oneServiceOnlyBuildsAnImage() {
        List<Object> built = services.values().stream()
                .map(DeploymentFiles::map)
                .filter(service -> service.containsKey("build"))
                .map(service -> service.get("image"))
                .collect(Collectors.toList());

        assertThat(built).contains("ploshtadka/bookings-war:${VERSION:-latest}").doesNotHaveDuplicates();
        assertThat(map(services.get("bookings-war-2")))
                .containsEntry("image", map(services.get("bookings-war")).get("image"));
    }

    @Test
    void theDatabaseIsReadyWhenItCanBeReached() {
        assertThat(String.valueOf(map(services.get("postgres")).get("healthcheck")))
                .contains("-h, 127.0.0.1");
        assertThat(map(services.get("migrate")).get("command")).asString().contains("--wait");
    }

    @Test
    void whatTheGatewayIsCalledIsNotWhereLinksLead() {
        assertThat(environment(services.get("users-war")))
                .hasEntrySatisfying("JWT_ISSUER", issuer -> assertThat(issuer).startsWith("https://${DOMAIN:"));
        assertThat(environment(services.get("grafana")))
                .hasEntrySatisfying(
                        "GF_SERVER_ROOT_URL", root -> assertThat(root).startsWith("https://${DOMAIN:"));
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
        List<Map<String, Object>> routers = map(http.get("routers")).values().stream()
                .map(DeploymentFiles::map)
                .toList();

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
    void everyPageHasAnImageAServiceARouteAndAPlaceInTheWorkingCopy() {
        Map<String, Object> http =
                map(yaml(read(DOCKER.resolve("traefik/routes.yml"))).get("http"));
        List<MatchResult> images =
                PAGE_IMAGE.matcher(read(DOCKER.resolve("Dockerfile"))).results().toList();

        assertThat(images)
                .extracting(image -> image.group(3))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(WebPart.values()).map(WebPart::module).toList());
        for (MatchResult image : images) {
            String name = image.group(1);
            Map<String, Object> built = map(((List<?>) development(name).get("volumes")).get(0));
            // Where nginx looks for it is where browsers do.
            assertThat(image.group(4)).isEqualTo("dist" + Objects.requireNonNullElse(image.group(2), ""));
            assertThat(map(services.get(name)))
                    .as(name)
                    .containsEntry("image", "ploshtadka/" + name + ":${VERSION:-latest}");
            assertThat(map(map(services.get(name)).get("build"))).containsEntry("target", name);
            assertThat(map(http.get("services"))).containsKey(name);
            assertThat(String.valueOf(map(http.get("services")).get(name))).contains("http://" + name + ":8080");
            assertThat(map(http.get("routers")).values())
                    .anyMatch(router -> name.equals(map(router).get("service")));
            assertThat(built)
                    .containsEntry("source", "../" + image.group(3) + "/dist")
                    .containsEntry("target", "/opt/ploshtadka/" + image.group(4));
            assertThat(map(built.get("bind"))).as(name).containsEntry("create_host_path", false);
        }
    }

    @Test
    void theImagesOfPagesKnowTheWholeWorkspace() {
        String dockerfile = read(DOCKER.resolve("Dockerfile"));
        List<String> members = ((List<?>)
                        yaml(read(ROOT.resolve("package.json"))).get("workspaces"))
                .stream().map(String::valueOf).toList();

        assertThat(members)
                .contains("web-common")
                .allSatisfy(member -> assertThat(dockerfile)
                        .contains(
                                "COPY " + member + "/package.json " + member + "/\n",
                                "COPY " + member + "/ " + member + "/\n"));
        assertThat(dockerfile.lines().filter(line -> line.contains("npm ci"))).hasSize(1);
        assertThat(WebPart.values())
                .allMatch(part -> dockerfile.contains("npm run build --workspace " + part.module()));
        assertThat(read(ROOT.resolve(".dockerignore")).lines()).contains("**/node_modules", "*/dist");
    }

    @Test
    void theDashboardShowsWhatIsCounted() {
        String dashboard = read(DOCKER.resolve("grafana/dashboards/ploshtadka.json"));

        // What the product counts; see bg.ploshtadka.metrics in rest-common.
        assertThat(List.of("bookings_total", "payments_total", "mails_total", "refusals_total", "cache_requests_total"))
                .allMatch(dashboard::contains);
        assertThat(yaml(dashboard)).containsEntry("uid", "ploshtadka").containsKey("panels");
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
        // What stands in a profile belongs to no image.
        String pom = read(ROOT.resolve("pom.xml"));
        List<String> modules = Pattern.compile("<module>([\\w-]+)</module>")
                .matcher(pom.substring(0, pom.indexOf("<profiles>")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(dockerfile).as("a change of code fetches nothing").contains("--mount=type=cache,target=/root/.m2");
        // Maven reads the descriptions of all modules, whichever it builds.
        assertThat(modules).isNotEmpty().allMatch(module -> dockerfile.contains("COPY " + module + "/pom.xml"));
        assertThat(dockerfile.lines().filter(line -> line.startsWith("FROM ")))
                .allMatch(line -> line.matches("FROM (build|java|web|[\\w/-]+:\\d[\\w._-]+) AS [\\w-]+"));
        assertThat(dockerfile.lines().filter(line -> line.startsWith("USER "))).hasSize(3);
    }

    private Map<String, Object> arguments(String service) {
        return map(map(map(services.get(service)).get("build")).get("args"));
    }

    private Stream<String> servers() {
        return services.keySet().stream().filter(name -> name.contains("-war"));
    }

    private Map<String, Object> development(String service) {
        return map(development.get(service));
    }
}
