package bg.ploshtadka.rest;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;

/** Denies by default: a resource method is open to whom its own annotation names, and to nobody without one. */
public class AccessControl implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(PermitAll.class) || isGenerated(method)) {
            return;
        }
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        context.register(new Guard(allowed == null ? Set.of() : Set.of(allowed.value())));
    }

    /** JAX-RS answers OPTIONS by itself with a method that carries no designator. */
    private static boolean isGenerated(Method method) {
        return Arrays.stream(method.getAnnotations())
                .noneMatch(annotation -> annotation.annotationType().isAnnotationPresent(HttpMethod.class));
    }

    /** Lets those pass who hold one of the scopes. */
    @Priority(Priorities.AUTHORIZATION)
    record Guard(Set<String> scopes) implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            SecurityContext caller = request.getSecurityContext();
            if (caller.getUserPrincipal() == null) {
                throw ProblemException.ofStatus(401);
            }
            if (scopes.stream().noneMatch(caller::isUserInRole)) {
                throw ProblemException.ofStatus(403);
            }
        }
    }
}
