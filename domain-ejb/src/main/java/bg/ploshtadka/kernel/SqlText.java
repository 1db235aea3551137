package bg.ploshtadka.kernel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** SQL that is put together from pieces, each with the values of its parameters; values are never part of the text. */
public final class SqlText {
    private final StringBuilder text = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** The value for {@code like} that finds this text anywhere in another one; nothing in it is a wildcard. */
    public static String containing(String part) {
        return '%' + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }

    /** Adds a piece. */
    public SqlText add(String piece, Object... values) {
        text.append(piece);
        for (Object value : values) {
            parameters.add(value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
        return this;
    }

    /** Adds a piece with one parameter if there is a value for it. */
    public SqlText addIf(String piece, Optional<?> value) {
        value.ifPresent(given -> add(piece, given));
        return this;
    }

    /** Adds all of another text. */
    public SqlText add(SqlText other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    /** The whole text. */
    public String sql() {
        return text.toString();
    }

    /** The values, in the order of the text. */
    public List<Object> parameters() {
        return Collections.unmodifiableList(parameters);
    }
}
