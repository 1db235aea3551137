package bg.ploshtadka.runner;

import bg.ploshtadka.runner.demo.DemoAccounts;
import bg.ploshtadka.runner.demo.DemoData;
import bg.ploshtadka.runner.frontdoor.FrontDoor;
import bg.ploshtadka.runner.frontdoor.Route;
import bg.ploshtadka.runner.frontdoor.Routes;
import bg.ploshtadka.runner.mail.MailCatcher;
import bg.ploshtadka.runner.stripe.StripeStandIn;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Starts the parts of a local system in the order of their needs, side by side where they need nothing of each other. */
final class Startup {
    private static final List<String> OPERATIONS = List.of("/health", "/metrics", "/openapi");

    private final Console console;
    private final Installation installation;
    private final RunningParts parts;
    private final UpOptions options;
    private final int port;
    private final String origin;

    Startup(Console console, Installation installation, RunningParts parts, UpOptions options, int port) {
        this.console = console;
        this.installation = installation;
        this.parts = parts;
        this.options = options;
        this.port = port;
        this.origin = "http://localhost:" + port;
    }

    /** Returns when everything answers; whatever was started is in the running parts, also after a failure. */
    Supervision start() {
        console.line("Starting PloshtadkaBG");
        DataFolder folder = parts.add(DataFolder.open(options.data()));
        Secrets secrets = new Secrets(folder.secrets());
        ServerEnvironment environment =
                new ServerEnvironment(System.getenv()).origin(origin).secrets(secrets);
        try (SideBySide work = new SideBySide()) {
            Future<PayaraImage> image = work.begin(() -> PayaraImage.of(installation));
            Future<MailCatcher> mail = work.begin(() -> parts.add(MailCatcher.start()));
            Future<Optional<StripeStandIn>> stripe = work.begin(() -> stripe(environment, secrets, folder));
            DatabaseAccess database = database(folder);
            Future<Optional<DemoAccounts>> accounts = work.begin(() -> demo(database, secrets));

            environment.database(database).mailCatcher(work.result(mail).port());
            PayaraCommand command = command(work.result(image), folder);
            Supervision server = server(command, environment, folder);
            Optional<DemoAccounts> demo = work.result(accounts);
            frontDoor(command.origin(), server, work.result(mail), work.result(stripe));
            demo.ifPresent(this::show);
            new Administration(database).advice().ifPresent(console::line);
            console.line("PloshtadkaBG is ready: " + origin);
            return server;
        }
    }

    private DatabaseAccess database(DataFolder folder) {
        DatabaseAccess access = options.database()
                .map(DatabaseAccess::reachable)
                .orElseGet(() -> console.step("PostgreSQL", () -> embeddedDatabase(folder)));
        console.step("Database schema", () -> Migration.run(access));
        return access;
    }

    private DatabaseAccess embeddedDatabase(DataFolder folder) {
        EmbeddedDatabase database = parts.add(EmbeddedDatabase.persistent(folder.postgres()));
        return new DatabaseAccess(database.jdbcUrl(), database.user(), database.password());
    }

    private Optional<DemoAccounts> demo(DatabaseAccess database, Secrets secrets) {
        if (!options.demo()) {
            return Optional.empty();
        }
        return console.step("Demo data", () -> {
            DemoAccounts accounts = DemoAccounts.of(secrets.kept(
                    "demo-accounts", () -> DemoAccounts.with(Secrets::password).text()));
            try (Connection connection = database.connect()) {
                DemoData data = new DemoData(connection, Clock.systemUTC());
                return data.load(accounts) || data.knows(accounts) ? Optional.of(accounts) : Optional.empty();
            } catch (SQLException e) {
                throw new LaunchFailure("The demo data cannot be loaded: " + e.getMessage(), e);
            }
        });
    }

    private Optional<StripeStandIn> stripe(ServerEnvironment environment, Secrets secrets, DataFolder folder) {
        if (environment.usesRealStripe()) {
            return Optional.empty();
        }
        String webhookSecret = environment.values().get("STRIPE_WEBHOOK_SECRET");
        URI webhook = URI.create("http://127.0.0.1:" + port + "/payments/webhook");
        StripeStandIn standIn = parts.add(StripeStandIn.start(new StripeStandIn.Settings(
                secrets.stripeSecretKey(), webhookSecret, webhook, URI.create(origin), folder.stripeState())));
        environment.stripeStandIn(standIn.baseUri().toString(), secrets.stripeSecretKey());
        return Optional.of(standIn);
    }

    private PayaraCommand command(PayaraImage image, DataFolder folder) {
        List<Path> wars = Arrays.stream(WebApp.values())
                .map(webApp -> installation.war(webApp.module()))
                .toList();
        ClassArchive archive = new ClassArchive(image, folder.payara().resolve("classes.txt"));
        return new PayaraCommand(image, archive, folder.payara(), Ports.free(), List.of(Ports.free()), wars);
    }

    private Supervision server(PayaraCommand command, ServerEnvironment environment, DataFolder folder) {
        Path log = folder.logs().resolve("payara.log");
        List<WebApp> webApps = List.of(WebApp.values());
        Supervision server = new Supervision(
                console,
                () -> parts.add(Payara.start(command, webApps, environment.values(), log)),
                parts::refusesMore,
                Clock.systemUTC());
        console.step("Payara Micro with five WARs", () -> {
            server.begin();
            return server;
        });
        parts.add(command.archive().makeIfMissing(folder.logs().resolve("class-archive.log")));
        return server;
    }

    private void frontDoor(URI serverOrigin, Supervision server, MailCatcher mail, Optional<StripeStandIn> stripe) {
        List<URI> upstreams = List.of(serverOrigin);
        Stream<String> prefixes = Arrays.stream(WebApp.values()).flatMap(webApp -> webApp.prefixes().stream());
        List<Route> routes = new ArrayList<>();
        Stream.concat(prefixes, OPERATIONS.stream()).forEach(prefix -> routes.add(new Route(prefix, upstreams)));
        try {
            parts.add(FrontDoor.start(port, new Routes(routes, server::isServing), mail, stripe));
        } catch (RuntimeException e) {
            // It was free when the start began.
            if (e.getCause() instanceof BindException) {
                throw Ports.taken(port, e);
            }
            throw e;
        }
    }

    private void show(DemoAccounts accounts) {
        console.line("Demo accounts:");
        accounts.lines().forEach(line -> console.line("  " + line));
    }
}
