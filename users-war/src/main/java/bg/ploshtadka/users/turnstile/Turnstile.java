package bg.ploshtadka.users.turnstile;

import bg.ploshtadka.kernel.ClientAddress;
import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Asks Cloudflare whether a person solved the widget. Not to be called within a transaction: it may take seconds. */
@ApplicationScoped
public class Turnstile {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Logger LOG = System.getLogger(Turnstile.class.getName());
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final int OK = 200;

    private final TurnstileSettings settings;
    private final Duration patience;
    private final HttpClient http;

    /** For the container's proxies. */
    protected Turnstile() {
        this.settings = null;
        this.patience = PATIENCE;
        this.http = null;
    }

    /** Asks as configured. */
    @Inject
    public Turnstile(TurnstileSettings settings) {
        this(settings, PATIENCE);
    }

    Turnstile(TurnstileSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECTING)
                .build();
    }

    /**
     * Lets people pass. Where no secret is configured, everybody does.
     *
     * @param token what the widget gave to the client; may be null
     * @throws DomainException if Turnstile does not know the token, or it was used before
     * @throws ServiceUnavailableException if Turnstile does not answer, or not as it should
     */
    public void check(String token, ClientAddress client) {
        settings.secret().ifPresent(secret -> check(secret, token, client));
    }

    private void check(String secret, String token, ClientAddress client) {
        if (token == null || token.isBlank()) {
            throw new DomainException(ProblemType.CAPTCHA_FAILED);
        }
        Verdict verdict = Verdict.read(ask(secret, token, client)).orElseThrow(() -> unavailable("no verdict"));
        if (verdict.isOfNoUse()) {
            throw unavailable(verdict.codes().toString());
        }
        if (!verdict.success()) {
            LOG.log(verdict.isOurFault() ? Level.ERROR : Level.DEBUG, "Turnstile refuses: {0}", verdict.codes());
            throw new DomainException(ProblemType.CAPTCHA_FAILED);
        }
    }

    private byte[] ask(String secret, String token, ClientAddress client) {
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request(secret, token, client), info -> new BoundedBody());
        try {
            HttpResponse<byte[]> response = answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (response.statusCode() != OK) {
                throw unavailable("status " + response.statusCode());
            }
            return response.body();
        } catch (TimeoutException slow) {
            throw unavailable("no answer in time");
        } catch (ExecutionException failed) {
            throw unavailable(failed.getCause().toString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw unavailable("interrupted");
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String secret, String token, ClientAddress client) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("secret", secret);
        form.put("response", token);
        if (client.isKnown()) {
            form.put("remoteip", client.text());
        }
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + '=' + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(settings.verifyUrl())
                .timeout(patience)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static ServiceUnavailableException unavailable(String reason) {
        return new ServiceUnavailableException("Turnstile: " + reason);
    }
}
