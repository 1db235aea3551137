package bg.ploshtadka.venues;

import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;

import static bg.ploshtadka.kernel.JsonSource.JSON;

/** Keeps the amenities of a venue, free words in the owner's order, as a {@code jsonb} array. */
@Converter
public class AmenitiesConverter implements AttributeConverter<List<String>, Object> {
    @Override
    public Object convertToDatabaseColumn(List<String> amenities) {
        return amenities == null
                ? null
                : JSON.createArrayBuilder(amenities).build().toString();
    }

    @Override
    public List<String> convertToEntityAttribute(Object column) {
        if (column == null) {
            return List.of();
        }
        try (JsonReader reader = JSON.createReader(new StringReader(column.toString()))) {
            return reader.readArray().getValuesAs(JsonString::getString);
        }
    }
}
