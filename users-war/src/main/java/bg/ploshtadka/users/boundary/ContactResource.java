package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.users.Attempter;
import bg.ploshtadka.users.Enquiries;
import bg.ploshtadka.users.Limit;
import bg.ploshtadka.users.RateLimits;
import bg.ploshtadka.users.turnstile.Turnstile;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Writing to the operator. */
@Path("auth/contact")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "auth")
public class ContactResource {
    @Inject
    RateLimits limits;

    @Inject
    Turnstile turnstile;

    @Inject
    Enquiries enquiries;

    @Inject
    Caller caller;

    @POST
    @PermitAll
    @Operation(
            summary = "Write to the operator",
            description = "Public. Where the widget against robots is in use, its token is needed.")
    @APIResponse(responseCode = "204", description = "The message is on its way")
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "422", description = "A field that makes no sense, or captcha-failed")
    @APIResponse(
            responseCode = "429",
            description = "Too many messages from this address: too-many-attempts",
            headers = @Header(name = "Retry-After", description = "When another one is taken, in seconds"))
    @APIResponse(responseCode = "503", description = "The check against robots is not available")
    public void write(@NotNull @Valid ContactRequest request) {
        limits.spend(Limit.CONTACT_FROM, Attempter.at(caller.address()));
        turnstile.check(request.turnstileToken(), caller.address());
        enquiries.forward(request.toEnquiry());
    }
}
