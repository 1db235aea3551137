package bg.ploshtadka.rest;

import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The JAX-RS application of a WAR: its resources and everything the boundaries share. Nothing is found by scanning, so
 * that it is the same in a WAR of its own and in an enterprise archive.
 *
 * <p>A subclass carries {@code @ApplicationScoped}, {@code @ApplicationPath("/")} and
 * {@code @LoginConfig(authMethod = "MP-JWT")}.
 */
public abstract class RestApplication extends Application {
    private static final Set<Class<?>> SHARED = Set.of(
            AccessControl.class,
            CorsFilter.class,
            NoStoreFilter.class,
            PagingFilter.class,
            RequestBodies.class,
            TextParameters.class,
            JsonFormat.class,
            PatchReader.class,
            DomainProblemMapper.class,
            InvalidRequestMapper.class,
            WebFailureMapper.class,
            UnexpectedFailureMapper.class);

    /** The resource classes of this WAR. */
    protected abstract Set<Class<?>> resources();

    /** No WADL: the API is described by OpenAPI alone. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new LinkedHashSet<>(SHARED);
        classes.addAll(resources());
        return classes;
    }
}
