package bg.ploshtadka.runner;

import bg.ploshtadka.runner.frontdoor.WebPart;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static bg.ploshtadka.runner.DeploymentFiles.ROOT;
import static bg.ploshtadka.runner.DeploymentFiles.map;
import static bg.ploshtadka.runner.DeploymentFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What can be said of the Helm chart without a cluster; some of it only where helm is installed. */
class ChartTest {
    private static final Path CHART = ROOT.resolve("k8s/ploshtadka");
    private static final Pattern SECRET =
            Pattern.compile("(?i)^ *[\\w-]*(password|secret_?key|private_?key|webhook_?secret)[\\w-]*:.*");

    /** Each WAR has one more server for a moment while it is replaced. */
    private static final int SURGE = 1;

    /** The operator, copies of the database, the migration and whoever looks. */
    private static final int OTHERS = 30;

    private final Map<String, Object> values = map(load("values.yaml").get(0));
    private final String servers = read(CHART.resolve("templates/services.yaml"));

    @Test
    void everyWarHasItsPlaceAndItsPaths() {
        Map<String, Object> services = map(values.get("services"));

        assertThat(services)
                .containsOnlyKeys(Stream.of(WebApp.values()).map(WebApp::module).toList());
        for (WebApp webApp : WebApp.values()) {
            assertThat(map(services.get(webApp.module()))).containsEntry("prefixes", webApp.prefixes());
        }
    }

    @Test
    void thePathThatIsAContextRootGetsItsSlash() {
        for (WebApp webApp : WebApp.values()) {
            boolean behindItsOwnPath =
                    webApp.prefixes().equals(List.of("/" + webApp.module().replace("-war", "")));

            assertThat(map(map(values.get("services")).get(webApp.module())).getOrDefault("contextRoot", false))
                    .as(webApp.module())
                    .isEqualTo(behindItsOwnPath && webApp != WebApp.USERS);
        }
    }

