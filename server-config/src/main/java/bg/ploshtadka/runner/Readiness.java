package bg.ploshtadka.runner;

import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a server whether it is ready to be used. */
final class Readiness {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final URI origin;
    private final List<WebApp> webApps;
    private String missing = "no answer";
    private boolean somethingIsNotThere;

    Readiness(URI origin, List<WebApp> webApps) {
        this.origin = origin;
        this.webApps = List.copyOf(webApps);
    }

    /** Whether every WAR answers and the health checks are green now. */
    boolean reached() {
        for (WebApp webApp : webApps) {
            int status = status(webApp.probe());
            somethingIsNotThere =
                    status == HttpURLConnection.HTTP_NOT_FOUND || status == HttpURLConnection.HTTP_INTERNAL_ERROR;
            if (status < HttpURLConnection.HTTP_OK
                    || somethingIsNotThere
                    || status >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
                missing = webApp.module() + " answers " + status;
                return false;
            }
        }
        return healthy();
    }

    /** Whether the health checks are green now. */
    boolean healthy() {
        int health = status("/health/ready");
        missing = "/health/ready answers " + health;
        return health == HttpURLConnection.HTTP_OK;
    }

    /** What was missing when it was asked last. */
    String missing() {
        return missing;
    }

    /**
     * Whether a server that listens did not know a WAR when it was asked last. When it could not deploy the WAR at the
     * root, it answers 500 to everything.
     */
    boolean somethingIsNotThere() {
        return somethingIsNotThere;
    }

    private int status(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(origin.resolve(path)).timeout(PATIENCE).build();
        // The timeout of a request ends with the headers, and a server that starts may answer half a page, or nothing.
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(request, BodyHandlers.discarding());
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).statusCode();
        } catch (ExecutionException | TimeoutException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } finally {
            answer.cancel(true);
        }
    }
}
