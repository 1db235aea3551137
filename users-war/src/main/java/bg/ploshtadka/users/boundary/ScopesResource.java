package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.ScopeName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scopes that there are. */
@Path("scopes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scopes")
public class ScopesResource {
    @GET
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Operation(summary = "List all scopes", description = "Scope admin:users.")
    @APIResponse(responseCode = "200", description = "The names, sorted")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    public List<String> list() {
        return Scope.namesOf(EnumSet.allOf(Scope.class));
    }
}
