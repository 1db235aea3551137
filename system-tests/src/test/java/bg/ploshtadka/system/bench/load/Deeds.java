package bg.ploshtadka.system.bench.load;

import io.gatling.javaapi.core.ChainBuilder;

import static io.gatling.javaapi.core.CoreDsl.percent;
import static io.gatling.javaapi.core.CoreDsl.randomSwitch;
import static io.gatling.javaapi.core.CoreDsl.uniformRandomSwitch;

/** What a client does once in each scene. */
final class Deeds {
    private Deeds() {}

    static ChainBuilder of(Scene scene, Requests requests) {
        return switch (scene) {
            case BASELINE -> requests.baseline();
            case VENUES -> requests.venues();
            case VENUES_SIGNED_IN -> requests.venuesSignedIn();
            case VENUE -> requests.venue();
            case VENUE_SIGNED_IN -> requests.venueSignedIn();
            case VENUE_UNCHANGED -> requests.venueUnchanged();
            case SLOTS -> requests.slots();
            case SLOTS_WRITTEN -> requests.slotsWritten();
            case AVAILABILITY -> requests.availability();
            case ME -> requests.me();
            case VERIFY -> requests.verify();
            case BOOK -> requests.book();
            case RACE -> requests.race();
            case DAY -> day(requests);
        };
    }

    private static ChainBuilder day(Requests requests) {
        ChainBuilder browse = uniformRandomSwitch().on(requests.venues(), requests.venue(), requests.venueUnchanged());
        ChainBuilder times = uniformRandomSwitch().on(requests.slots(), requests.availability());
        ChainBuilder own = uniformRandomSwitch().on(requests.me(), requests.ownBookings());
        return randomSwitch()
                .on(
                        percent(70).then(browse),
                        percent(20).then(times),
                        percent(8).then(own),
                        percent(2).then(requests.bookAndPay()));
    }
}
