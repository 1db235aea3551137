package bg.ploshtadka.runner.stripe;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.handlers.BlockingHandler;
import jakarta.json.JsonObject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/**
 * A small Stripe on a free port of the loopback interface. Its customers pay, let their card be declined or let the
 * session expire by the methods here; everybody else uses the API.
 */
public final class StripeStandIn implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StripeStandIn.class.getName());
    private static final int SENDING_PERIOD_MILLIS = 200;
    private static final int EXPIRY_PERIOD_MILLIS = 1000;
    private static final int WORKER_THREADS = 64;
    private static final long LARGEST_BODY = 1 << 20;

    private final Dice dice = new Dice(Behaviour.GOOD);
    private final Holds holds = new Holds();
    private final LedgerFile file;
    private final CheckoutDesk checkout;
    private final WebhookSender sender;
    private final Undertow server;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(DaemonThreads.named("stripe-timer"));

    /**
     * What the stand-in has to know.
     *
     * @param secretKey the key with which the product calls the API
     * @param webhookSecret the secret that signs the events
     * @param webhookUri where the events go
     * @param publicOrigin the origin under which customers find the checkout page
     * @param stateFile keeps sessions, refunds and events that have not arrived; made if it does not exist
     */
    public record Settings(String secretKey, String webhookSecret, URI webhookUri, URI publicOrigin, Path stateFile) {}

    private StripeStandIn(Settings settings, Clock clock) {
        Events events = new Events(dice, clock);
        file = LedgerFile.open(settings.stateFile());
        checkout = new CheckoutDesk(settings.publicOrigin(), events, clock);
        sender = new WebhookSender(file, settings.webhookUri(), settings.webhookSecret(), clock);
        StripeApi api = new StripeApi(
                file, checkout, new RefundDesk(events, clock), new Idempotency(clock), holds, sender::sendDue);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(1)
                .setWorkerThreads(WORKER_THREADS)
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, LARGEST_BODY)
                .setHandler(new BlockingHandler(new ApiKeyCheck(settings.secretKey(), new Line(dice, api))))
                .build();
    }

    /**
     * Starts to listen, and to send the events that an earlier run could not deliver.
     *
     * @throws java.io.UncheckedIOException if the state file is damaged or cannot be written
     */
    public static StripeStandIn start(Settings settings) {
        return start(settings, Clock.systemUTC());
    }

    static StripeStandIn start(Settings settings, Clock clock) {
        StripeStandIn standIn = new StripeStandIn(settings, clock);
        standIn.server.start();
        standIn.repeat(standIn.sender::sendDue, SENDING_PERIOD_MILLIS);
        standIn.repeat(standIn::expireOverdue, EXPIRY_PERIOD_MILLIS);
        return standIn;
    }

    /** Where the API is, e.g. {@code http://127.0.0.1:41000}. */
    public URI baseUri() {
        InetSocketAddress address =
                (InetSocketAddress) server.getListenerInfo().get(0).getAddress();
        return URI.create("http://127.0.0.1:" + address.getPort());
    }

    /** All checkout sessions, newest first. */
    public List<CheckoutSession> sessions() {
        return file.read(ledger -> ledger.all(Documents.SESSION).stream()
                .map(session -> CheckoutSession.of(session, ledger))
                .toList());
    }

    /** The checkout session of this id. */
    public Optional<CheckoutSession> session(String id) {
        return file.read(
                ledger -> ledger.find(Documents.SESSION, id).map(session -> CheckoutSession.of(session, ledger)));
    }

    /**
     * Pays the session.
     *
     * @throws SessionClosedException if it is not open
     */
    public CheckoutSession pay(String id) {
        return change(id, checkout::pay);
    }

    /**
     * Lets the card be declined; the session stays open.
     *
     * @throws SessionClosedException if it is not open
     */
    public CheckoutSession decline(String id) {
        return change(id, checkout::decline);
    }

    /**
     * Lets the session expire before its time.
     *
     * @throws SessionClosedException if it is not open
     */
    public CheckoutSession expire(String id) {
        return change(id, checkout::expire);
    }

    /** How it behaves; well, unless it was told otherwise. */
    public Behaviour behaviour() {
        return dice.behaviour();
    }

    /** From now on it behaves like this. Events that were dropped or delayed before stay so. */
    public void behave(Behaviour behaviour) {
        dice.become(behaviour);
        LOG.log(System.Logger.Level.INFO, () -> "The Stripe stand-in behaves like this: " + behaviour.toJson());
    }

    /** The calls whose answers are held back. */
    public Holds holds() {
        return holds;
    }

    @Override
    public void close() {
        timer.shutdownNow();
        server.stop();
        sender.close();
    }

    private CheckoutSession change(String id, BiFunction<Ledger, String, JsonObject> work) {
        try {
            return file.change(ledger -> CheckoutSession.of(work.apply(ledger, id), ledger));
        } catch (StripeError e) {
            throw new SessionClosedException(e);
        } finally {
            sender.sendDue();
        }
    }

    private void expireOverdue() {
        if (!file.read(checkout::overdue).isEmpty()) {
            file.update(checkout::expireOverdue);
        }
    }

    /** A failure must not end the repetition: the disk may have room again a moment later. */
    private void repeat(Runnable task, int periodMillis) {
        Runnable guarded = () -> {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "The Stripe stand-in failed and tries again", e);
            }
        };
        timer.scheduleWithFixedDelay(guarded, 0, periodMillis, TimeUnit.MILLISECONDS);
    }
}
