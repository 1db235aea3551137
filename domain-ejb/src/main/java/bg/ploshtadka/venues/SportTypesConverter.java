package bg.ploshtadka.venues;

import bg.ploshtadka.kernel.TextArrayConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Keeps the sports of a venue or court as {@code text[]}. */
@Converter
public class SportTypesConverter extends TextArrayConverter<SportType>
        implements AttributeConverter<Set<SportType>, Object> {
    @Override
    protected String nameOf(SportType sport) {
        return sport.text();
    }

    @Override
    protected SportType valueOf(String name) {
        return SportType.of(name);
    }
}
