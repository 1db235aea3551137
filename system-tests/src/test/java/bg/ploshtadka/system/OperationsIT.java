package bg.ploshtadka.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What those who run the system look at. */
@SystemTest
class OperationsIT {
    private final Stage stage;

    OperationsIT(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
    void theSystemIsHealthy(String path) {
        assertThat(stage.anonymous().get(path).expect(200).text("status")).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/", "/api/docs"})
    void theApiIsShownInABrowser(String path) {
        Answer page = stage.anonymous().get(path).expect(200);

        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.header("Content-Security-Policy").orElseThrow()).contains("script-src 'self';");
        for (String script : List.of("/docs/swagger-ui-bundle.js", "/docs/start.js")) {
            assertThat(page.body()).contains("src=\"" + script + "\"");
            assertThat(stage.anonymous().get(script).expect(200).mediaType()).isEqualTo("text/javascript");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/package-info.class", "/docs/openapi.json", "/openapi/x"})
    void nothingElseIsShown(String path) {
        stage.anonymous().get(path).expectProblem(404);
    }

    @Test
    void theSystemIsNotReadyWhileItsEndIsNear() throws IOException {
        Path notice = Files.createFile(stage.data().resolve("payara/draining"));
        try {
            assertThat(stage.anonymous().get("/health/ready").expect(503).text("status"))
                    .isEqualTo("DOWN");
            stage.anonymous().get("/venues").expect(200);
        } finally {
            Files.delete(notice);
        }
        stage.anonymous().get("/health/ready").expect(200);
    }

    @Test
    void whatHappensIsCounted() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.newCustomer();
        double pending = count("bookings_total", "status=\"pending\"");
        double conflicts = count("refusals_total", "problem=\"booking-conflict\"");
        double paid = count("payments_total", "status=\"paid\"");
        double sent = count("mails_total", "status=\"sent\"");

        Checkout checkout = Checkout.open(customer, venue.book(customer, 18));
        customer.api().post("/bookings", venue.hourFrom(18)).expectProblem(409, "booking-conflict");
        stage.stripe().pay(checkout);
        checkout.awaitStatus("paid");
        customer.inbox().await("Payment received");

        assertThat(count("bookings_total", "status=\"pending\"")).isEqualTo(pending + 1);
        assertThat(count("refusals_total", "problem=\"booking-conflict\"")).isEqualTo(conflicts + 1);
        assertThat(count("payments_total", "status=\"paid\"")).isEqualTo(paid + 1);
        await("the receipt is counted")
                .atMost(Duration.ofSeconds(20))
                .until(() -> count("mails_total", "status=\"sent\"") > sent);
    }

    /** Over all WARs; the server prints what it knows once for each of them. */
    private double count(String metric, String label) {
        return stage.anonymous()
                .get("/metrics")
                .expect(200)
                .body()
                .lines()
                .filter(line -> line.startsWith(metric + "{") && line.contains(label))
                .distinct()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void theKeySetNamesThePublicKeyOnly() {
        Answer keys = stage.anonymous().get("/auth/jwks.json").expect(200);

        assertThat(keys.object().getJsonArray("keys").getJsonObject(0).keySet())
                .contains("kid", "n", "e")
                .doesNotContain("d", "p", "q", "dp", "dq", "qi");
    }
}
