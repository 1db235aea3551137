package bg.ploshtadka.runner.frontdoor;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.xnio.IoUtils;

/** Hands the answer of an upstream to the client. Error pages made for people's eyes become problems. */
final class UpstreamAnswer {

    private static final System.Logger LOG = System.getLogger(UpstreamAnswer.class.getName());
    private static final int BUFFER = 16 * 1024;

    private final ResponseHeaders headers;

    UpstreamAnswer(ResponseHeaders headers) {
        this.headers = headers;
    }

    /** Passes the answer on piece by piece, or another one of the same status. */
    void relay(HttpResponse<InputStream> answer, HttpServerExchange exchange) {
        if (isContainersOwnError(answer)) {
            IoUtils.safeClose(answer.body());
            headers.copyWithoutBody(answer.headers(), exchange);
            Problem.of(answer.statusCode(), StatusCodes.getReason(answer.statusCode()) + ".")
                    .send(exchange);
            return;
        }
        headers.copy(answer.headers(), exchange);
        exchange.setStatusCode(answer.statusCode());
        if (hasBody(answer, exchange)) {
            copyBody(answer, exchange);
        } else {
            IoUtils.safeClose(answer.body());
            exchange.endExchange();
        }
    }

    /** The product answers every error in JSON; HTML or nothing at all comes from the container around it. */
    private static boolean isContainersOwnError(HttpResponse<?> answer) {
        if (answer.statusCode() < 400) {
            return false;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        return type.startsWith("text/html") || type.isEmpty();
    }

    private static boolean hasBody(HttpResponse<?> answer, HttpServerExchange exchange) {
        return !exchange.getRequestMethod().equals(Methods.HEAD)
                && answer.statusCode() != StatusCodes.NO_CONTENT
                && answer.statusCode() != StatusCodes.NOT_MODIFIED;
    }

    private static void copyBody(HttpResponse<InputStream> answer, HttpServerExchange exchange) {
        boolean lengthIsKnown = isOfKnownLength(answer.headers());
        try (InputStream from = answer.body()) {
            OutputStream to = exchange.getOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int some = from.read(buffer); some >= 0; some = from.read(buffer)) {
                to.write(buffer, 0, some);
                if (!lengthIsKnown && from.available() == 0) {
                    to.flush();
                }
            }
            to.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, () -> "Broken off: request " + RequestIds.of(exchange) + ": " + e);
            IoUtils.safeClose(exchange.getConnection());
        }
    }

    private static boolean isOfKnownLength(HttpHeaders headers) {
        return headers.firstValueAsLong("Content-Length").isPresent();
    }
}
