package bg.ploshtadka.runner;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static bg.ploshtadka.runner.DeploymentFiles.DOCKER;
import static bg.ploshtadka.runner.DeploymentFiles.ROOT;
import static bg.ploshtadka.runner.DeploymentFiles.environment;
import static bg.ploshtadka.runner.DeploymentFiles.map;
import static bg.ploshtadka.runner.DeploymentFiles.read;
import static bg.ploshtadka.runner.DeploymentFiles.yaml;
import static org.assertj.core.api.Assertions.assertThat;

/** What can be said of the places of the website and the panel in Compose and in the chart without either. */
class SiteDeploymentTest {
    private static final String[] SETTINGS = {
        "GOOGLE_CLIENT_ID", "TURNSTILE_SITE_KEY", "MAP_TILE_URL", "MAP_ATTRIBUTION"
    };

    private final Map<String, Object> services =
            map(yaml(read(DOCKER.resolve("compose.yml"))).get("services"));

    @ParameterizedTest
    @ValueSource(strings = {"site", "admin-panel"})
    void everyPageIsWatchedAndConfined(String name) {
        assertThat(map(services.get(name)))
                .containsKeys("healthcheck", "mem_limit")
                .containsEntry("read_only", true)
                .containsEntry("tmpfs", List.of("/tmp"))
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("networks", List.of("backend"))
                .doesNotContainKey("depends_on");
    }

    @Test
    void theWebsiteAnswersForWhatNobodyElseDoes() {
        Map<String, Object> http =
                map(yaml(read(DOCKER.resolve("traefik/routes.yml"))).get("http"));
        Map<String, Object> routers = map(http.get("routers"));

        assertThat(map(routers.get("site")))
                .containsEntry("rule", "Host(`{{ env \"DOMAIN\" }}`)")
                .containsEntry("priority", 1)
                .containsEntry("service", "site");
        assertThat(map(http.get("services"))).containsKey("site");
        // Otherwise it is as long as the rule, which is more.
        assertThat(routers.values().stream().filter(router -> map(router).containsKey("priority")))
                .hasSize(1);
    }

    @Test
    void thePanelAnswersForItsPathAndForNoOther() {
        Map<String, Object> http =
                map(yaml(read(DOCKER.resolve("traefik/routes.yml"))).get("http"));

        assertThat(map(map(http.get("routers")).get("admin-panel")))
                .containsEntry("rule", "Host(`{{ env \"DOMAIN\" }}`) && (Path(`/admin`) || PathPrefix(`/admin/`))")
                .doesNotContainKey("middlewares");
    }

    @Test
    void theGatewayLetsTheMakersOfMapsKnowTheSite() {
        assertThat(read(DOCKER.resolve("traefik/routes.yml")))
                .contains("referrerPolicy: strict-origin-when-cross-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "admin-panel"})
    void everySettingOfAPageIsOneThatItReads(String name) {
        String readme = read(ROOT.resolve("README.md"));
        String script = read(DOCKER.resolve("site/serve.sh"));

        assertThat(environment(services.get(name)).keySet())
                .containsExactlyInAnyOrder(SETTINGS)
                .allMatch(setting -> readme.contains("`" + setting + "`") && script.contains("${" + setting + ":-}"));
    }

    @Test
    void theChartGivesThemWhatTheyRead() {
        Set<String> settings = Pattern.compile("name: ([A-Z][A-Z_]+)")
                .matcher(read(ROOT.resolve("k8s/ploshtadka/templates/site.yaml")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(settings).containsExactlyInAnyOrder(SETTINGS);
        Map<String, Object> values = yaml(read(ROOT.resolve("k8s/ploshtadka/values.yaml")));
        assertThat(map(values.get("site"))).containsKeys("replicas", "maxReplicas", "resources");
        assertThat(map(values.get("adminPanel"))).containsKeys("replicas", "maxReplicas", "resources");
    }

    @Test
    void customersComeBackToItFromTheCheckout() {
        assertThat(read(ROOT.resolve("k8s/ploshtadka/templates/services.yaml")))
                .contains(
                        "%s/{locale}/checkout/success?payment_id={PAYMENT_ID}&session_id={CHECKOUT_SESSION_ID}",
                        "%s/{locale}/checkout/cancel?payment_id={PAYMENT_ID}");
    }
}
