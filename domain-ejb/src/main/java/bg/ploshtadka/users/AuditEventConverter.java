package bg.ploshtadka.users;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an audit event as its text. */
@Converter(autoApply = true)
public class AuditEventConverter implements AttributeConverter<AuditEvent, String> {
    @Override
    public String convertToDatabaseColumn(AuditEvent event) {
        return event == null ? null : event.text();
    }

    @Override
    public AuditEvent convertToEntityAttribute(String column) {
        return column == null ? null : AuditEvent.of(column);
    }
}
