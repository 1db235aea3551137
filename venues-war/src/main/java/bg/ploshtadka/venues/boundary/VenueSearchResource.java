package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.rest.WrittenPages;
import bg.ploshtadka.venues.VenueCatalogue;
import bg.ploshtadka.venues.VenueSummary;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Finding venues. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "venues")
public class VenueSearchResource {
    private static final int MAX_BULK = 100;
    private static final String LIFETIME = "max-age=30, stale-while-revalidate=60";

    /** Of an answer that tells who is free: what is taken shall not be shown for longer than that. */
    private static final String BRIEF_LIFETIME = "max-age=30";

    private final WrittenPages<VenueSummary> written = new WrittenPages<>(VenueItem::from);

    @Inject
    VenueCatalogue catalogue;

    @Inject
    CurrentUser user;

    @GET
    @PermitAll
    @Operation(
            summary = "Find venues, the newest first unless sorted otherwise",
            description = "Public: active venues. Owners also see their own, scope admin:venues:read sees all. With "
                    + "free_at only those that anybody could book then, as GET /bookings/availability has it.")
    @Parameter(
            name = "city",
            in = ParameterIn.QUERY,
            description = "A part of the city's name, in any case, in Cyrillic or Latin letters",
            example = "софия")
    @Parameter(
            name = "sport_type",
            in = ParameterIn.QUERY,
            description = "A sport that can be played there",
            example = "tennis")
    @Parameter(name = "is_indoor", in = ParameterIn.QUERY, description = "Whether it is under a roof", example = "true")
    @Parameter(
            name = "has_parking",
            in = ParameterIn.QUERY,
            description = "Whether cars can be left there",
            example = "true")
    @Parameter(
            name = "has_showers",
            in = ParameterIn.QUERY,
            description = "Whether one can take a shower there",
            example = "true")
    @Parameter(name = "min_price", in = ParameterIn.QUERY, description = "The lowest price of an hour", example = "10")
    @Parameter(
            name = "max_price",
            in = ParameterIn.QUERY,
            description = "The highest price of an hour",
            example = "30.50")
    @Parameter(
            name = "min_capacity",
            in = ParameterIn.QUERY,
            description = "How many people have to fit",
            example = "10")
    @Parameter(
            name = "owner_id",
            in = ParameterIn.QUERY,
            description = "Whose venues",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4")
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = "Their status, among those that the caller may see",
            example = "active")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "A part of name, description or city, in any case, in Cyrillic or Latin letters",
            example = "осветление")
    @Parameter(
            name = "near",
            in = ParameterIn.QUERY,
            description = "A point: latitude,longitude in degrees",
            example = "42.6977,23.3219")
    @Parameter(name = "radius_km", in = ParameterIn.QUERY, description = "How far from near at most", example = "5")
    @Parameter(
            name = "free_at",
            in = ParameterIn.QUERY,
            description =
                    "A time in each venue's own zone, at minute 00 or 30: only active venues that offer a booking "
                            + "from then on, of a court for sport_type if that is given. There are none in the past, more than "
                            + "180 days ahead, or when the clock skips the time; if it shows the time twice, either counts",
            example = "2026-12-01T18:00")
    @Parameter(
            name = "duration",
            in = ParameterIn.QUERY,
            description = "For how long it shall be free from free_at on: minutes, a multiple of 30, 60 if not given",
            example = "90")
    @Parameter(
            name = "sort",
            in = ParameterIn.QUERY,
            description = "newest, price, rating or distance; distance needs near",
            example = "distance")
    @APIResponse(
            responseCode = "200",
            description = "A page of venues",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VenueItem.class)))
    @APIResponse(responseCode = "304", description = "The client has it already, by If-None-Match")
    @APIResponse(responseCode = "401", description = "The token that was sent is not valid")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense")
    public Response search(@Valid @BeanParam VenueSearchParams search, @Valid @BeanParam PageParams page) {
        Optional<Actor> viewer = user.ifKnown();
        Page<VenueSummary> found = catalogue.search(search.toSearch(), viewer, page.toRequest());
        return PublicView.of(written.of(found), viewer, search.freeAt == null ? LIFETIME : BRIEF_LIFETIME);
    }

    @GET
    @Path("sports")
    @PermitAll
    @Operation(
            summary = "Count the venues of each sport",
            description = "Public. Active venues; the sport that most of them have comes first, one that none has is "
                    + "not among them.")
    @APIResponse(
            responseCode = "200",
            description = "The sports",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = SportItem.class)))
    @APIResponse(responseCode = "304", description = "The client has it already, by If-None-Match")
    @APIResponse(responseCode = "401", description = "The token that was sent is not valid")
    public Response sports() {
        return PublicView.of(catalogue.sports().stream().map(SportItem::from).toList(), Optional.empty(), LIFETIME);
    }

    @GET
    @Path("bulk")
    @PermitAll
    @Operation(
            summary = "Read many venues at once",
            description = "Public: active venues; owners also see their own, scope admin:venues:read sees all. In the "
                    + "order of the ids, each venue once; those that the caller cannot see are left out.")
    @Parameter(
            name = "ids",
            in = ParameterIn.QUERY,
            description = "Which venues, repeated for each",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4")
    @APIResponse(
            responseCode = "200",
            description = "The venues",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = VenueItem.class)))
    @APIResponse(responseCode = "304", description = "The client has it already, by If-None-Match")
    @APIResponse(responseCode = "401", description = "The token that was sent is not valid")
    @APIResponse(responseCode = "422", description = "More than 100 ids, or one that is none")
    public Response bulk(@QueryParam("ids") @Size(max = MAX_BULK) List<UUID> ids) {
        Optional<Actor> viewer = user.ifKnown();
        return PublicView.of(
                catalogue.summaries(ids, viewer).stream().map(VenueItem::from).toList(), viewer, LIFETIME);
    }
}
