package bg.ploshtadka.runner.stripe;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.xnio.IoUtils;

/** The line between the callers and the API: it carries every call, save for those that are to go wrong. */
final class Line implements HttpHandler {

    private static final System.Logger LOG = System.getLogger(Line.class.getName());

    private final Dice dice;
    private final HttpHandler api;

    Line(Dice dice, HttpHandler api) {
        this.dice = dice;
        this.api = api;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        CallFate fate = dice.nextCall();
        if (fate != CallFate.GOES_WELL) {
            LOG.log(
                    System.Logger.Level.INFO,
                    () -> exchange.getRequestMethod() + " " + exchange.getRequestPath() + ": " + fate);
        }
        Duration timeout = dice.behaviour().apiTimeout();
        switch (fate) {
            case GOES_WELL -> api.handleRequest(exchange);
            case FAILS -> StripeApi.send(exchange, StripeError.outOfOrder());
            case IS_TOO_MANY -> StripeApi.send(exchange, StripeError.tooMany());
            case GETS_LOST -> hangUp(exchange, timeout);
            case LOSES_ITS_ANSWER -> doWithoutAnswer(exchange, Duration.ZERO);
            case IS_NEVER_ANSWERED -> doWithoutAnswer(exchange, timeout);
        }
    }

    private void doWithoutAnswer(HttpServerExchange exchange, Duration timeout) throws Exception {
        exchange.addResponseCommitListener(done -> hangUp(done, timeout));
        api.handleRequest(exchange);
    }

    private static void hangUp(HttpServerExchange exchange, Duration after) {
        LockSupport.parkNanos(after.toNanos());
        IoUtils.safeClose(exchange.getConnection());
    }
}
