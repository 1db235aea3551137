package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingRecords;
import bg.ploshtadka.bookings.BookingSort;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The list of bookings, narrowed and in the order that a client wants. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bookings")
public class BookingSearchResource {
    private static final String SORTS = "newest|-?start|-?total|status";
    private static final String SORTS_MEAN = "In which order: the last made first, by their start, by their total "
            + "price, or pending, confirmed, completed, cancelled, no_show; with a hyphen the other way round";

    @Inject
    BookingRecords records;

    @Inject
    CurrentUser user;

    @GET
    @RolesAllowed({ScopeName.BOOKINGS_READ, ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_BOOKINGS_READ})
    @Operation(
            summary = "List bookings",
            description = "Scope bookings:read, bookings:manage (view=venue) or admin:bookings:read (view=all).")
    @Parameter(
            name = "view",
            in = ParameterIn.QUERY,
            description =
                    "Whose bookings: mine, venue or all; default: all for an admin, venue for an owner, else mine",
            example = "mine")
    @Parameter(
            name = "venue_id",
            in = ParameterIn.QUERY,
            description = "Only those of this venue",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4")
    @Parameter(
            name = "court_id",
            in = ParameterIn.QUERY,
            description = "Only those of this court",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f5")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "Only those in this status", example = "pending")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Only those that start then or later",
            example = "2026-05-01T00:00:00+03:00")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Only those that start before",
            example = "2026-06-01T00:00:00+03:00")
    @Parameter(
            name = "q",
            in = ParameterIn.QUERY,
            description = "Only those with this in the name or username of their customer or guest, or in the name of "
                    + "their venue, in capitals or not",
            example = "иван")
    @APIResponse(
            responseCode = "200",
            description = "A page of bookings",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = BookingResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing, or this view is not yours")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense")
    public Page<BookingResponse> list(
            @Valid @BeanParam BookingFilterParams filter,
            @QueryParam("sort")
                    @DefaultValue("newest")
                    @Pattern(regexp = SORTS, message = "must be one of newest, start, -start, total, -total, status")
                    @Parameter(description = SORTS_MEAN)
                    String sort,
            @Valid @BeanParam PageParams page) {
        BookingSort order = BookingSort.of(sort).orElseThrow();
        return records.list(user.actor(), filter.toFilter(), order, page.toRequest())
                .map(BookingResponse::from);
    }
}
