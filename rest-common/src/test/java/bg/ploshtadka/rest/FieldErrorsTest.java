package bg.ploshtadka.rest;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldErrorsTest {
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    record Wish(
            @NotBlank String fullName,
            @Valid List<@Valid Image> images,
            Map<String, @Valid Image> byDay,
            List<@NotBlank String> words) {
        record Image(@NotBlank String thumbUrl) {}
    }

    static class Resource {
        void read(
                @QueryParam("min_price") @Max(5) int min, @HeaderParam("Idempotency-Key") @Size(max = 2) String key) {}

        void list(@Valid @BeanParam PageParams page) {}

        void create(@NotNull @Valid Wish wish) {}

        void patch(@NotNull @Valid Patch<Wish> wish) {}
    }

    /** As a container does: the subclass has no annotations. */
    static class Proxy extends Resource {
        @Override
        void read(int min, String key) {}
    }

    @Test
    void callsParametersAsTheClientDoes() {
        assertThat(errors(new Resource(), "read", 7, "long"))
                .extracting(Problem.FieldError::in, Problem.FieldError::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("header", "Idempotency-Key"),
                        org.assertj.core.groups.Tuple.tuple("query", "min_price"));
    }

    @Test
    void seesThroughProxies() {
        assertThat(errors(new Proxy(), "read", 7, "ok"))
                .singleElement()
                .extracting(Problem.FieldError::field)
                .isEqualTo("min_price");
    }

    @Test
    void looksIntoBeansOfParameters() {
        PageParams page = new PageParams();
        page.pageSize = 101;

        assertThat(errors(new Resource(), "list", page))
                .containsExactly(new Problem.FieldError("page_size", "query", "must be less than or equal to 100"));
    }

    @Test
    void writesPathsIntoTheBodyInSnakeCase() {
        Wish wish = new Wish(
                " ",
                List.of(new Wish.Image("ok"), new Wish.Image("")),
                Map.of("0", new Wish.Image("")),
                List.of("ok", ""));

        assertThat(errors(new Resource(), "create", wish))
                .extracting(Problem.FieldError::field)
                .containsExactly("by_day[0].thumb_url", "full_name", "images[1].thumb_url", "words[1]");
    }

    @Test
    void namesTheMembersOfAPatchAsIfTheyStoodAlone() {
        Patch<Wish> patch = new Patch<>(new Wish(" ", null, null, null), Set.of());

        assertThat(errors(new Resource(), "patch", patch))
                .singleElement()
                .extracting(Problem.FieldError::field)
                .isEqualTo("full_name");
    }

    @Test
    void saysThatTheBodyIsMissing() {
        assertThat(errors(new Resource(), "create", new Object[] {null}))
                .containsExactly(new Problem.FieldError("", "body", "must not be null"));
    }

    private static List<Problem.FieldError> errors(Resource resource, String name, Object... values) {
        Method method = Arrays.stream(Resource.class.getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return FieldErrors.of(new ConstraintViolationException(
                VALIDATOR.forExecutables().validateParameters(resource, method, values)));
    }
}
