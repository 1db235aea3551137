package bg.ploshtadka.rest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes records by reflection. */
final class Records {
    private Records() {}

    static Object create(Class<?> type, RecordComponent[] components, Object... values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            throw reason(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A record that refuses its components by an {@link IllegalArgumentException} finds fault with the request. */
    private static RuntimeException reason(Throwable refusal) {
        if (refusal instanceof IllegalArgumentException) {
            return new InvalidValueException("is not valid");
        }
        return refusal instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(refusal);
    }
}
