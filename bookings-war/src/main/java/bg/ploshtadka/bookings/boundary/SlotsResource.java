package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.TakenSlots;
import bg.ploshtadka.occupancy.TakenSlot;
import bg.ploshtadka.slots.CachedSlots;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a venue's courts are taken. */
@Path("slots")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bookings")
public class SlotsResource {
    /** Kept for as long as the slots themselves are; known by being the same object. */
    private final Cache<List<TakenSlot>, WrittenSlots> written =
            Caffeine.newBuilder().weakKeys().build();

    @Inject
    CachedSlots cachedSlots;

    @Inject
    TakenSlots takenSlots;

    @Inject
    Clock clock;

    @GET
    @PermitAll
    @Operation(
            summary = "Find the times at which courts are taken",
            description = "Public. From now on, the earliest first; by bookings and by what the owner has closed, "
                    + "without saying which. Never older than the last change.")
    @Parameter(
            name = "venue_id",
            in = ParameterIn.QUERY,
            description = "An active venue",
            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4")
    @Parameter(
            name = "from",
            in = ParameterIn.QUERY,
            description = "Only what ends later, with an offset",
            example = "2027-05-04T00:00:00+03:00")
    @Parameter(
            name = "to",
            in = ParameterIn.QUERY,
            description = "Only what starts earlier, with an offset; later than from",
            example = "2027-05-11T00:00:00+03:00")
    @APIResponse(
            responseCode = "200",
            description = "When which court is taken",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = TakenSlotResponse.class)))
    @APIResponse(responseCode = "401", description = "The token that was sent is not valid")
    @APIResponse(responseCode = "404", description = "No such active venue")
    @APIResponse(responseCode = "422", description = "A parameter that makes no sense")
    public Response taken(@Valid @BeanParam SlotParams params) {
        List<TakenSlot> slots = cachedSlots.of(params.venueId, takenSlots::ahead);
        return Response.ok(written.get(slots, WrittenSlots::of).select(params.wanted(clock.instant())))
                .build();
    }
}
