package bg.ploshtadka.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns violated constraints into what the client called the inputs. */
final class FieldErrors {
    private FieldErrors() {}

    static List<Problem.FieldError> of(ConstraintViolationException refused) {
        return refused.getConstraintViolations().stream()
                .map(FieldErrors::of)
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .toList();
    }

    private static Problem.FieldError of(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        Optional<InputPlace> place = place(violation.getRootBeanClass(), nodes);
        return new Problem.FieldError(
                place.flatMap(InputPlace::name).orElseGet(() -> bodyField(nodes)),
                place.map(InputPlace::in).orElse(InputPlace.BODY),
                violation.getMessage());
    }

    private static Optional<InputPlace> place(Class<?> resource, List<Path.Node> nodes) {
        Path.MethodNode method = firstOf(nodes, ElementKind.METHOD, Path.MethodNode.class);
        Path.ParameterNode parameter = firstOf(nodes, ElementKind.PARAMETER, Path.ParameterNode.class);
        if (method == null || parameter == null) {
            return Optional.empty();
        }
        Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
        Class<?> type = types[parameter.getParameterIndex()];
        return declarations(resource, method.getName(), types)
                .flatMap(declared ->
                        InputPlace.of(declared.getParameterAnnotations()[parameter.getParameterIndex()]).stream())
                .findFirst()
                .or(() -> field(type, nodes.get(nodes.size() - 1).getName()));
    }

    /** Proxies override resource methods without their annotations, so the ancestors are asked, too. */
    private static Stream<Method> declarations(Class<?> resource, String name, Class<?>... types) {
        return Stream.<Class<?>>iterate(resource, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), types));
    }

    /** The parameter may be a bean of parameters. */
    private static Optional<InputPlace> field(Class<?> bean, String name) {
        return Stream.<Class<?>>iterate(bean, type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getName().equals(name))
                .map(Field::getDeclaredAnnotations)
                .flatMap((Annotation[] annotations) -> InputPlace.of(annotations).stream())
                .findFirst();
    }

    private static <N extends Path.Node> N firstOf(List<Path.Node> nodes, ElementKind kind, Class<N> type) {
        return nodes.stream()
                .filter(node -> node.getKind() == kind)
                .map(node -> node.as(type))
                .findFirst()
                .orElse(null);
    }

    private static String bodyField(List<Path.Node> nodes) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : nodes) {
            boolean named = node.getKind() == ElementKind.PROPERTY && !Patch.isItsOwn(node.getName());
            if (node.isInIterable() && (named || node.getKind() == ElementKind.CONTAINER_ELEMENT)) {
                Object key = node.getIndex() == null ? node.getKey() : node.getIndex();
                field.append('[').append(key == null ? "" : key).append(']');
            }
            if (named) {
                field.append(field.isEmpty() ? "" : ".").append(SnakeCase.of(node.getName()));
            }
        }
        return field.toString();
    }
}
