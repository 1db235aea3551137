package bg.ploshtadka.conventions;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Set;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Who may touch what: WARs talk to the network and never to the database, the domain the other way round. */
final class ArchitectureConventions {
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    static final ArchRule DOES_NOT_TALK_TO_THE_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

    static final ArchRule DOES_NOT_TALK_TO_THE_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..", "java.net.http..", "jakarta.mail..", "com.stripe..", "jakarta.servlet..");

    static final ArchRule CONTEXTS_HAVE_NO_CYCLES =
            slices().matching("bg.ploshtadka.(*)..").should().beFreeOfCycles();

    static final ArchRule TAKES_THE_TIME_FROM_THE_CLOCK =
            noClasses().that().doNotHaveSimpleName("ClockProducer").should().accessTargetWhere(readsTheSystemClock());

    static final ArchRule PRINTS_NOTHING = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    static final ArchRule NAMES_SAY_WHAT_FOR = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    static final ArchRule KEEPS_NO_INEXACT_NUMBERS =
            noFields().should().haveRawType(inexact()).allowEmptyShould(true);

    static final ArchRule PASSES_NO_INEXACT_NUMBERS = noCodeUnits()
            .should(ArchConditions.be(DescribedPredicate.describe(
                    "passing or returning inexact numbers",
                    (JavaCodeUnit unit) -> inexact().test(unit.getRawReturnType())
                            || unit.getRawParameterTypes().stream().anyMatch(inexact()))));

    // The bytecode does not tell the types of local variables, but what is calculated comes from or goes to a call.
    static final ArchRule CALCULATES_WITHOUT_INEXACT_NUMBERS =
            noClasses().should().accessTargetWhere(passesInexactNumbers());

    private ArchitectureConventions() {}

    private static DescribedPredicate<JavaClass> inexact() {
        return DescribedPredicate.describe("inexact numbers", type -> INEXACT.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> passesInexactNumbers() {
        return DescribedPredicate.describe(
                "passes inexact numbers",
                access -> access.getTarget() instanceof CodeUnitAccessTarget called
                        && (inexact().test(called.getRawReturnType())
                                || called.getRawParameterTypes().stream().anyMatch(inexact())));
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system clock", access -> {
            AccessTarget target = access.getTarget();
            return target.getName().equals("now") && isTemporal(target) && !takesClock(access)
                    || target.getFullName().startsWith("java.lang.System.currentTimeMillis(")
                    || target.getFullName().equals(Date.class.getName() + ".<init>()")
                    || target.getFullName().startsWith("java.time.Clock.system");
        });
    }

    private static boolean isTemporal(AccessTarget target) {
        return assignableTo(Temporal.class).test(target.getOwner());
    }

    private static boolean takesClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains("java.time.Clock");
    }
}
