package bg.ploshtadka.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Refuses requests for a form that do not say they carry one, in letters that there are: JAX-RS lets them pass, and
 * Jersey fails over their fields.
 */
public class FormBodies implements ContainerRequestFilter {
    private final ResourceInfo resource;

    /** Looks at the method that the request was matched to. */
    public FormBodies(@Context ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (wantsForm() && !isForm(request.getMediaType())) {
            throw ProblemException.ofStatus(415);
        }
    }

    private static boolean isForm(MediaType sent) {
        return sent != null
                && MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(sent)
                && !sent.isWildcardType()
                && !sent.isWildcardSubtype()
                && isKnown(sent.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "UTF-8"));
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException none) {
            return false;
        }
    }

    private boolean wantsForm() {
        return Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(Consumes.class))
                .filter(consumes -> Arrays.asList(consumes.value()).contains(MediaType.APPLICATION_FORM_URLENCODED))
                .isPresent();
    }
}
