package bg.ploshtadka.venues;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.TreeMap;

import static bg.ploshtadka.kernel.JsonSource.JSON;

/** Keeps working hours as {@code jsonb}, in the form of the API: {@code {"0": {"open": "08:00", "close": "22:00"}}}. */
@Converter(autoApply = true)
public class WorkingHoursConverter implements AttributeConverter<WorkingHours, Object> {
    private static final String OPEN = "open";
    private static final String CLOSE = "close";

    @Override
    public Object convertToDatabaseColumn(WorkingHours hours) {
        return hours == null ? null : toJson(hours).toString();
    }

    @Override
    public WorkingHours convertToEntityAttribute(Object column) {
        return column == null ? null : fromJson(column.toString());
    }

    private static JsonObject toJson(WorkingHours hours) {
        JsonObjectBuilder days = JSON.createObjectBuilder();
        hours.days()
                .forEach((day, opening) -> days.add(
                        day,
                        JSON.createObjectBuilder().add(OPEN, opening.open()).add(CLOSE, opening.close())));
        return days.build();
    }

    private static WorkingHours fromJson(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            TreeMap<String, OpeningTime> days = new TreeMap<>();
            reader.readObject().forEach((day, opening) -> days.put(day, openingTime(opening.asJsonObject())));
            return new WorkingHours(days);
        }
    }

    private static OpeningTime openingTime(JsonObject opening) {
        return new OpeningTime(opening.getString(OPEN), opening.getString(CLOSE));
    }
}
