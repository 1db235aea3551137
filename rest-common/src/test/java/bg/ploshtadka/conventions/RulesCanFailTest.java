package bg.ploshtadka.conventions;

import bg.ploshtadka.conventions.fixtures.BrokenResource;
import bg.ploshtadka.conventions.fixtures.boundary.KeptResource;
import bg.ploshtadka.cyclefirst.First;
import bg.ploshtadka.cyclesecond.Second;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each rule finds what was planted for it, and nothing else. */
class RulesCanFailTest {
    private static final JavaClasses FIXTURES =
            new ClassFileImporter().importPackagesOf(BrokenResource.class, KeptResource.class);

    @Test
    void findsEndpointsWithoutOrWithTwoAccessAnnotations() {
        assertThat(violations(EndpointConventions.SAYS_WHO_MAY_CALL_IT))
                .hasSize(2)
                .anyMatch(line -> line.contains("withoutAccess"))
                .anyMatch(line -> line.contains("withTwoAccesses"));
    }

    @Test
    void findsEndpointsWithoutDescription() {
        assertThat(violations(EndpointConventions.DESCRIBES_ITSELF))
                .singleElement()
                .asString()
                .contains("withoutDescription");
    }

    @Test
    void findsEndpointsThatHideWhetherTheyArePublic() {
        assertThat(violations(EndpointConventions.SAYS_WHETHER_IT_IS_PUBLIC))
                .anyMatch(line -> line.contains("withUnboundedParameter"))
                .noneMatch(line -> line.contains("withoutAccess"));
    }

    @Test
    void findsDescriptionsOfParametersAtFields() {
        assertThat(violations(EndpointConventions.DESCRIBES_PARAMETERS_AT_THE_METHOD))
                .singleElement()
                .asString()
                .contains("UnboundedParams.text");
    }

    @Test
    void findsResourcesOutsideOfTheBoundary() {
        assertThat(violations(EndpointConventions.STANDS_IN_THE_BOUNDARY))
                .singleElement()
                .asString()
                .contains("BrokenResource");
    }

    @Test
    void findsResourcesThatAreMadeForEachRequest() {
        assertThat(violations(EndpointConventions.IS_MADE_ONCE))
                .singleElement()
                .asString()
                .contains("BrokenResource");
    }

    @Test
    void findsEachInputWithoutBounds() {
        assertThat(violations(InputConventions.HAS_ITS_BOUNDS).stream().map(line -> line.replaceAll(".*\\): ", "")))
                .containsExactlyInAnyOrder(
                        "text has no bounds",
                        "number has no bounds",
                        "Unbounded.name has no bounds",
                        "Unbounded.number has no bounds",
                        "Unbounded.words has no bounds",
                        "Unbounded.words[] has no bounds",
                        "Unbounded.inner lacks @Valid",
                        "Inner.text has no bounds",
                        "unbounded lacks @Valid",
                        "unbounded lacks @NotNull",
                        "Unbounded.name has no bounds",
                        "Unbounded.number has no bounds",
                        "Unbounded.words has no bounds",
                        "Unbounded.words[] has no bounds",
                        "Unbounded.inner lacks @Valid",
                        "Inner.text has no bounds",
                        "params lacks @Valid",
                        "UnboundedParams.text has no bounds");
    }

    @ParameterizedTest
    @MethodSource
    void findsEachBreachOfTheArchitecture(ArchRule rule, int breaches) {
        assertThat(violations(rule)).hasSize(breaches).allMatch(line -> line.contains("BrokenClassImpl"));
    }

    static Stream<Object[]> findsEachBreachOfTheArchitecture() {
        return Stream.of(
                new Object[] {ArchitectureConventions.DOES_NOT_TALK_TO_THE_DATABASE, 1},
                new Object[] {ArchitectureConventions.TAKES_THE_TIME_FROM_THE_CLOCK, 4},
                new Object[] {ArchitectureConventions.PRINTS_NOTHING, 1},
                new Object[] {ArchitectureConventions.NAMES_SAY_WHAT_FOR, 1},
                new Object[] {ArchitectureConventions.KEEPS_NO_INEXACT_NUMBERS, 1},
                new Object[] {ArchitectureConventions.PASSES_NO_INEXACT_NUMBERS, 1},
                new Object[] {ArchitectureConventions.CALCULATES_WITHOUT_INEXACT_NUMBERS, 3});
    }

    @Test
    void findsTheNetworkInTheDomain() {
        assertThat(violations(ArchitectureConventions.DOES_NOT_TALK_TO_THE_NETWORK))
                .anyMatch(line -> line.contains("BrokenClassImpl") && line.contains("HttpClient"));
    }

    @Test
    void findsCyclesOfContexts() {
        JavaClasses contexts = new ClassFileImporter().importPackagesOf(First.class, Second.class);

        assertThat(ArchitectureConventions.CONTEXTS_HAVE_NO_CYCLES
                        .evaluate(contexts)
                        .hasViolation())
                .isTrue();
    }

    private static List<String> violations(ArchRule rule) {
        return rule.evaluate(FIXTURES).getFailureReport().getDetails();
    }
}
