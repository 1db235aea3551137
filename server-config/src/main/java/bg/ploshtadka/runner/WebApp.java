package bg.ploshtadka.runner;

import java.util.List;

/** The five WARs: what they are called, which paths they serve, and where one can see that they are there. */
enum WebApp {
    USERS("users-war", "/auth/jwks.json", "/auth", "/users", "/scopes", "/openapi", "/docs"),
    VENUES("venues-war", "/venues/", "/venues"),
    BOOKINGS("bookings-war", "/bookings/", "/bookings"),
    PAYMENTS("payments-war", "/payments/", "/payments"),
    NOTIFICATIONS("notifications-war", "/notifications/", "/notifications");

    private final String module;
    private final String probe;
    private final List<String> prefixes;

    WebApp(String module, String probe, String... prefixes) {
        this.module = module;
        this.probe = probe;
        this.prefixes = List.of(prefixes);
    }

    /** The Maven module, which is also the name of the archive. */
    String module() {
        return module;
    }

    /** A path that answers something else than 404 once the WAR is deployed. */
    String probe() {
        return probe;
    }

    /** The first segments of the paths it serves. */
    List<String> prefixes() {
        return prefixes;
    }
}
