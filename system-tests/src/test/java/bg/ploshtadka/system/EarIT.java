package bg.ploshtadka.system;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same journey as anywhere else, with all WARs in one enterprise archive over one domain module. */
@ExtendWith(EarSystem.class)
class EarIT extends Journey {
    /** One resource per WAR. */
    private static final List<String> RESOURCES =
            List.of("/users/@me", "/venues", "/bookings", "/payments", "/notifications");

    private final Stage stage;

    EarIT(Stage stage) {
        super(stage);
        this.stage = stage;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready", "/health/started"})
    void theServerIsHealthy(String path) {
        assertThat(stage.anonymous().get(path).expect(200).text("status")).isEqualTo("UP");
    }

    /** The domain tells it by events, which have to reach what all WARs share. */
    @Test
    void takenSlotsAreSeenAtOnce() {
        Listing venue = stage.newVenue(1);
        Person customer = stage.newCustomer();
        assertThat(slots(venue)).isEqualTo("[]");

        String booking = venue.book(customer, 12);
        assertThat(slots(venue)).contains(Listing.at(12).toString());

        customer.api()
                .patch("/bookings/" + booking + "/status", Map.of("status", "cancelled"))
                .expect(200);
        assertThat(slots(venue)).isEqualTo("[]");
    }

    @Test
    void whatHappensIsCounted() {
        stage.newVenue(1).book(stage.newCustomer(), 12);

        assertThat(stage.anonymous().get("/metrics").expect(200).body())
                .contains("bookings_total{", "mails_total{", "cache_requests_total{");
    }

    /** Its server is another one, and so are the tokens that it remembers. */
    @Test
    void refusesForgedTokens() {
        Person customer = stage.newCustomer();
        TokenForge forge = new TokenForge(stage.secret("jwt-private-key.pem"), customer.id());
        Instant past = Instant.now().minusSeconds(60);
        stage.anonymous().with(forge.genuine()).get("/users/@me").expect(200);

        Stream.of(
                        forge.unsigned(),
                        forge.signedWithAnotherKey(),
                        forge.tampered("admin:users"),
                        forge.signed(claims -> claims.expirationTime(Date.from(past))))
                .map(token -> stage.anonymous().with(token))
                .forEach(forger ->
                        RESOURCES.forEach(resource -> forger.get(resource).expectProblem(401)));
    }

    @Test
    void refusesRememberedTokensThatAreOutdated() {
        Api customer = stage.newCustomer().api();
        customer.get("/users/@me").expect(200);
        customer.get("/bookings").expect(200);

        customer.post("/auth/logout").expect(204);

        OutdatedToken.assertRefusedEverywhere(customer);
    }

    private String slots(Listing venue) {
        return stage.anonymous()
                .get("/bookings/slots?venue_id=" + venue.id())
                .expect(200)
                .body();
    }
}
