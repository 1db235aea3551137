package bg.ploshtadka.users;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the status of an application as its text. */
@Converter(autoApply = true)
public class OwnerApplicationStatusConverter implements AttributeConverter<OwnerApplicationStatus, String> {
    @Override
    public String convertToDatabaseColumn(OwnerApplicationStatus status) {
        return status == null ? null : status.text();
    }

    @Override
    public OwnerApplicationStatus convertToEntityAttribute(String column) {
        return column == null ? null : OwnerApplicationStatus.of(column);
    }
}
