package bg.ploshtadka.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AccessControlTest {
    @GET
    @PermitAll
    void open() {}

    @GET
    @RolesAllowed({"a", "b"})
    void guarded() {}

    @GET
    void forgotten() {}

    void generated() {}

    @Test
    void leavesOpenWhatIsOpen() {
        assertThat(guardsOf("open")).isEmpty();
    }

    @Test
    void guardsByTheScopesThatAreNamed() {
        assertThat(guardsOf("guarded")).containsExactly(new AccessControl.Guard(Set.of("a", "b")));
    }

    @Test
    void closesWhatNamesNobody() {
        assertThat(guardsOf("forgotten")).containsExactly(new AccessControl.Guard(Set.of()));
    }

    @Test
    void leavesTheAnswerToOptionsOpen() {
        assertThat(guardsOf("generated")).isEmpty();
    }

    private static List<Object> guardsOf(String name) {
        Method method = Arrays.stream(AccessControlTest.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        List<Object> guards = new ArrayList<>();
        FeatureContext context = (FeatureContext) Proxy.newProxyInstance(
                AccessControlTest.class.getClassLoader(),
                new Class<?>[] {FeatureContext.class},
                (proxy, called, arguments) -> {
                    guards.add(arguments[0]);
                    return proxy;
                });
        new AccessControl().configure(endpoint(method), context);
        return guards;
    }

    private static ResourceInfo endpoint(Method method) {
        return new ResourceInfo() {
            @Override
            public Method getResourceMethod() {
                return method;
            }

            @Override
            public Class<?> getResourceClass() {
                return method.getDeclaringClass();
            }
        };
    }
}
