package bg.ploshtadka.baseline;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Answers always the same, without asking anybody: no database, no token, no JSON binding. */
@Path("hello")
public class HelloResource {
    /** A short text that is JSON already. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String hello() {
        return "{\"message\":\"hello\"}";
    }
}
