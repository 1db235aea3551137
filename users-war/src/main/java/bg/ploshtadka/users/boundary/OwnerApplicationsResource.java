package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.users.OwnerApplicationStatus;
import bg.ploshtadka.users.OwnerApplications;
import bg.ploshtadka.users.OwnerDecisions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who has applied to become an owner, and how admins decide. */
@Path("users/owner-applications")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "users")
public class OwnerApplicationsResource {
    @Inject
    OwnerApplications applications;

    @Inject
    OwnerDecisions decisions;

    @Inject
    CurrentUser user;

    @GET
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Operation(
            summary = "List applications to become an owner",
            description = "Scope admin:users. Who waits longest comes first, then what was decided, the latest first.")
    @APIResponse(
            responseCode = "200",
            description = "A page of applications",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.ARRAY, implementation = OwnerApplicationResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense")
    public Page<OwnerApplicationResponse> list(
            @QueryParam("status") @Parameter(description = "How far they are", example = "pending")
                    OwnerApplicationStatus status,
            @Valid @BeanParam PageParams page) {
        return applications.list(Optional.ofNullable(status), page.toRequest()).map(OwnerApplicationResponse::from);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Operation(summary = "Read an application to become an owner", description = "Scope admin:users.")
    @APIResponse(
            responseCode = "200",
            description = "The application",
            content = @Content(schema = @Schema(implementation = OwnerApplicationResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such application")
    public OwnerApplicationResponse get(@PathParam("id") UUID id) {
        return OwnerApplicationResponse.from(applications.get(id));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Decide on an application to become an owner",
            description = "Scope admin:users. Approving gives the applicant an owner's scopes besides those that are "
                    + "there, which makes the applicant's access tokens worthless. Refusing needs a reason. Either way a "
                    + "mail tells the applicant. A decision is final; the same one again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The application with the decision",
            content = @Content(schema = @Schema(implementation = OwnerApplicationResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such application, or its applicant was deleted")
    @APIResponse(responseCode = "409", description = "It was decided otherwise: owner-application-decided")
    @APIResponse(responseCode = "422", description = "No such decision, or a refusal without reason")
    public OwnerApplicationResponse decide(@PathParam("id") UUID id, @NotNull @Valid OwnerDecisionRequest request) {
        return OwnerApplicationResponse.from(decisions.decide(user.actor(), id, request.toDecision()));
    }
}
