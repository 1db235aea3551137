package bg.ploshtadka.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two hundred bookings meet their fates while webhooks get lost, come twice and out of order, a tenth of the calls to
 * Stripe goes wrong, and the server is killed twice. In the end both books say the same.
 */
class PaymentChaosIT {
    private static final long SEED = Long.getLong("chaos.seed", 20261123);
    private static final int BOOKINGS = 200;
    private static final int CUSTOMERS = 4;
    private static final int COURTS = 15;
    private static final int FIRST_HOUR = 8;
    private static final int HOURS = 14;
    private static final int AT_ONCE = 12;
    private static final List<Integer> DEATHS_AFTER = List.of(60, 130);
    private static final Map<String, ?> TROUBLE = Map.ofEntries(
            Map.entry("api_errors", 0.04),
            Map.entry("api_rate_limits", 0.02),
            Map.entry("api_timeouts", 0.01),
            Map.entry("api_cuts", 0.02),
            Map.entry("api_late_answers", 0.01),
            Map.entry("api_timeout_ms", 300),
            Map.entry("webhooks_dropped", 0.2),
            Map.entry("webhooks_doubled", 0.2),
            Map.entry("webhooks_delayed", 0.5),
            Map.entry("webhook_delay_ms", 4000),
            Map.entry("seed", SEED));

    private static Runner runner;
    private static Stage stage;

    private final Stubborn stubborn = new Stubborn();

    @BeforeAll
    static void start() {
        runner = Runner.start(
                Folders.emptied(Runner.dataFolder("chaos")),
                Runner.ANY_PORT,
                Map.of("RECONCILIATION_DELAY_SECONDS", "2"));
        stage = new Stage(runner.awaitReady());
    }

    @AfterAll
    static void end() {
        if (runner != null) {
            runner.terminate();
        }
    }

    @Test
    void theBooksAgreeAfterTheChaos(TestReporter reporter) throws Exception {
        List<Person> customers = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> stage.newCustomer())
                .toList();
        List<PaymentStory> stories = stories(customers);
        stage.stripe().behave(TROUBLE);
        playAll(stories);
        stage.stripe().behave(Map.of());

        await("the same in both books")
                .atMost(Books.PATIENCE)
                .pollInterval(Duration.ofSeconds(2))
                .untilAsserted(() -> assertBalanced(customers));

        Books books = Books.of(stage, customers);
        Map<String, String> report = new TreeMap<>();
        stubborn.setbacks().forEach((status, times) -> report.put("answers " + status, times.toString()));
        report.put("money at Stripe", books.moneyAtStripe().toString());
        report.put("sessions at Stripe", Integer.toString(books.sessions().size()));
        report.put("seed", Long.toString(SEED));
        reporter.publishEntry(report);
        assertThat(books.ourMoney()).isPositive().isEqualTo(books.moneyAtStripe());
        assertThat(books.oddRefunds()).isEmpty();
        assertThat(stories).filteredOn(story -> !story.isOver()).isEmpty();
        assertThat(stories).extracting(PaymentStory::bookingId).doesNotHaveDuplicates();
        assertThat(stage.database().overlaps()).isEmpty();
        assertThat(stubborn.failures()).isEmpty();
    }

    private List<PaymentStory> stories(List<Person> customers) {
        Listing venue = stage.newVenue(COURTS);
        stage.admin();
        Random random = new Random(SEED);
        List<PaymentStory> stories = new ArrayList<>();
        for (int number = 0; number < BOOKINGS; number++) {
            PaymentFate fate = PaymentFate.values()[random.nextInt(PaymentFate.values().length)];
            int hour = FIRST_HOUR + number % HOURS;
            stories.add(new PaymentStory(fate, customers.get(number % CUSTOMERS), venue, hour, stage, stubborn));
        }
        return stories;
    }

    /** Plays the stories and kills the server whenever so many are over. */
    private static void playAll(List<PaymentStory> stories) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            CompletionService<PaymentStory> playing = new ExecutorCompletionService<>(threads);
            stories.forEach(story -> playing.submit((Callable<PaymentStory>) story::play));
            for (int over = 1; over <= stories.size(); over++) {
                playing.take().get();
                if (DEATHS_AFTER.contains(over)) {
                    runner.killServer();
                    runner.awaitServerAgain(DEATHS_AFTER.indexOf(over) + 1);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Both books may say "paid" of what is still to be refunded, so that they must agree and no refund be due. */
    private static void assertBalanced(List<Person> customers) {
        assertThat(Books.of(stage, customers).differences()).isEmpty();
        assertThat(stage.database().refundsDue()).isEmpty();
    }
}
