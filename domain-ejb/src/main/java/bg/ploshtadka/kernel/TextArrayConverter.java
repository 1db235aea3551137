package bg.ploshtadka.kernel;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a set of names of an enumeration as PostgreSQL's {@code text[]}. Only for names that need no quoting: letters,
 * digits, {@code _ : -}. The connection binds strings with an open type ({@code stringtype=unspecified}), so that the
 * server reads the literal as an array.
 *
 * <p>A subclass repeats {@code implements AttributeConverter<Set<…>, Object>}: EclipseLink takes the last type argument
 * in the class's own declaration for the type of the column.
 */
public abstract class TextArrayConverter<E> implements AttributeConverter<Set<E>, Object> {
    /** The name that stands in the column. */
    protected abstract String nameOf(E value);

    /** The value of a name. */
    protected abstract E valueOf(String name);

    @Override
    public Object convertToDatabaseColumn(Set<E> values) {
        return values == null ? null : literal(values);
    }

    /** EclipseLink unwraps the driver's array before it comes here. */
    @Override
    public Set<E> convertToEntityAttribute(Object column) {
        return column == null
                ? null
                : Arrays.stream((Object[]) column)
                        .map(name -> valueOf(name.toString()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String literal(Collection<E> values) {
        return values.stream().map(this::nameOf).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
