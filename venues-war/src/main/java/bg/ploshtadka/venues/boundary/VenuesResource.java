package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.VersionTags;
import bg.ploshtadka.venues.VenueCatalogue;
import bg.ploshtadka.venues.VenueListings;
import bg.ploshtadka.venues.VenueProfile;
import bg.ploshtadka.venues.VenueState;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Venues: listing, reading, describing, approving them. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "venues")
public class VenuesResource {
    @Inject
    VenueCatalogue catalogue;

    @Inject
    VenueListings listings;

    @Inject
    CurrentUser user;

    @POST
    @RolesAllowed({ScopeName.VENUES_WRITE, ScopeName.ADMIN_VENUES_WRITE})
    @Operation(
            summary = "List a new venue",
            description = "Scope venues:write or admin:venues:write. The caller becomes its owner. It gets one court "
                    + "and waits for approval. Needed: name, description, sport_types, address, city, "
                    + "price_per_hour, capacity.")
    @APIResponse(
            responseCode = "201",
            description = "Listed; pending_approval",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "422", description = "A member is missing or breaks its rule")
    public Response list(
            @NotNull @Valid @ConvertGroup(from = Default.class, to = Complete.class) VenueRequest request,
            @Context UriInfo uri) {
        VenueResponse venue = VenueResponse.from(listings.list(request.toDetails(), user.actor()));
        return Response.created(
                        uri.getBaseUriBuilder().path(venue.id().toString()).build())
                .entity(venue)
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(
            summary = "Read a venue",
            description = "Public while it is active; otherwise for its owner and scope admin:venues:read.")
    @APIResponse(
            responseCode = "200",
            description = "The venue",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    @APIResponse(responseCode = "304", description = "The client has it already, by If-None-Match")
    @APIResponse(responseCode = "401", description = "The token that was sent is not valid")
    @APIResponse(responseCode = "404", description = "No such venue, or not for the caller")
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Optional<Actor> viewer = user.ifKnown();
        return PublicView.unchanged(headers, tag(catalogue.state(id, viewer)), viewer)
                .orElseGet(() -> whole(catalogue.profile(id, viewer), viewer));
    }

    private static Response whole(VenueProfile profile, Optional<Actor> viewer) {
        return PublicView.of(VenueResponse.from(profile), tag(profile.venue().state()), viewer);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({ScopeName.VENUES_WRITE, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Change what is said about a venue",
            description = "Its owner with scope venues:write, or scope admin:venues:write. Members left out stay; "
                    + "latitude and longitude may be cleared with null.")
    @APIResponse(
            responseCode = "200",
            description = "The venue as it is now",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue, or not yours")
    @APIResponse(responseCode = "409", description = "Somebody else keeps changing it at the same time")
    @APIResponse(responseCode = "412", description = "It is not the version named by If-Match")
    @APIResponse(responseCode = "422", description = "A member breaks its rule")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = VenueRequest.class)))
                    Patch<VenueRequest> patch) {
        return changed(listings.describe(id, new VenueChange(patch), user.actor(), VersionTags.expected(ifMatch)));
    }

    @PATCH
    @Path("{id}/status")
    @RolesAllowed({ScopeName.VENUES_WRITE, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Give a venue another status",
            description = "Scope admin:venues:write: any status; the first activation approves the venue, and setting "
                    + "one inactive that waits for approval refuses it, which needs a reason; either mails its owner. The "
                    + "owner with scope venues:write: active, inactive and maintenance once approved, and "
                    + "pending_approval to hand in a refused one again.")
    @APIResponse(
            responseCode = "200",
            description = "The venue with its new status",
            content = @Content(schema = @Schema(implementation = VenueResponse.class)))
    @APIResponse(responseCode = "400", description = "The venue has not been approved")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing, or only an admin may set this status")
    @APIResponse(responseCode = "404", description = "No such venue, or not yours")
    @APIResponse(responseCode = "409", description = "Somebody else keeps changing it at the same time")
    @APIResponse(responseCode = "412", description = "It is not the version named by If-Match")
    @APIResponse(
            responseCode = "422",
            description = "No such status, or a refusal without reason: refusal-without-reason")
    public Response changeStatus(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch,
            @NotNull @Valid StatusRequest request) {
        return changed(listings.changeStatus(id, request.toWish(), user.actor(), VersionTags.expected(ifMatch)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({ScopeName.VENUES_DELETE, ScopeName.ADMIN_VENUES_DELETE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Delete a venue",
            description = "Its owner with scope venues:delete, or scope admin:venues:delete. What was booked there "
                    + "stays readable.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue, or not yours")
    @APIResponse(responseCode = "409", description = "Active bookings lie ahead: booking_ids")
    @APIResponse(responseCode = "412", description = "It is not the version named by If-Match")
    public void delete(@PathParam("id") UUID id, @HeaderParam("If-Match") @Size(max = 1000) String ifMatch) {
        listings.delete(id, user.actor(), VersionTags.expected(ifMatch));
    }

    private static Response changed(VenueProfile profile) {
        return Response.ok(VenueResponse.from(profile))
                .tag(tag(profile.venue().state()))
                .build();
    }

    private static EntityTag tag(VenueState state) {
        return VersionTags.of(state.version(), state.completedBookings());
    }
}