    @Test
    void everySettingIsOneThatAServerReads() {
        String readme = read(ROOT.resolve("README.md"));
        String entrypoint = read(ROOT.resolve("docker/server/serve.sh"));
        Set<String> settings = Stream.of(servers, read(CHART.resolve("templates/_helpers.tpl")))
                .flatMap(text ->
                        Pattern.compile("name: ([A-Z][A-Z_]+)").matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(settings)
                .contains("DB_URL", "CLUSTER_MODE")
                .allMatch(setting -> readme.contains("`" + setting + "`") || entrypoint.contains("$" + setting));
    }

    @ParameterizedTest
    @ValueSource(strings = {"values.yaml", "values-local.yaml", "values-staging.yaml", "values-prod.yaml"})
    void theDatabaseHasConnectionsForAllServersWhileTheyAreReplaced(String file) {
        Map<String, Object> all = merged(file);
        boolean grows = Boolean.TRUE.equals(map(all.get("autoscaling")).get("enabled"));
        int servers = map(all.get("services")).values().stream()
                .mapToInt(service -> number(map(service), grows ? "maxReplicas" : "replicas") + SURGE)
                .sum();
        Map<String, Object> database = map(all.get("database"));

        assertThat(number(database, "maxConnections"))
                .isGreaterThanOrEqualTo(servers * number(database, "poolSize") + OTHERS);
    }

    @Test
    void theDatabaseIsOneOfPostgresSixteen() {
        assertThat(String.valueOf(map(values.get("database")).get("image")))
                .matches("[\\w./-]+/cloudnative-pg/postgresql:16\\.\\d+-[\\w-]+");
        assertThat(read(CHART.resolve("templates/database.yaml")))
                .contains("imageName: {{ .Values.database.image }}")
                .doesNotContain("barmanObjectStore:");
    }

    @Test
    void nobodyAsksAnybodyWhoIsNotNamed() {
        assertThat(read(CHART.resolve("templates/networkpolicies.yaml")))
                .contains("policyTypes: [Ingress, Egress]", "port: 5432", "port: 53", "kubernetesApi", "port: 9187");
        assertThat(map(values.get("services")).entrySet().stream()
                        .filter(service ->
                                Boolean.TRUE.equals(map(service.getValue()).get("internet"))))
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("users-war", "payments-war");
    }

    @Test
    void thePagesAskNobodyAndNeverTheDatabase() {
        assertThat(read(CHART.resolve("templates/networkpolicies.yaml")))
                .contains("ploshtadka.bg/role: site }", "operator: NotIn, values: [site]");
        assertThat(read(CHART.resolve("templates/site.yaml"))).contains("ploshtadka.bg/role: site\n");
    }

    @Test
    void everyPageHasItsPlaceInTheChart() {
        String pages = read(CHART.resolve("templates/site.yaml"));
        String gateway = read(CHART.resolve("templates/gateway.yaml"));

        assertThat(pages).contains("\"site\" .Values.site", "\"admin-panel\" .Values.adminPanel");
        assertThat(gateway)
                .contains("services: [{ name: site, port: 8080 }]", "services: [{ name: admin-panel, port: 8080 }]")
                .contains("(Path(`/admin`) || PathPrefix(`/admin/`))");
    }

    @Test
    void noServerStartsBeforeTheSchemaIsThere() {
        assertThat(servers).contains("initContainers: {{- include \"ploshtadka.migrate\"");
        assertThat(read(CHART.resolve("templates/migrate.yaml"))).contains("include \"ploshtadka.migrate\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"values-local.yaml", "values-staging.yaml", "values-prod.yaml"})
    void everyInstallationSaysWhomItBelieves(String file) {
        assertThat(values.get("trustedProxies")).isEqualTo("");
        assertThat(servers).contains("required \"trustedProxies has to be set\"");
        assertThat(String.valueOf(load(file, "trustedProxies")))
                .matches("[\\d.]+/(1[2-9]|2\\d|3[012])")
                .doesNotContain("/8");
    }

    @Test
    void theDashboardIsThatOfCompose() throws IOException {
        assertThat(CHART.resolve("dashboards/ploshtadka.json").toRealPath())
                .isEqualTo(ROOT.resolve("docker/grafana/dashboards/ploshtadka.json")
                        .toRealPath());
    }

    @Test
    void everySecretOfTheChartIsOneThatTheScriptTellsHowToMake() {
        String script = read(ROOT.resolve("k8s/scripts/seal.sh"));
        Map<String, Object> backup =
                map(map(merged("values-prod.yaml").get("database")).get("backup"));

        assertThat(map(values.get("secrets")).values()).allMatch(secret -> script.contains("# " + secret + ": "));
        assertThat(script).contains("# " + backup.get("credentialsSecret"), "JWT_VERIFICATION_KEYS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"values.yaml", "values-local.yaml", "values-staging.yaml", "values-prod.yaml"})
    void noValuesFileHasASecret(String file) {
        assertThat(read(CHART.resolve(file)).lines()).noneMatch(SECRET.asMatchPredicate());
    }

    @Test
    void helmFindsNothingWrong(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled("helm"), "helm is not installed");

        Path output = folder.resolve("check.out");
        int status = new ProcessBuilder(ROOT.resolve("k8s/check.sh").toString(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();

        assertThat(status).as(read(output)).isZero();
        for (String installation : List.of("local", "staging", "prod")) {
            rulesHold(read(folder.resolve("values-" + installation + ".yaml")), installation);
        }
    }

    private static void rulesHold(String rendered, String installation) {
        List<Map<String, Object>> deployments = objects(rendered, "Deployment");
        assertThat(deployments)
                .as(installation)
                .hasSize(WebApp.values().length + WebPart.values().length)
                .allSatisfy(ChartTest::isConfined);
        assertThat(objects(rendered, "PodDisruptionBudget")).hasSameSizeAs(deployments);
        assertThat(objects(rendered, "Job")).hasSize(1);
        assertThat(objects(rendered, "Secret")).isEmpty();
        // Nobody comes in but through the gateway.
        assertThat(objects(rendered, "Ingress")).isEmpty();
        assertThat(objects(rendered, "Service"))
                .allMatch(service -> !map(service.get("spec")).containsKey("type"));
        assertThat(objects(rendered, "NetworkPolicy"))
                .anyMatch(denies())
                .anyMatch(policy ->
                        "ploshtadka-site".equals(map(policy.get("metadata")).get("name"))
                                && List.of().equals(map(policy.get("spec")).get("egress")));
        pagesHaveTheirPlaces(rendered);
        assertThat(deployments.stream().filter(ChartTest::waitsForTheSchema)).hasSize(WebApp.values().length);
        databaseIsSound(rendered, installation);
        boolean secured = objects(rendered, "IngressRoute").stream()
                .anyMatch(route -> map(route.get("spec")).containsKey("tls"));
        assertThat(secured).as("TLS of %s", installation).isEqualTo(!installation.equals("local"));
    }

    private static void pagesHaveTheirPlaces(String rendered) {
        assertThat(route(rendered, "site")).containsEntry("priority", 1);
        assertThat(route(rendered, "admin-panel")).doesNotContainKey("priority");
        assertThat(String.valueOf(route(rendered, "admin-panel").get("match")))
                .endsWith("&& (Path(`/admin`) || PathPrefix(`/admin/`))");
        for (String page : List.of("site", "admin-panel")) {
            assertThat(objects(rendered, "Service"))
                    .anyMatch(
                            service -> page.equals(map(service.get("metadata")).get("name")));
            assertThat(objects(rendered, "Deployment").stream()
                            .filter(deployment ->
                                    page.equals(map(deployment.get("metadata")).get("name")))
                            .map(String::valueOf))
                    .singleElement()
                    .asString()
                    .contains("ploshtadka.bg/role=site", "image=ploshtadka/" + page + ":", "path=/site.json");
        }
    }

    /** The route of a page. */
    private static Map<String, Object> route(String rendered, String page) {
        return objects(rendered, "IngressRoute").stream()
                .flatMap(route -> ((List<?>) map(route.get("spec")).get("routes")).stream())
                .map(DeploymentFiles::map)
                .filter(route -> String.valueOf(route.get("services")).contains("name=" + page + ","))
                .findFirst()
                .orElseThrow();
    }

    private static void databaseIsSound(String rendered, String installation) {
        Map<String, Object> database = map(objects(rendered, "Cluster").get(0).get("spec"));
        assertThat(database)
                .as("disruption budget of %s", installation)
                .containsEntry("enablePDB", number(database, "instances") > 1);
        int stores = objects(rendered, "ObjectStore").size();
        assertThat(stores).as("backups of %s", installation).isEqualTo(installation.equals("prod") ? 1 : 0);
        assertThat(objects(rendered, "ScheduledBackup"))
                .hasSize(stores)
                .allSatisfy(backup -> assertThat(map(backup.get("spec"))).containsEntry("method", "plugin"));
    }

    private static Predicate<Map<String, Object>> denies() {
        return policy -> map(policy.get("spec")).get("policyTypes").equals(List.of("Ingress", "Egress"))
                && !map(policy.get("spec")).containsKey("ingress")
                && !map(policy.get("spec")).containsKey("egress");
    }

    private static boolean waitsForTheSchema(Map<String, Object> deployment) {
        Map<String, Object> pod =
                map(map(map(deployment.get("spec")).get("template")).get("spec"));
        return String.valueOf(pod.get("initContainers")).contains("name=migrate");
    }

    private static void isConfined(Map<String, Object> deployment) {
        Map<String, Object> pod =
                map(map(map(deployment.get("spec")).get("template")).get("spec"));
        assertThat(map(pod.get("securityContext"))).containsEntry("runAsNonRoot", true);
        Map<String, Object> server = map(((List<?>) pod.get("containers")).get(0));
        assertThat(map(server.get("securityContext")))
                .containsEntry("readOnlyRootFilesystem", true)
                .containsEntry("allowPrivilegeEscalation", false);
        assertThat(server).containsKeys("startupProbe", "readinessProbe", "livenessProbe");
        assertThat(map(server.get("resources"))).containsKeys("requests", "limits");
        assertThat(String.valueOf(server.get("image"))).matches(".+:[\\w.-]+").doesNotEndWith(":latest");
    }

    private static List<Map<String, Object>> objects(String rendered, String kind) {
        return documents(rendered).stream()
                .map(DeploymentFiles::map)
                .filter(object -> kind.equals(object.get("kind")))
                .toList();
    }

    private Map<String, Object> merged(String file) {
        return merge(values, map(load(file).get(0)));
    }

    private static Map<String, Object> merge(Map<String, Object> usual, Map<String, Object> special) {
        Map<String, Object> all = new HashMap<>(usual);
        special.forEach((name, value) -> all.merge(
                name,
                value,
                (below, above) ->
                        below instanceof Map && above instanceof Map ? merge(map(below), map(above)) : above));
        return all;
    }

    private static int number(Map<String, Object> values, String name) {
        return (Integer) values.get(name);
    }

    private static Object load(String file, String name) {
        return map(load(file).get(0)).get(name);
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<Object> load(String file) {
        return documents(read(CHART.resolve(file)));
    }

    private static List<Object> documents(String text) {
        Iterable<Object> documents = new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text);
        return StreamSupport.stream(documents.spliterator(), false)
                .filter(document -> document != null)
                .toList();
    }
}
