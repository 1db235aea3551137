package bg.ploshtadka.venues.boundary;

import bg.ploshtadka.venues.OpeningTime;
import bg.ploshtadka.venues.WorkingHours;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when to when a venue is open on one day. */
@InOrder
@Schema(description = "The opening of one day, in the venue's local time")
public record OpeningHours(
        @NotNull
        @Pattern(regexp = OpeningTime.OPEN_PATTERN, message = "must be a time, 00:00 to 23:59")
        @Schema(example = "08:00")
        String open,

        @NotNull
        @Pattern(regexp = OpeningTime.CLOSE_PATTERN, message = "must be a time, 00:01 to 24:00")
        @Schema(example = "22:00", description = "Later than open; 24:00 is the midnight that ends the day")
        String close) {
    static WorkingHours toWorkingHours(Map<String, OpeningHours> days) {
        return WorkingHours.of(days.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, day -> day.getValue().toOpeningTime())));
    }

    static Map<String, OpeningHours> from(WorkingHours hours) {
        Map<String, OpeningHours> days = new TreeMap<>();
        hours.days().forEach((day, opening) -> days.put(day, new OpeningHours(opening.open(), opening.close())));
        return days;
    }

    private OpeningTime toOpeningTime() {
        return new OpeningTime(open, close);
    }
}
