package bg.ploshtadka.notifications;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a language as its ISO 639 code. */
@Converter(autoApply = true)
public class MailLanguageConverter implements AttributeConverter<MailLanguage, String> {
    @Override
    public String convertToDatabaseColumn(MailLanguage language) {
        return language == null ? null : language.text();
    }

    @Override
    public MailLanguage convertToEntityAttribute(String column) {
        return column == null ? null : MailLanguage.of(column);
    }
}
