package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.StatisticsDesk;
import bg.ploshtadka.bookings.StatisticsWish;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.kernel.VenueView;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.DaysParams;
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

/** How many bookings there are, and when courts are taken. */
@Path("statistics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bookings")
public class StatisticsResource {
    @Inject
    StatisticsDesk desk;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_BOOKINGS_READ})
    @Operation(
            summary = "Count the bookings of some days",
            description = "Scope bookings:manage (view=venue) or admin:bookings:read (view=all). Days and hours are "
                    + "those of each venue's own clock, on days on which it changes, too. What takes a court, and so "
                    + "is booked time, is every booking that is not cancelled.")
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
            description = "The numbers",
            content = @Content(schema = @Schema(implementation = StatisticsResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing, or this view is not yours")
    @APIResponse(responseCode = "422", description = "Days that make no sense")
    public StatisticsResponse count(
            @QueryParam("view")
                    @Parameter(
                            description =
                                    "Whose venues: venue (your own) or all; default: all for an admin, else venue")
                    VenueView view,
            @QueryParam("venue_id") @Parameter(description = "Only this one; nothing is counted if it is not yours")
                    UUID venueId,
            @Valid @BeanParam DaysParams days) {
        StatisticsWish wish =
                new StatisticsWish(Optional.ofNullable(view), Optional.ofNullable(venueId), days.toDays(clock));
        return StatisticsResponse.from(desk.statistics(user.actor(), wish));
    }
}
