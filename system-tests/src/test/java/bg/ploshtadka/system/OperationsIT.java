package bg.ploshtadka.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(
            strings = {
                "/auth/token",
                "/users/@me",
                "/venues/{id}",
                "/bookings/availability",
                "/payments/checkout",
                "/notifications/{id}"
            })
    void theOpenApiDocumentKnowsThePath(String path) {
        Answer document = stage.anonymous()
                .request("GET", "/openapi")
                .header("Accept", "application/json")
                .send()
                .expect(200);

        assertThat(document.object().getJsonObject("paths")).containsKey(path);
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
    void theKeySetNamesThePublicKeyOnly() {
        Answer keys = stage.anonymous().get("/auth/jwks.json").expect(200);

        assertThat(keys.object().getJsonArray("keys").getJsonObject(0).keySet())
                .contains("kid", "n", "e")
                .doesNotContain("d", "p", "q", "dp", "dq", "qi");
    }
}
