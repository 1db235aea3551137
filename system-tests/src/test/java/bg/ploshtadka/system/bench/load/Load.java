package bg.ploshtadka.system.bench.load;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import static io.gatling.javaapi.core.CoreDsl.asLongAs;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.pause;
import static io.gatling.javaapi.core.CoreDsl.rendezVous;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;

/**
 * Segments as a simulation of Gatling: one begins when the last client of the one before has gone and the system has come to
 * rest.
 */
public final class Load extends Simulation {
    private static final Duration PACE = Duration.ofMillis(250);

    /** Gatling makes the simulation itself, so what it is about waits here. */
    private static volatile Part next;

    private final Part part = next;
    private final ConcurrentHashMap<String, String> tags = new ConcurrentHashMap<>();

    /** What one run of Gatling does. */
    record Part(Plan plan, Feeds feeds, CpuWatch cpu, List<Recorder> recorders) {}

    /** Sets what the next simulation does. */
    static void prepare(Part part) {
        next = part;
    }

    /** For Gatling. */
    public Load() {
        List<PopulationBuilder> populations = new ArrayList<>();
        for (Recorder recorder : part.recorders()) {
            int number = populations.size() / 2 + 1;
            populations.add(rest(number));
            populations.add(population(number, recorder));
        }
        PopulationBuilder chain = populations.get(populations.size() - 1);
        for (int i = populations.size() - 2; i >= 0; i--) {
            chain = populations.get(i).andThen(chain);
        }
        setUp(chain);
    }

    private PopulationBuilder rest(int number) {
        Rest rest = new Rest(() -> part.cpu().coresInUse(part.plan().processes().keySet()));
        return scenario("%03d rest".formatted(number))
                .exec(asLongAs(session -> !rest.isOver(System.nanoTime())).on(pause(PACE)))
                .injectOpen(atOnceUsers(1));
    }

    private PopulationBuilder population(int number, Recorder recorder) {
        Segment segment = recorder.segment();
        ScenarioBuilder scenario = scenario(Results.title(number, segment));
        HttpProtocolBuilder protocol = protocol(part.plan().origin(segment.door()));
        if (segment.model() instanceof Model.Open open) {
            double seconds = segment.length().toMillis() / 1e3;
            return scenario.exec(arrive(recorder))
                    .exec(once(recorder))
                    .injectOpen(constantUsersPerSec(open.perSecond()).during(Math.round(seconds)))
                    .protocols(protocol.shareConnections());
        }
        int users = ((Model.Closed) segment.model()).users();
        ChainBuilder all = segment.scene() == Scene.RACE
                ? race(recorder, users)
                : asLongAs(session -> !recorder.isOver(System.nanoTime())).on(once(recorder));
        return scenario.exec(arrive(recorder))
                .exec(all)
                .injectOpen(atOnceUsers(users))
                .protocols(protocol);
    }

    /** Everybody has a connection and waits for the last one, before all ask at once. */
    private ChainBuilder race(Recorder recorder, int users) {
        Feeds.Hour hour = part.feeds().hour();
        return exec(http("race-connect").get("/venues/" + hour.venueId()).silent())
                .exec(rendezVous(users))
                .exec(session -> {
                    Visitor.of(session).take(hour);
                    return session.markAsSucceeded();
                })
                .exec(once(recorder));
    }

    private ChainBuilder arrive(Recorder recorder) {
        return exec(session -> {
            recorder.arrived(System.nanoTime());
            return session.set(Visitor.KEY, new Visitor(part.feeds(), tags, session.userId()));
        });
    }

    private static ChainBuilder once(Recorder recorder) {
        return exec(Load::beginIteration)
                .exec(Deeds.of(recorder.segment().scene(), new Requests(recorder)))
                .exec(session -> {
                    recorder.iterated(Visitor.of(session).iterationStart());
                    return session;
                });
    }

    private static Session beginIteration(Session session) {
        Visitor.of(session).beginIteration();
        return session;
    }

    private static HttpProtocolBuilder protocol(URI origin) {
        return http.baseUrl(origin.toString())
                .acceptHeader("application/json")
                .acceptEncodingHeader("gzip")
                .userAgentHeader("ploshtadka-bench")
                .disableUrlEncoding()
                .disableWarmUp()
                .disableFollowRedirect()
                .disableCaching();
    }
}
