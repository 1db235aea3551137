package bg.ploshtadka.users;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a link's purpose as its text. */
@Converter(autoApply = true)
public class LinkPurposeConverter implements AttributeConverter<LinkPurpose, String> {
    @Override
    public String convertToDatabaseColumn(LinkPurpose purpose) {
        return purpose == null ? null : purpose.text();
    }

    @Override
    public LinkPurpose convertToEntityAttribute(String column) {
        return column == null ? null : LinkPurpose.of(column);
    }
}
