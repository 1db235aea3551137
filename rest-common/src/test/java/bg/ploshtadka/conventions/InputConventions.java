package bg.ploshtadka.conventions;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

/** No input without bounds: what a client may send is said by a constraint on each text and number. */
final class InputConventions {
    static final ArchRule HAS_ITS_BOUNDS = methods()
            .that(EndpointConventions.ENDPOINTS)
            .should(new ArchCondition<>("take bounded input only") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    new InputInspection(method.reflect())
                            .complaints()
                            .forEach(complaint -> events.add(
                                    SimpleConditionEvent.violated(method, method.getFullName() + ": " + complaint)));
                }
            });

    private InputConventions() {}
}
