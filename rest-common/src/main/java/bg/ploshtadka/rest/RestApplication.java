package bg.ploshtadka.rest;

import bg.ploshtadka.identity.FreshTokensOnly;
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
            FreshTokensOnly.class,
            AccessControl.class,
            CorsFilter.class,
            NoStoreFilter.class,
            PagingFilter.class,
            ContentTagFilter.class,
            BodyLimit.class,
            FormBodies.class,
            TextParameters.class,
            JsonFormat.class,
            RecordReader.class,
            ListReader.class,
            DomainProblemMapper.class,
            EjbFailureMapper.class,
            InvalidRequestMapper.class,
            WebFailureMapper.class,
            UnexpectedFailureMapper.class);

    /** No WADL: OpenAPI alone describes the API. Locations stay relative: gateways need not rewrite them. */
    private static final Map<String, Object> PROPERTIES = Map.of(
            "jersey.config.server.wadl.disableWadl", true,
            // A password belongs into a body: a query string is logged by everybody who passes it on.
            "jersey.config.servlet.form.queryParams.disabled", true,
            // CDI validates the calls of resources; JAX-RS would do the same once more.
            "jersey.config.beanValidation.disable.server", true,
            "jersey.config.server.headers.location.relative.resolution.disabled", true);

    /** The resource classes of this WAR. */
    protected abstract Set<Class<?>> resources();

    @Override
    public Map<String, Object> getProperties() {
        return PROPERTIES;
    }

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new LinkedHashSet<>(SHARED);
        classes.addAll(resources());
        return classes;
    }
}
