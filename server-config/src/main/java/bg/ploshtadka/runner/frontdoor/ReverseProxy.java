package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xnio.IoUtils;

/** Passes a request on to a server of its route and the answer back, both as they come in. */
final class ReverseProxy {

    /** How long to wait for a connection, and for the answer to begin. */
    record Timeouts(Duration connect, Duration response) {

        static final Timeouts USUAL = new Timeouts(Duration.ofSeconds(2), Duration.ofSeconds(60));
    }

    private static final System.Logger LOG = System.getLogger(ReverseProxy.class.getName());
    private static final List<HttpString> REFUSED_METHODS = List.of(Methods.CONNECT, Methods.TRACE);
    private static final List<HttpString> SAFE_METHODS = List.of(Methods.GET, Methods.HEAD);
    private static final String PASSED_ON = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";
    private static final long BODY_LIMIT = 1 << 20;

    private final Map<Route, Upstreams> upstreams;
    private final UpstreamAnswer answers;
    private final Traffic traffic;
    private final Duration responseTimeout;
    private final HttpClient client;

    ReverseProxy(Routes routes, Timeouts timeouts, Clock clock) {
        upstreams = routes.routes().stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        route -> route, route -> new Upstreams(route.upstreams(), routes.availability(), clock)));
        answers = new UpstreamAnswer(new ResponseHeaders(routes));
        traffic = routes.traffic();
        responseTimeout = timeouts.response();
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(timeouts.connect())
                .build();
    }

    /** Answers the request; the exchange is in blocking mode. */
    void pass(HttpServerExchange exchange, Route route, RequestPath path) {
        if (REFUSED_METHODS.contains(exchange.getRequestMethod())) {
            Problem.methodNotAllowed(exchange, PASSED_ON).send(exchange);
        } else if (exchange.getRequestContentLength() > BODY_LIMIT) {
            Problem.bodyTooLarge().send(exchange);
        } else {
            passChecked(exchange, route, path);
        }
    }

    private void passChecked(HttpServerExchange exchange, Route route, RequestPath path) {
        LimitedBody body = new LimitedBody(exchange.getInputStream(), BODY_LIMIT);
        String query = exchange.getQueryString();
        String target = route.pathAtUpstream(path.value()) + (query.isEmpty() ? "" : "?" + UriText.encodeQuery(query));
        tryInTurn(exchange, upstreams.get(route), target, request(exchange, body), body);
    }

    /**
     * After a refused connection it is certain that nobody has begun to act; and asking to read twice does no harm. Of
     * everything else only the client knows whether it may be repeated.
     */
    private void tryInTurn(
            HttpServerExchange exchange,
            Upstreams servers,
            String target,
            HttpRequest.Builder request,
            LimitedBody body) {
        for (URI origin : servers.inTurn()) {
            traffic.begin(origin);
            try {
                answers.relay(send(request, origin, target), exchange);
                return;
            } catch (ConnectException | HttpConnectTimeoutException e) {
                LOG.log(System.Logger.Level.DEBUG, () -> "No connection to " + origin + ": " + e.getMessage());
                servers.refused(origin);
            } catch (IOException e) {
                if (!mayBeRepeated(exchange, e)) {
                    fail(exchange, origin, body, e);
                    return;
                }
                LOG.log(System.Logger.Level.DEBUG, () -> "No answer from " + origin + ": " + e);
                servers.refused(origin);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } finally {
                traffic.end(origin);
            }
        }
        away().send(exchange);
    }

    private static boolean mayBeRepeated(HttpServerExchange exchange, IOException failure) {
        boolean reads = SAFE_METHODS.contains(exchange.getRequestMethod()) && !hasBody(exchange);
        return reads && !exchange.isResponseStarted() && !(failure instanceof HttpTimeoutException);
    }

    private static Problem away() {
        return Problem.of(StatusCodes.SERVICE_UNAVAILABLE, "The service is not there at the moment.");
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request, URI origin, String target)
            throws IOException, InterruptedException {
        URI uri = URI.create(origin.getScheme() + "://" + origin.getAuthority() + target);
        return client.send(request.copy().uri(uri).build(), BodyHandlers.ofInputStream());
    }

    /** The request without its address. */
    private HttpRequest.Builder request(HttpServerExchange exchange, LimitedBody body) {
        HttpRequest.Builder request = HttpRequest.newBuilder().timeout(responseTimeout);
        RequestHeaders.copy(exchange, request);
        return request.method(exchange.getRequestMethod().toString(), publisher(exchange, body));
    }

    private static BodyPublisher publisher(HttpServerExchange exchange, LimitedBody body) {
        BodyPublisher stream = BodyPublishers.ofInputStream(() -> body);
        long length = exchange.getRequestContentLength();
        if (length > 0) {
            return BodyPublishers.fromPublisher(stream, length);
        }
        return hasBody(exchange) ? stream : BodyPublishers.noBody();
    }

    private static boolean hasBody(HttpServerExchange exchange) {
        boolean chunked = exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING);
        return chunked || exchange.getRequestContentLength() > 0;
    }

    private static void fail(HttpServerExchange exchange, URI origin, LimitedBody body, IOException failure) {
        if (body.tooLarge()) {
            Problem.bodyTooLarge().send(exchange);
            return;
        }
        if (body.brokenOff()) {
            LOG.log(System.Logger.Level.DEBUG, () -> "The client gave up request " + RequestIds.of(exchange));
            IoUtils.safeClose(exchange.getConnection());
            return;
        }
        LOG.log(
                System.Logger.Level.WARNING,
                () -> "No answer from " + origin + " to request " + RequestIds.of(exchange) + ": " + failure);
        if (failure instanceof HttpTimeoutException) {
            Problem.of(StatusCodes.GATEWAY_TIME_OUT, "The service took too long to answer.")
                    .send(exchange);
        } else {
            Problem.of(StatusCodes.BAD_GATEWAY, "The service broke off its answer.")
                    .send(exchange);
        }
    }
}
