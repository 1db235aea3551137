package bg.ploshtadka.conventions;

import bg.ploshtadka.rest.Patch;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks through everything that a client can send to one endpoint. */
final class InputInspection {
    private static final List<Class<? extends Annotation>> PARAMETERS =
            List.of(QueryParam.class, PathParam.class, HeaderParam.class, FormParam.class);

    private final List<String> complaints = new ArrayList<>();
    private final Set<Class<?>> seen = new HashSet<>();

    InputInspection(Method endpoint) {
        Arrays.stream(endpoint.getParameters()).forEach(this::parameter);
    }

    List<String> complaints() {
        return complaints;
    }

    private void parameter(Parameter parameter) {
        if (parameter.isAnnotationPresent(Context.class)) {
            return;
        }
        if (isSingle(parameter)) {
            value(parameter.getName(), parameter, parameter.getAnnotatedType());
        } else {
            require(parameter, Valid.class, parameter.getName());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                beanOfParameters(parameter.getType());
            } else {
                require(parameter, NotNull.class, parameter.getName());
                entity(parameter.getName(), parameter.getAnnotatedType());
            }
        }
    }

    private static boolean isSingle(AnnotatedElement element) {
        return PARAMETERS.stream().anyMatch(element::isAnnotationPresent)
                || element instanceof Parameter parameter
                        && (parameter.getType() == String.class || parameter.getType() == byte[].class);
    }

    private void beanOfParameters(Class<?> bean) {
        Stream.<Class<?>>iterate(bean, type -> type != Object.class, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(InputInspection::isSingle)
                .forEach(field -> value(bean.getSimpleName() + "." + field.getName(), field, field.getAnnotatedType()));
    }

    private void entity(String name, AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            AnnotatedType element = arguments[arguments.length - 1];
            if (raw(type.getType()) == Patch.class) {
                entity(name, element);
            } else {
                value(name + "[]", element, element);
            }
        } else if (raw(type.getType()).isRecord() && seen.add(raw(type.getType()))) {
            for (Field field : raw(type.getType()).getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    value(raw(type.getType()).getSimpleName() + "." + field.getName(), field, field.getAnnotatedType());
                }
            }
        }
    }

    private void value(String name, AnnotatedElement element, AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        if (raw.isRecord()) {
            require(element, Valid.class, name);
            entity(name, type);
        } else if (type instanceof AnnotatedParameterizedType) {
            requireConstraint(element, name);
            entity(name, type);
        } else if (CharSequence.class.isAssignableFrom(raw)
                || Number.class.isAssignableFrom(raw)
                || raw == byte[].class
                || raw.isPrimitive() && raw != boolean.class) {
            requireConstraint(element, name);
        }
    }

    private void requireConstraint(AnnotatedElement element, String name) {
        if (Arrays.stream(element.getAnnotations())
                .noneMatch(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))) {
            complaints.add(name + " has no bounds");
        }
    }

    private void require(AnnotatedElement element, Class<? extends Annotation> annotation, String name) {
        if (!element.isAnnotationPresent(annotation)) {
            complaints.add(name + " lacks @" + annotation.getSimpleName());
        }
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }
}
