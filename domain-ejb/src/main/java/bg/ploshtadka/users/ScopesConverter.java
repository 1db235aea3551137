package bg.ploshtadka.users;

import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.TextArrayConverter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Keeps an account's scopes as an array of their names. */
@Converter
public class ScopesConverter extends TextArrayConverter<Scope> implements AttributeConverter<Set<Scope>, Object> {
    @Override
    protected String nameOf(Scope scope) {
        return scope.text();
    }

    @Override
    protected Scope valueOf(String name) {
        return Scope.of(name).orElseThrow(() -> new IllegalStateException("No scope has the name " + name));
    }
}
