package bg.ploshtadka.notifications;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a notification's status in lower case. */
@Converter(autoApply = true)
public class NotificationStatusConverter implements AttributeConverter<NotificationStatus, String> {
    @Override
    public String convertToDatabaseColumn(NotificationStatus status) {
        return status == null ? null : status.text();
    }

    @Override
    public NotificationStatus convertToEntityAttribute(String column) {
        return NotificationStatus.of(column).orElse(null);
    }
}
