package bg.ploshtadka.conventions;

import bg.ploshtadka.rest.RestApplication;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules that every WAR keeps. A WAR's test is a subclass of a few lines:
 * <pre>
 * class BookingsConventionsTest extends WarConventions {
 *     BookingsConventionsTest() {
 *         super(new BookingsApplication());
 *     }
 * }
 * </pre>
 */
public abstract class WarConventions {
    private final RestApplication application;
    private final Set<String> inexact;
    private JavaClasses classes;

    /**
     * Looks at the WAR that this application belongs to.
     *
     * @param inexact names of the few classes that have to do with inexact numbers, none of which is money
     */
    protected WarConventions(RestApplication application, String... inexact) {
        this.application = application;
        this.inexact = Set.of(inexact);
    }

    @BeforeEach
    void importTheWar() {
        classes = new ClassFileImporter()
                .importUrl(application
                        .getClass()
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation());
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        EndpointConventions.SAYS_WHO_MAY_CALL_IT.check(classes);
    }

    @Test
    void everyEndpointDescribesItself() {
        EndpointConventions.DESCRIBES_ITSELF.check(classes);
    }

    @Test
    void everyEndpointSaysWhetherItIsPublic() {
        EndpointConventions.SAYS_WHETHER_IT_IS_PUBLIC.check(classes);
    }

    @Test
    void parametersAreDescribedAtTheMethod() {
        EndpointConventions.DESCRIBES_PARAMETERS_AT_THE_METHOD.check(classes);
    }

    @Test
    void resourcesStandInTheBoundary() {
        EndpointConventions.STANDS_IN_THE_BOUNDARY.check(classes);
    }

    @Test
    void resourcesAreMadeOnce() {
        EndpointConventions.IS_MADE_ONCE.check(classes);
    }

    @Test
    void everyResourceIsServed() {
        assertThat(application.getClasses().stream().map(Class::getName))
                .containsAll(classes.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(type -> type.getName())
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyInputHasItsBounds() {
        InputConventions.HAS_ITS_BOUNDS.check(classes);
    }

    @Test
    void doesNotTalkToTheDatabase() {
        ArchitectureConventions.DOES_NOT_TALK_TO_THE_DATABASE.check(classes);
    }

    @Test
    void takesTheTimeFromTheClock() {
        ArchitectureConventions.TAKES_THE_TIME_FROM_THE_CLOCK.check(classes);
    }

    @Test
    void knowsNoInexactMoney() {
        JavaClasses exact = classes.that(DescribedPredicate.describe(
                "have to do with exact numbers only", type -> !inexact.contains(type.getSimpleName())));
        ArchitectureConventions.KEEPS_NO_INEXACT_NUMBERS.check(exact);
        ArchitectureConventions.PASSES_NO_INEXACT_NUMBERS.check(exact);
        ArchitectureConventions.CALCULATES_WITHOUT_INEXACT_NUMBERS.check(exact);
    }

    @Test
    void printsNothing() {
        ArchitectureConventions.PRINTS_NOTHING.check(classes);
    }

    @Test
    void namesSayWhatClassesAreFor() {
        ArchitectureConventions.NAMES_SAY_WHAT_FOR.check(classes);
    }
}
