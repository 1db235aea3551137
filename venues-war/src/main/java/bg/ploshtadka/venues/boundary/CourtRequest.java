package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.PlainText;
import bg.ploshtadka.venues.CourtDetails;
import bg.ploshtadka.venues.SportType;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an owner says about a court; what is left out is as at the venue. */
@Schema(description = "What an owner says about a court; what is left out is as at the venue")
public record CourtRequest(
        @NotNull(groups = Complete.class) @PlainText(max = 100) @Schema(maxLength = 100, example = "Корт 2")
        String name,

        @Size(min = 1, max = 8) @NoDuplicates @Schema(nullable = true, uniqueItems = true, example = "[\"tennis\"]")
        List<@NotNull SportType> sportTypes,

        @Schema(nullable = true) Boolean isIndoor,

        @DecimalMin("0") @Digits(integer = 10, fraction = 2) @Schema(nullable = true, example = "18.00")
        BigDecimal pricePerHour) {
    CourtDetails toDetails() {
        return new CourtDetails(
                name, Optional.ofNullable(sports()), Optional.ofNullable(isIndoor), Optional.ofNullable(pricePerHour));
    }

    /** Puts what was sent over what was said before; what is sent as {@code null} is as at the venue again. */
    static CourtDetails over(CourtDetails before, Patch<CourtRequest> patch) {
        return new CourtDetails(
                patch.nullable("name", CourtRequest::name, before.name()),
                Optional.ofNullable(patch.nullable(
                        "sport_types", CourtRequest::sports, before.sportTypes().orElse(null))),
                Optional.ofNullable(patch.nullable(
                        "is_indoor", CourtRequest::isIndoor, before.indoor().orElse(null))),
                Optional.ofNullable(patch.nullable(
                        "price_per_hour",
                        CourtRequest::pricePerHour,
                        before.pricePerHour().orElse(null))));
    }

    private Set<SportType> sports() {
        return sportTypes == null ? null : EnumSet.copyOf(sportTypes);
    }
}
