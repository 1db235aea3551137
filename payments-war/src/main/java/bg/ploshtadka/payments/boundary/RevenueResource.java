package bg.ploshtadka.payments.boundary;

import bg.ploshtadka.kernel.LocalDays;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.kernel.VenueView;
import bg.ploshtadka.payments.RevenueDesk;
import bg.ploshtadka.payments.RevenueStep;
import bg.ploshtadka.payments.RevenueWish;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.DaysParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What venues earn here. */
@Path("revenue")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "payments")
public class RevenueResource {
    @Inject
    RevenueDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({ScopeName.PAYMENTS_READ, ScopeName.ADMIN_PAYMENTS_READ})
    @Operation(
            summary = "Read what came and what went back in some days",
            description =
                    "Scope payments:read (as the owner of venues) or admin:payments:read (view=all). Money counts "
                            + "when it came, a refund when it went back, on days of each venue's own clock; currencies are "
                            + "never added together. What guests pay at the venue is not known here.")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "The first day; default: 30 days before to",
            example = "2027-05-01")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "The first day after them, at most 400 days later; default: tomorrow",
            example = "2027-06-01")
    @APIResponse(
            responseCode = "200",
            description = "The revenue",
            content = @Content(schema = @Schema(implementation = RevenueResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing, or this view is not yours")
    @APIResponse(responseCode = "422", description = "Days that make no sense")
    public RevenueResponse read(
            @QueryParam("view")
                    @Parameter(
                            description =
                                    "Whose venues: venue (your own) or all; default: all for an admin, else venue")
                    VenueView view,
            @QueryParam("venue_id") @Parameter(description = "Only this one; nothing is told if it is not yours")
                    UUID venueId,
            @QueryParam("by")
                    @DefaultValue("day")
                    @Parameter(description = "How long a period is; weeks begin on Monday")
                    RevenueStep by,
            @Valid @BeanParam DaysParams params) {
        LocalDays days = params.toDays(clock);
        RevenueWish wish = new RevenueWish(Optional.ofNullable(view), Optional.ofNullable(venueId), days, by);
        return RevenueResponse.from(days, desk.revenue(user.actor(), wish));
    }
}
