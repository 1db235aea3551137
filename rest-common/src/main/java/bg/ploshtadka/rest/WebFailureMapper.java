package bg.ploshtadka.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** What JAX-RS itself refuses: unknown paths, methods, media types, missing rights. */
public class WebFailureMapper extends ProblemMapper<WebApplicationException> {
    private static final List<String> KEPT_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.RETRY_AFTER, HttpHeaders.LOCATION);

    @Override
    protected Problem toProblem(WebApplicationException refused) {
        return refused instanceof ProblemException known
                ? known.problem()
                : StatusProblems.of(refused.getResponse().getStatus());
    }

    @Override
    protected void addHeaders(Response.ResponseBuilder response, WebApplicationException refused) {
        KEPT_HEADERS.forEach(name -> {
            List<Object> values = refused.getResponse().getHeaders().get(name);
            if (values != null) {
                response.header(name, null);
                values.forEach(value -> response.header(name, value));
            }
        });
    }
}
