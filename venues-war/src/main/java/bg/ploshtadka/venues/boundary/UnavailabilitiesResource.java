package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.VersionTags;
import bg.ploshtadka.venues.Unavailabilities;
import bg.ploshtadka.venues.VenueCatalogue;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.BeanParam;
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
import jakarta.ws.rs.core.HttpHeaders;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a venue, or a court of it, is closed for a while. */
@Path("{venue_id}/unavailabilities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "unavailabilities")
public class UnavailabilitiesResource {
    @Inject
    VenueCatalogue catalogue;

    @Inject
    Unavailabilities unavailabilities;

    @Inject
    CurrentUser user;

    @GET
    @PermitAll
    @Operation(
            summary = "List the unavailabilities of a venue, the earliest first",
            description = "Public as the venue itself is.")
    @APIResponse(
            responseCode = "200",
            description = "A page of unavailabilities",
            content =
                    @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UnavailabilityResponse.class)))
    @APIResponse(responseCode = "304", description = "The client has it already, by If-None-Match")
    @APIResponse(responseCode = "401", description = "The token that was sent is not valid")
    @APIResponse(responseCode = "404", description = "No such venue, or not for the caller")
    @APIResponse(responseCode = "422", description = "There is no such page")
    public Response list(
            @PathParam("venue_id") UUID venueId, @Valid @BeanParam PageParams page, @Context HttpHeaders headers) {
        Optional<Actor> viewer = user.ifKnown();
        long version = catalogue.state(venueId, viewer).version();
        return PublicView.unchanged(headers, version, viewer)
                .orElseGet(() -> PublicView.of(
                        Page.of(catalogue.profile(venueId, viewer).unavailabilities(), page.toRequest())
                                .map(UnavailabilityResponse::from),
                        version,
                        viewer));
    }

    @POST
    @RolesAllowed({ScopeName.VENUES_SCHEDULE, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Add an unavailability",
            description = "The venue's owner with scope venues:schedule, or scope admin:venues:write.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = UnavailabilityResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue, or not yours")
    @APIResponse(
            responseCode = "409",
            description = "Active bookings lie in this time: booking_ids; or it is closed then already")
    @APIResponse(responseCode = "412", description = "The venue is not the version named by If-Match")
    @APIResponse(responseCode = "422", description = "A member is missing or breaks its rule, or the time is over")
    public Response add(
            @PathParam("venue_id") UUID venueId,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch,
            @NotNull @Valid @ConvertGroup(from = Default.class, to = Complete.class) UnavailabilityRequest request,
            @Context UriInfo uri) {
        UnavailabilityResponse added = UnavailabilityResponse.from(
                unavailabilities.add(venueId, request.toClosure(), user.actor(), VersionTags.expected(ifMatch)));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build())
                .entity(added)
                .build();
    }

    @PATCH
    @Path("{unavailability_id}")
    @RolesAllowed({ScopeName.VENUES_SCHEDULE, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Change an unavailability",
            description =
                    "The venue's owner with scope venues:schedule, or scope admin:venues:write. Members left out stay.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = UnavailabilityResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue or unavailability, or not yours")
    @APIResponse(
            responseCode = "409",
            description = "Active bookings lie in this time: booking_ids; or it is closed then already")
    @APIResponse(responseCode = "412", description = "The venue is not the version named by If-Match")
    @APIResponse(responseCode = "422", description = "A member is missing or breaks its rule, or the time is over")
    public UnavailabilityResponse change(
            @PathParam("venue_id") UUID venueId,
            @PathParam("unavailability_id") UUID id,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = UnavailabilityRequest.class)))
                    Patch<UnavailabilityRequest> patch) {
        Patch<UnavailabilityRequest> change = patch.neverClearing("start_datetime", "end_datetime");
        return UnavailabilityResponse.from(unavailabilities.change(
                venueId,
                id,
                before -> UnavailabilityRequest.over(before, change),
                user.actor(),
                VersionTags.expected(ifMatch)));
    }

    @DELETE
    @Path("{unavailability_id}")
    @RolesAllowed({ScopeName.VENUES_SCHEDULE, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Delete an unavailability",
            description = "The venue's owner with scope venues:schedule, or scope admin:venues:write.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue or unavailability, or not yours")
    @APIResponse(responseCode = "409", description = "Somebody else keeps changing the venue")
    @APIResponse(responseCode = "412", description = "The venue is not the version named by If-Match")
    public void remove(
            @PathParam("venue_id") UUID venueId,
            @PathParam("unavailability_id") UUID id,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch) {
        unavailabilities.remove(venueId, id, user.actor(), VersionTags.expected(ifMatch));
    }
}
