package bg.ploshtadka.system;

/** The journey in one Payara Micro. */
@SystemTest
class JourneyIT extends Journey {
    JourneyIT(Stage stage) {
        super(stage);
    }
}
