package bg.ploshtadka.conventions;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.rest.Problem;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the domain, and those that this module keeps itself. They stand here: the domain cannot know this module. */
class DomainConventionsTest {
    private static final JavaClasses DOMAIN = importModuleOf(Actor.class);
    private static final JavaClasses SHARED_BOUNDARY = importModuleOf(Problem.class);

    @ParameterizedTest
    @MethodSource
    void theDomainKeeps(ArchRule rule) {
        rule.check(DOMAIN);
    }

    static Stream<ArchRule> theDomainKeeps() {
        return Stream.of(
                ArchitectureConventions.DOES_NOT_TALK_TO_THE_NETWORK,
                ArchitectureConventions.CONTEXTS_HAVE_NO_CYCLES,
                ArchitectureConventions.TAKES_THE_TIME_FROM_THE_CLOCK,
                ArchitectureConventions.KEEPS_NO_INEXACT_NUMBERS,
                ArchitectureConventions.PASSES_NO_INEXACT_NUMBERS,
                ArchitectureConventions.CALCULATES_WITHOUT_INEXACT_NUMBERS,
                ArchitectureConventions.PRINTS_NOTHING,
                ArchitectureConventions.NAMES_SAY_WHAT_FOR);
    }

    @Test
    void theSharedBoundaryHasNoCycles() {
        ArchitectureConventions.CONTEXTS_HAVE_NO_CYCLES.check(SHARED_BOUNDARY);
    }

    @Test
    void theSharedBoundaryTakesTheTimeFromTheClock() {
        ArchitectureConventions.TAKES_THE_TIME_FROM_THE_CLOCK.check(SHARED_BOUNDARY);
    }

    private static JavaClasses importModuleOf(Class<?> one) {
        return new ClassFileImporter()
                .importUrl(one.getProtectionDomain().getCodeSource().getLocation());
    }
}
