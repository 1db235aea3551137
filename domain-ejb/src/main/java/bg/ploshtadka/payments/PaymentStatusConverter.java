package bg.ploshtadka.payments;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a payment's status in lower case. */
@Converter(autoApply = true)
public class PaymentStatusConverter implements AttributeConverter<PaymentStatus, String> {
    @Override
    public String convertToDatabaseColumn(PaymentStatus status) {
        return status == null ? null : status.text();
    }

    @Override
    public PaymentStatus convertToEntityAttribute(String column) {
        return PaymentStatus.of(column).orElse(null);
    }
}
