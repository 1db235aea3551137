package bg.ploshtadka.runner;

import bg.ploshtadka.runner.demo.DemoAccounts;
import bg.ploshtadka.runner.demo.DemoData;
import bg.ploshtadka.runner.frontdoor.DevPages;
import bg.ploshtadka.runner.frontdoor.FrontDoor;
import bg.ploshtadka.runner.frontdoor.Site;
import bg.ploshtadka.runner.frontdoor.SiteSettings;
import bg.ploshtadka.runner.mail.MailCatcher;
import bg.ploshtadka.runner.stripe.StripeStandIn;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;

/** Starts the parts of a local system in the order of their needs, side by side where they need nothing of each other. */
final class Startup {
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
    Serving start() {
        console.line("Starting PloshtadkaBG");
        DataFolder folder = parts.add(DataFolder.open(options.data()));
        folder.endAbandonedServers();
        Secrets secrets = new Secrets(folder.secrets());
        ServerEnvironment environment =
                new ServerEnvironment(System.getenv()).origin(origin).secrets(secrets);
        Site site = site(environment);
        try (SideBySide work = new SideBySide()) {
            Future<Optional<PayaraImage>> image = work.begin(this::image);
            Future<MailCatcher> mail = work.begin(() -> parts.add(MailCatcher.start()));
            Future<Optional<StripeStandIn>> stripe = work.begin(() -> stripe(environment, secrets, folder));
            DatabaseAccess database = database(folder);
            Future<Optional<DemoAccounts>> accounts = work.begin(() -> demo(database, secrets));

            environment.database(database).mailCatcher(work.result(mail).port());
            Serving servers = work.result(image)
                    .<Serving>map(ours -> servers(ours, environment, folder))
                    .orElseGet(() -> foreignServer(environment, folder));
            Optional<DemoAccounts> demo = work.result(accounts);
            frontDoor(servers, new DevPages(work.result(mail), work.result(stripe), servers.fleet()), site);
            servers.lines().forEach(line -> console.line("  " + line));
            demo.ifPresent(this::show);
            new Administration(database).advice().ifPresent(console::line);
            console.line("PloshtadkaBG is ready: " + origin);
            return servers;
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

    /** Nothing is unpacked for a server that is somebody else's. */
    private Optional<PayaraImage> image() {
        return options.server().isPresent() ? Optional.empty() : Optional.of(PayaraImage.of(installation));
    }

    private Serving foreignServer(ServerEnvironment environment, DataFolder folder) {
        ForeignServer server = new ForeignServer(options.server().orElseThrow());
        Path settings = folder.serverSettings();
        try {
            Secrets.write(settings, environment.script());
        } catch (IOException e) {
            throw new LaunchFailure(settings + " cannot be written: " + e.getMessage(), e);
        }
        console.line("The settings of the server are in " + settings);
        return console.step("The server at " + options.server().orElseThrow(), () -> {
            server.await();
            return server;
        });
    }

    private Servers servers(PayaraImage image, ServerEnvironment environment, DataFolder folder) {
        List<Position> positions = new Positions(options, image, folder)
                .all(installation, (instance, command) -> server(instance, command, environment, folder));
        Servers servers = new Servers(positions, console);
        servers.begin(console);
        // Only now, so that it comes before its servers when all are ended.
        parts.add(servers);
        parts.add(positions.get(0).archive().makeIfMissing(folder.logs().resolve("class-archive.log")));
        return servers;
    }

    private Server server(
            Topology.Instance instance, PayaraCommand command, ServerEnvironment environment, DataFolder folder) {
        Path log = folder.logs().resolve(instance.name() + ".log");
        Supervision supervision = new Supervision(
                instance.label(),
                console,
                () -> parts.add(Payara.start(command, instance.webApps(), environment.values(), log)),
                parts::refusesMore,
                Clock.systemUTC());
        return new Server(instance.webApps(), command, supervision);
    }

    private Site site(ServerEnvironment environment) {
        try {
            return Site.in(installation::built, SiteSettings.from(environment.values()));
        } catch (IllegalArgumentException wrong) {
            throw new LaunchFailure(wrong.getMessage() + ".", wrong);
        }
    }

    private void frontDoor(Serving servers, DevPages pages, Site site) {
        try {
            parts.add(FrontDoor.start(port, servers.routes(), pages, site));
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
