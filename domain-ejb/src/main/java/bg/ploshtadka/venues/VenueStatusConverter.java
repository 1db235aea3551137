package bg.ploshtadka.venues;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the status of a venue by its name in lower case. */
@Converter(autoApply = true)
public class VenueStatusConverter implements AttributeConverter<VenueStatus, String> {
    @Override
    public String convertToDatabaseColumn(VenueStatus status) {
        return status == null ? null : status.text();
    }

    @Override
    public VenueStatus convertToEntityAttribute(String column) {
        return column == null ? null : VenueStatus.of(column);
    }
}
