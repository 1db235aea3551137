package bg.ploshtadka.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;

/** Refuses requests for a form that carry no media type: JAX-RS lets them pass, and Jersey fails over their fields. */
public class FormBodies implements ContainerRequestFilter {
    private final ResourceInfo resource;

    /** Looks at the method that the request was matched to. */
    public FormBodies(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMediaType() == null && wantsForm()) {
            throw ProblemException.ofStatus(415);
        }
    }

    private boolean wantsForm() {
        return Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(Consumes.class))
                .filter(consumes -> Arrays.asList(consumes.value()).contains(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
    }
}
