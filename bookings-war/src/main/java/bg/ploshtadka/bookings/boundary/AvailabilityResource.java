package bg.ploshtadka.bookings.boundary;

import bg.ploshtadka.bookings.Availability;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a venue can be booked. */
@Path("availability")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bookings")
public class AvailabilityResource {
    @Inject
    Availability availability;

    @GET
    @PermitAll
    @Operation(
            summary = "Find the times of a day that can be booked",
            description = "Public. Takes account of working hours, courts, what is occupied, the clock, and days on "
                    + "which the clocks change.")
    @APIResponse(responseCode = "200", description = "Every half-hour at which a booking can start, the earliest first")
    @APIResponse(responseCode = "404", description = "No such active venue")
    @APIResponse(responseCode = "422", description = "A parameter that makes no sense")
    public List<FreeSlotResponse> on(
            @QueryParam("venue_id") @NotNull UUID venueId,
            @QueryParam("date") @NotNull @Parameter(description = "A day in the venue's zone", example = "2027-05-04")
                    LocalDate date,
            @QueryParam("duration")
                    @DefaultValue("60")
                    @Min(60)
                    @Max(1440)
                    @Parameter(description = "Minutes, a multiple of 30")
                    int duration,
            @QueryParam("court_id") UUID courtId) {
        return availability.on(venueId, date, Duration.ofMinutes(duration), Optional.ofNullable(courtId)).stream()
                .map(FreeSlotResponse::from)
                .toList();
    }
}
