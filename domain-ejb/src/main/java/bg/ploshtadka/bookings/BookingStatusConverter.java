package bg.ploshtadka.bookings;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps the status as its text. */
@Converter(autoApply = true)
public class BookingStatusConverter implements AttributeConverter<BookingStatus, String> {
    @Override
    public String convertToDatabaseColumn(BookingStatus status) {
        return status == null ? null : status.text();
    }

    @Override
    public BookingStatus convertToEntityAttribute(String column) {
        return column == null ? null : BookingStatus.of(column).orElseThrow();
    }
}
