package bg.ploshtadka.system.bench.load;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.doIf;
import static io.gatling.javaapi.core.CoreDsl.doIfOrElse;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.core.CoreDsl.substring;
import static io.gatling.javaapi.http.HttpDsl.header;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

/**
 * The requests of a segment's clients, each with the time it took written down. Reads are right only if there is something
 * in the answer that has to be there: nothing is as fast as an answer with nothing in it.
 */
final class Requests {
    /** What a list has in it on which there may be nothing. */
    static final String LIST = "[";

    /** What a venue has in it, alone and on a list. */
    static final String VENUE = "\"sport_types\":";

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNCHANGED = 304;
    private static final int CONFLICT = 409;

    private static final String AUTHORIZATION = "Authorization";
    private static final String JSON = "application/json";
    private static final String TIME = "\"start_datetime\":";
    private static final String TAG = "tag";
    private static final String STATUS = "status";
    private static final String BOOKING = "booking";
    private static final String CHECKOUT = "checkout";

    /** So many looks at slots come between two bookings. */
    private static final long READS_OF_A_WRITE = 50;

    private final Recorder recorder;
    private final AtomicLong turns = new AtomicLong();
    private volatile String writtenVenue;

    Requests(Recorder recorder) {
        this.recorder = recorder;
    }

    ChainBuilder baseline() {
        return timed(
                "baseline", http("baseline").get("/bench-baseline/hello").check(status().is(OK), substring("hello")));
    }

    ChainBuilder venues() {
        return timed("venues", get("venues", Visitor::search, Visitor::found));
    }

    ChainBuilder venuesSignedIn() {
        return timed("venues-signed-in", signedIn(get("venues-signed-in", Visitor::search, Visitor::found)));
    }

    ChainBuilder venue() {
        return choose(Visitor::chooseVenue).exec(timed("venue", get("venue", Visitor::venuePath, VENUE)));
    }

    ChainBuilder venueSignedIn() {
        return choose(Visitor::chooseVenue)
                .exec(timed("venue-signed-in", signedIn(get("venue-signed-in", Visitor::venuePath, VENUE))));
    }

    /** Reads a venue that it has. Whoever is the first to come across a venue asks for it before; that does not count. */
    ChainBuilder venueUnchanged() {
        HttpRequestActionBuilder first = get("venue-first", Visitor::venuePath, VENUE)
                .check(header("ETag").saveAs(TAG))
                .silent();
        HttpRequestActionBuilder again = http("venue-unchanged")
                .get(session -> Visitor.of(session).venuePath())
                .header("If-None-Match", session -> Visitor.of(session).tag())
                .check(status().is(UNCHANGED));
        return choose(Visitor::chooseHotVenue)
                .exec(doIf(session -> !Visitor.of(session).knowsTag())
                        .then(exec(first).exec(this::learn)))
                .exec(timed("venue-unchanged", again));
    }

    private Session learn(Session session) {
        Visitor.of(session).learnTag(session.getString(TAG));
        return session;
    }

    ChainBuilder slots() {
        return choose(Visitor::chooseHotVenue).exec(timed("slots", get("slots", Visitor::slots, TIME)));
    }

    /** Everybody looks at the venue that was booked last; after so many looks, one of them books somewhere. */
    ChainBuilder slotsWritten() {
        HttpRequestActionBuilder book = booking("book").check(status().is(CREATED));
        return exec(session -> turn(session, Visitor.of(session)))
                .exec(doIfOrElse(session -> Visitor.of(session).books())
                        .then(exec(timed("book", book)).exec(session -> {
                            writtenVenue = Visitor.of(session).venue();
                            return session;
                        }))
                        .orElse(timed("slots", get("slots", Visitor::slots, TIME))));
    }

