package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.users.AuditEvent;
import bg.ploshtadka.users.AuditFilter;
import bg.ploshtadka.users.AuditReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What happened to accounts. */
@Path("users/audit")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class AuditResource {
    @Inject
    AuditReader audit;

    @GET
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Operation(
            summary = "List what happened to accounts, the newest first",
            description = "Scope admin:users. Sign-ins, failed ones too, every change that matters for security, and "
                    + "who approved or refused the venues of an account; never a secret, nor what somebody typed.")
    @APIResponse(
            responseCode = "200",
            description = "A page of entries",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AuditEntryResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense")
    public Page<AuditEntryResponse> list(
            @QueryParam("event") @Parameter(description = "What happened", example = "sign_in_failed") AuditEvent event,
            @QueryParam("account_id") @Parameter(description = "Whose account it was about") UUID accountId,
            @QueryParam("actor_id") @Parameter(description = "Who did it") UUID actorId,
            @QueryParam("from") @Parameter(description = "Then or later", example = "2027-05-01T00:00:00Z")
                    Instant from,
            @QueryParam("to") @Parameter(description = "Before", example = "2027-06-01T00:00:00Z") Instant to,
            @Valid @BeanParam PageParams page) {
        return audit.list(AuditFilter.of(event, accountId, actorId, from, to), page.toRequest())
                .map(AuditEntryResponse::from);
    }
}
