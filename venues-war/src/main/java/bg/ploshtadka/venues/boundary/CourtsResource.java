package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.venues.VenueCatalogue;
import bg.ploshtadka.venues.VenueListings;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The courts of a venue. */
@Path("{venue_id}/courts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "courts")
public class CourtsResource {
    @Inject
    VenueCatalogue catalogue;

    @Inject
    VenueListings listings;

    @Inject
    CurrentUser user;

    @GET
    @PermitAll
    @Operation(summary = "List the courts of a venue, in its order", description = "Public as the venue itself is.")
    @APIResponse(
            responseCode = "200",
            description = "A page of courts",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = CourtResponse.class)))
    @APIResponse(responseCode = "401", description = "The token that was sent is not valid")
    @APIResponse(responseCode = "404", description = "No such venue, or not for the caller")
    @APIResponse(responseCode = "422", description = "There is no such page")
    public Response courts(@PathParam("venue_id") UUID venueId, @Valid @BeanParam PageParams page) {
        Optional<Actor> viewer = user.ifKnown();
        return PublicView.of(
                catalogue.courts(venueId, viewer, page.toRequest()).map(CourtResponse::from),
                viewer,
                "max-age=60, stale-while-revalidate=120");
    }

    @POST
    @RolesAllowed({ScopeName.VENUES_WRITE, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Add a court behind the others",
            description = "The venue's owner with scope venues:write, or scope admin:venues:write.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = CourtResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue, or not yours")
    @APIResponse(responseCode = "409", description = "The venue has a court of this name")
    @APIResponse(responseCode = "422", description = "A member is missing or breaks its rule")
    public Response add(
            @PathParam("venue_id") UUID venueId, @NotNull @Valid CourtRequest request, @Context UriInfo uri) {
        CourtResponse court = CourtResponse.from(listings.addCourt(venueId, request.toDetails(), user.actor()));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(court.id().toString()).build())
                .entity(court)
                .build();
    }
}