    private Session turn(Session session, Visitor visitor) {
        if (turns.getAndIncrement() % (READS_OF_A_WRITE + 1) == 0) {
            visitor.takeHour();
        } else if (writtenVenue == null) {
            visitor.chooseHotVenue();
        } else {
            visitor.choose(writtenVenue);
        }
        return session;
    }

    ChainBuilder availability() {
        return choose(Visitor::chooseVenue)
                .exec(timed("availability", get("availability", Visitor::availability, TIME)));
    }

    ChainBuilder me() {
        return timed("me", signedIn(get("me", visitor -> "/users/@me", "\"username\":")));
    }

    ChainBuilder ownBookings() {
        return timed("own-bookings", signedIn(get("own-bookings", visitor -> "/bookings/", LIST)));
    }

    ChainBuilder verify() {
        return timed(
                "verify",
                signedIn(http("verify")
                        .get("/auth/verify")
                        .check(status().is(OK), header("X-User-Id").exists())));
    }

    ChainBuilder book() {
        return choose(Visitor::takeHour).exec(timed("book", booking("book").check(status().is(CREATED))));
    }

    /** One of many who want the same hour. */
    ChainBuilder race() {
        HttpRequestActionBuilder wish =
                booking("race").check(status().in(CREATED, CONFLICT).saveAs(STATUS));
        return timed("race", wish).exec(session -> {
            recorder.count(session.contains(STATUS) ? session.getInt(STATUS) : 0);
            return session;
        });
    }

    /** Books, opens a checkout, and pays at the Stripe stand-in. */
    ChainBuilder bookAndPay() {
        HttpRequestActionBuilder book =
                booking("book").check(status().is(CREATED), jsonPath("$.id").saveAs(BOOKING));
        HttpRequestActionBuilder checkout = signedIn(http("checkout")
                        .post("/payments/checkout")
                        .header("Content-Type", JSON)
                        .body(StringBody(session -> "{\"booking_id\":\"" + session.getString(BOOKING) + "\"}")))
                .check(status().is(CREATED), jsonPath("$.checkout_url").saveAs(CHECKOUT));
        HttpRequestActionBuilder pay = http("pay")
                .post(session -> session.getString(CHECKOUT) + "/pay")
                .check(status().is(OK));
        return choose(Visitor::takeHour)
                .exec(timed("book", book))
                .exec(doIf(session -> session.contains(BOOKING))
                        .then(exec(timed("checkout", checkout))
                                .exec(doIf(session -> session.contains(CHECKOUT))
                                        .then(timed("pay", pay)))))
                .exec(session -> session.removeAll(BOOKING, CHECKOUT));
    }

    private static HttpRequestActionBuilder get(String name, Function<Visitor, String> path, String content) {
        return get(name, path, visitor -> content);
    }

    private static HttpRequestActionBuilder get(
            String name, Function<Visitor, String> path, Function<Visitor, String> content) {
        return http(name)
                .get(session -> path.apply(Visitor.of(session)))
                .check(status().is(OK), substring(session -> content.apply(Visitor.of(session))));
    }

    private static HttpRequestActionBuilder booking(String name) {
        return signedIn(http(name)
                .post("/bookings/")
                .header("Content-Type", JSON)
                .body(StringBody(session -> Visitor.of(session).wish())));
    }

    private static HttpRequestActionBuilder signedIn(HttpRequestActionBuilder request) {
        return request.header(AUTHORIZATION, session -> Visitor.of(session).authorization());
    }

    private static ChainBuilder choose(Consumer<Visitor> choice) {
        return exec(session -> {
            choice.accept(Visitor.of(session));
            return session;
        });
    }

    private ChainBuilder timed(String name, HttpRequestActionBuilder request) {
        return exec(session -> {
                    Visitor.of(session).begin();
                    return session;
                })
                .exec(request)
                .exec(session -> {
                    long end = System.nanoTime();
                    recorder.answered(name, Visitor.of(session).start(), end, session.isFailed());
                    return session.isFailed() ? session.markAsSucceeded() : session;
                });
    }
}
