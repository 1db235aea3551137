package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.BookingExport;
import bg.ploshtadka.bookings.BookingFilter;
import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lists of bookings for spreadsheets. */
@Path("export")
@ApplicationScoped
@Produces(ExportResource.CSV)
@Tag(name = "bookings")
public class ExportResource {
    static final String CSV = "text/csv";
    private static final String CSV_AS_WRITTEN = CSV + "; charset=utf-8";

    @Inject
    BookingExport export;

    @Inject
    CurrentUser user;

    @GET
    @RolesAllowed({ScopeName.BOOKINGS_READ, ScopeName.BOOKINGS_MANAGE, ScopeName.ADMIN_BOOKINGS_READ})
    @Operation(
            summary = "Export bookings as a table",
            description = "Scope bookings:read, bookings:manage (view=venue) or admin:bookings:read (view=all). All "
                    + "bookings that the same filters list, the earliest first, at most 100,000, with times of the "
                    + "venue's clock.")
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
            description = "CSV (RFC 4180) in UTF-8 with a byte order mark and a line of headings. A text that a "
                    + "spreadsheet could take for a formula has an apostrophe before it.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing, or this view is not yours")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense, or lets too many through")
    public Response export(@Valid @BeanParam BookingFilterParams params) {
        Actor actor = user.actor();
        BookingFilter filter = params.toFilter();
        export.check(actor, filter);
        StreamingOutput table = output -> {
            BookingTable lines = new BookingTable(output);
            export.each(actor, filter, lines::add);
            lines.end();
        };
        return Response.ok(table, CSV_AS_WRITTEN)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"bookings.csv\"")
                .build();
    }
}
