package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.users.OwnerApplications;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How a user applies to become an owner. */
@Path(OwnApplicationResource.PATH)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "users")
public class OwnApplicationResource {
    static final String PATH = "users/@me/owner-application";

    @Inject
    OwnerApplications applications;

    @Inject
    CurrentUser user;

    @POST
    @RolesAllowed(ScopeName.USERS_ME)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Apply to become an owner",
            description = "Scope users:me. An admin decides, and a mail tells how. Who was refused may apply anew.")
    @APIResponse(
            responseCode = "201",
            description = "Applied; pending",
            headers = @Header(name = "Location", description = "The application"),
            content = @Content(schema = @Schema(implementation = OwnerApplicationResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(
            responseCode = "409",
            description = "An application waits already, or the user has venues:write: owner-application-pending, "
                    + "already-owner")
    @APIResponse(responseCode = "422", description = "A field that makes no sense")
    public Response apply(@NotNull @Valid OwnerApplicationRequest request) {
        return Response.created(URI.create("/" + PATH))
                .entity(OwnerApplicationResponse.from(applications.apply(user.actor(), request.toWish())))
                .build();
    }

    @GET
    @RolesAllowed(ScopeName.USERS_ME)
    @Operation(summary = "Read one's own newest application to become an owner", description = "Scope users:me.")
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = @Content(schema = @Schema(implementation = OwnerApplicationResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "The user has never applied")
    public OwnerApplicationResponse newest() {
        return OwnerApplicationResponse.from(applications.newestOf(user.actor().id()));
    }
}
