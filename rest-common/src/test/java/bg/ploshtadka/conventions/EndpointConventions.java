package bg.ploshtadka.conventions;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** What every method behind a URL keeps to. */
final class EndpointConventions {
    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);

    static final DescribedPredicate<JavaMethod> ENDPOINTS = DescribedPredicate.describe(
            "are endpoints",
            method -> method.getAnnotations().stream()
                    .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));

    static final ArchRule SAYS_WHO_MAY_CALL_IT = methods()
            .that(ENDPOINTS)
            .should(satisfy(
                    "carry one of @RolesAllowed, @PermitAll, @DenyAll",
                    method -> ACCESS.stream().filter(method::isAnnotatedWith).count() == 1));

    static final ArchRule DESCRIBES_ITSELF = methods()
            .that(ENDPOINTS)
            .should(satisfy(
                    "have an @Operation with a summary",
                    method -> method.tryGetAnnotationOfType(Operation.class)
                            .map(operation -> !operation.summary().isBlank())
                            .orElse(false)));

    /** The API's description takes from there who needs a token. */
    static final ArchRule SAYS_WHETHER_IT_IS_PUBLIC = methods()
            .that(ENDPOINTS)
            .should(satisfy(
                    "have a description that begins with \"Public\", just if they carry @PermitAll",
                    method -> method.isAnnotatedWith(PermitAll.class)
                            == method.tryGetAnnotationOfType(Operation.class)
                                    .map(operation -> operation.description().startsWith("Public"))
                                    .orElse(false)));

    /** One place for all parameters: a bean of them is used by several methods, for which they mean different things. */
    static final ArchRule DESCRIBES_PARAMETERS_AT_THE_METHOD =
            noFields().should().beAnnotatedWith(Parameter.class).allowEmptyShould(true);

    static final ArchRule STANDS_IN_THE_BOUNDARY =
            classes().that().areAnnotatedWith(Path.class).should().resideInAPackage("..boundary..");

    /** One of a request would be made, injected and destroyed with each: a fifth of what a short one costs. */
    static final ArchRule IS_MADE_ONCE =
            classes().that().areAnnotatedWith(Path.class).should().beAnnotatedWith(ApplicationScoped.class);

    private EndpointConventions() {}

    private static ArchCondition<JavaMethod> satisfy(String what, Predicate<JavaMethod> condition) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!condition.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not " + what));
                }
            }
        };
    }
}
