package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.users.ScopeAssignment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a user may do. */
@Path("users/{id}/scopes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "scopes")
public class UserScopesResource {
    @Inject
    ScopeAssignment assignment;

    @Inject
    CurrentUser user;

    @GET
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Operation(summary = "Read a user's scopes", description = "Scope admin:users.")
    @APIResponse(
            responseCode = "200",
            description = "The scopes given to the user",
            content = @Content(schema = @Schema(implementation = ScopesResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such user")
    public ScopesResponse get(@PathParam("id") UUID id) {
        return ScopesResponse.from(assignment.of(id));
    }

    @PUT
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Give a user exactly these scopes",
            description = "Scope admin:users. A change makes the user's access tokens worthless; refreshing gives one "
                    + "with the new scopes.")
    @APIResponse(
            responseCode = "200",
            description = "The scopes given to the user",
            content = @Content(schema = @Schema(implementation = ScopesResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such user")
    @APIResponse(responseCode = "409", description = "Nobody would be left to administer users")
    @APIResponse(responseCode = "422", description = "Unknown scope")
    public ScopesResponse put(@PathParam("id") UUID id, @NotNull @Valid ScopesRequest request) {
        return ScopesResponse.from(assignment.assign(user.actor(), id, request.scopes()));
    }
}
