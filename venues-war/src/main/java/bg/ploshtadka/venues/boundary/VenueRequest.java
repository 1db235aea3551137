package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.kernel.Money;
import bg.ploshtadka.rest.PlainText;
import bg.ploshtadka.venues.Facilities;
import bg.ploshtadka.venues.Location;
import bg.ploshtadka.venues.SportType;
import bg.ploshtadka.venues.VenueDetails;
import bg.ploshtadka.venues.WorkingHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import static java.util.Objects.requireNonNullElse;

/** What an owner says about a venue: all of it for a new one, any part of it to change one. */
@Schema(description = "What an owner says about a venue; see each operation for what has to be there")
public record VenueRequest(
        @NotNull(groups = Complete.class)
        @PlainText(min = 2, max = 255)
        @Schema(minLength = 2, maxLength = 255, example = "Тенис клуб „Борисова градина“")
        String name,

        @NotNull(groups = Complete.class)
        @PlainText(min = 10, max = 10_000, lines = true)
        @Schema(minLength = 10, maxLength = 10_000, example = "Четири корта на клей до езерото, с осветление.")
        String description,

        @NotNull(groups = Complete.class)
        @Size(min = 1, max = 8)
        @NoDuplicates
        @Schema(uniqueItems = true, minItems = 1, example = "[\"tennis\"]")
        List<@NotNull SportType> sportTypes,

        @NotNull(groups = Complete.class)
        @PlainText(max = 500)
        @Schema(maxLength = 500, example = "бул. „Драган Цанков“ 6")
        String address,

        @NotNull(groups = Complete.class) @PlainText(max = 100) @Schema(maxLength = 100, example = "София")
        String city,

        @DecimalMin("-90")
        @DecimalMax("90")
        @Digits(integer = 2, fraction = 6)
        @Schema(nullable = true, description = "Degrees north", example = "42.684531")
        BigDecimal latitude,

        @DecimalMin("-180")
        @DecimalMax("180")
        @Digits(integer = 3, fraction = 6)
        @Schema(nullable = true, description = "Degrees east", example = "23.337624")
        BigDecimal longitude,

        @NotNull(groups = Complete.class)
        @DecimalMin("0")
        @Digits(integer = 10, fraction = 2)
        @Schema(description = "What an hour costs on a court without a price of its own", example = "25.00")
        BigDecimal pricePerHour,

        @Pattern(regexp = "[Ee][Uu][Rr]", message = "must be EUR") @Schema(defaultValue = "EUR", example = "EUR")
        String currency,

        @NotNull(groups = Complete.class) @Min(1) @Schema(minimum = "1", example = "16")
        Integer capacity,

        @Schema(defaultValue = "false") Boolean isIndoor,
        @Schema(defaultValue = "false") Boolean hasParking,
        @Schema(defaultValue = "false") Boolean hasChangingRooms,
        @Schema(defaultValue = "false") Boolean hasShowers,
        @Schema(defaultValue = "false") Boolean hasEquipmentRental,

        @Size(max = 50) @Schema(maxItems = 50, description = "Anything else", example = "[\"Кафене\", \"Wi-Fi\"]")
        List<@NotNull @PlainText(max = 100) String> amenities,

        @TimeZoneId @Schema(defaultValue = "Europe/Sofia", example = "Europe/Sofia")
        String timeZone,

        @Valid
        @Size(max = 8)
        @Schema(
                description = "The openings by day: 0 is Monday, 6 Sunday, default every other day. Without any the "
                        + "venue is always open.",
                example = "{\"default\": {\"open\": \"08:00\", \"close\": \"22:00\"}}")
        Map<
                        @Pattern(regexp = WorkingHours.DAY_PATTERN, message = "must be 0 to 6 or default") String,
                        @NotNull @Valid OpeningHours>
                workingHours) {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

    /** The details of a new venue; what may be left out is as the API's description says. */
    VenueDetails toDetails() {
        return new VenueDetails(
                name,
                description,
                EnumSet.copyOf(sportTypes),
                new Location(address, city, latitude, longitude),
                new Money(pricePerHour, EUR),
                capacity,
                new Facilities(
                        requireNonNullElse(isIndoor, false),
                        requireNonNullElse(hasParking, false),
                        requireNonNullElse(hasChangingRooms, false),
                        requireNonNullElse(hasShowers, false),
                        requireNonNullElse(hasEquipmentRental, false),
                        requireNonNullElse(amenities, List.of())),
                timeZone == null ? SOFIA : ZoneId.of(timeZone),
                workingHours == null ? WorkingHours.ALWAYS : OpeningHours.toWorkingHours(workingHours));
    }
}
