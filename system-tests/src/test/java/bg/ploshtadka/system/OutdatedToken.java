package bg.ploshtadka.system;

import java.time.Duration;
import java.util.List;

import static org.awaitility.Awaitility.await;

/** An access token that was valid before. */
final class OutdatedToken {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private OutdatedToken() {}

    /** Fails unless every WAR refuses the token of this client within a second. */
    static void assertRefusedEverywhere(Api api) {
        for (String resource : List.of("/venues", "/bookings", "/users/@me", "/payments", "/notifications")) {
            await("refusal by " + resource)
                    .atMost(A_SECOND)
                    .pollInterval(Duration.ofMillis(50))
                    .untilAsserted(() -> api.get(resource).expectProblem(401, "token-outdated"));
        }
    }
}
