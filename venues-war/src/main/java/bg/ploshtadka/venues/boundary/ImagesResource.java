package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.VersionTags;
import bg.ploshtadka.venues.VenueCatalogue;
import bg.ploshtadka.venues.VenueImages;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
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

/** The pictures of a venue. */
@Path("{venue_id}/images")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "images")
public class ImagesResource {
    @Inject
    VenueCatalogue catalogue;

    @Inject
    VenueImages images;

    @Inject
    CurrentUser user;

    @GET
    @PermitAll
    @Operation(summary = "List the images of a venue, in its order", description = "Public as the venue itself is.")
    @APIResponse(
            responseCode = "200",
            description = "A page of images",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImageResponse.class)))
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
                        Page.of(catalogue.profile(venueId, viewer).images(), page.toRequest())
                                .map(ImageResponse::from),
                        version,
                        viewer));
    }

    @POST
    @RolesAllowed({ScopeName.VENUES_IMAGES, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Add an image",
            description = "The venue's owner with scope venues:images, or scope admin:venues:write.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ImageResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue, or not yours")
    @APIResponse(responseCode = "409", description = "The venue has as many images as it may have")
    @APIResponse(responseCode = "412", description = "The venue is not the version named by If-Match")
    @APIResponse(responseCode = "422", description = "A member is missing or breaks its rule")
    public Response add(
            @PathParam("venue_id") UUID venueId,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch,
            @NotNull @Valid @ConvertGroup(from = Default.class, to = Complete.class) ImageRequest request,
            @Context UriInfo uri) {
        ImageResponse added =
                ImageResponse.from(images.add(venueId, request.toImage(), user.actor(), VersionTags.expected(ifMatch)));
        return Response.created(
                        uri.getAbsolutePathBuilder().path(added.id().toString()).build())
                .entity(added)
                .build();
    }

    @PATCH
    @Path("{image_id}")
    @RolesAllowed({ScopeName.VENUES_IMAGES, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Change an image",
            description =
                    "The venue's owner with scope venues:images, or scope admin:venues:write. Members left out stay.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = ImageResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue or image, or not yours")
    @APIResponse(responseCode = "409", description = "The venue has as many images as it may have")
    @APIResponse(responseCode = "412", description = "The venue is not the version named by If-Match")
    @APIResponse(responseCode = "422", description = "A member is missing or breaks its rule")
    public ImageResponse change(
            @PathParam("venue_id") UUID venueId,
            @PathParam("image_id") UUID id,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ImageRequest.class)))
                    Patch<ImageRequest> patch) {
        Patch<ImageRequest> change = patch.neverClearing("url", "is_thumbnail", "order");
        return ImageResponse.from(images.change(
                venueId, id, before -> ImageRequest.over(before, change), user.actor(), VersionTags.expected(ifMatch)));
    }

    @DELETE
    @Path("{image_id}")
    @RolesAllowed({ScopeName.VENUES_IMAGES, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Delete an image",
            description = "The venue's owner with scope venues:images, or scope admin:venues:write.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue or image, or not yours")
    @APIResponse(responseCode = "409", description = "Somebody else keeps changing the venue")
    @APIResponse(responseCode = "412", description = "The venue is not the version named by If-Match")
    public void remove(
            @PathParam("venue_id") UUID venueId,
            @PathParam("image_id") UUID id,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch) {
        images.remove(venueId, id, user.actor(), VersionTags.expected(ifMatch));
    }

    @PUT
    @Path("reorder")
    @RolesAllowed({ScopeName.VENUES_IMAGES, ScopeName.ADMIN_VENUES_WRITE})
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Put the images into another order",
            description = "The venue's owner with scope venues:images, or scope admin:venues:write. The ids of all "
                    + "images of the venue, each once.")
    @APIResponse(
            responseCode = "200",
            description = "The images in their new order",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = ImageResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such venue, or not yours")
    @APIResponse(responseCode = "412", description = "The venue is not the version named by If-Match")
    @APIResponse(responseCode = "422", description = "Not the ids of all images of the venue")
    public List<ImageResponse> reorder(
            @PathParam("venue_id") UUID venueId,
            @HeaderParam("If-Match") @Size(max = 1000) String ifMatch,
            @NotNull @Valid @Size(max = 100) List<@NotNull UUID> ids) {
        return images.reorder(venueId, ids, user.actor(), VersionTags.expected(ifMatch)).stream()
                .map(ImageResponse::from)
                .toList();
    }
}
