package bg.ploshtadka.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextParametersTest {
    enum Status {
        NO_SHOW
    }

    @SuppressWarnings("unused") // Only its parameters are looked at.
    void endpoint(
            @PathParam("id") UUID id,
            @QueryParam("owner_id") UUID ownerId,
            @QueryParam("status") Status status,
            @QueryParam("from") Instant from,
            @QueryParam("date") LocalDate date,
            @QueryParam("is_indoor") Boolean isIndoor,
            @QueryParam("min_capacity") Integer minCapacity,
            @QueryParam("page") int page,
            @QueryParam("q") String q) {}

    @Test
    void readsConstantsInLowerCase() {
        assertThat(read("status", "no_show")).isEqualTo(Status.NO_SHOW);
    }

    @Test
    void readsInstantsWithTheirOffset() {
        assertThat(read("from", "2026-05-01T10:00:00+03:00")).isEqualTo(Instant.parse("2026-05-01T07:00:00Z"));
    }

    @Test
    void leavesOutWhatWasLeftOut() {
        assertThat(read("minCapacity", null)).isNull();
        assertThat(read("page", null)).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "ownerId, owner_id, x",
        "status, status, NO_SHOW",
        "from, from, 2026-05-01T10:00:00",
        "date, date, 2026-02-30",
        "isIndoor, is_indoor, yes",
        "minCapacity, min_capacity, 1.5",
        "page, page, ''",
        "q, q, 'a\0b'"
    })
    void namesTheParameterThatIsNotWhatItShouldBe(String parameter, String field, String text) {
        assertThatThrownBy(() -> read(parameter, text)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().status()).isEqualTo(422);
            assertThat(refused.problem().errors())
                    .singleElement()
                    .satisfies(error -> assertThat(error.field()).isEqualTo(field))
                    .satisfies(error -> assertThat(error.in()).isEqualTo("query"));
        });
    }

    @Test
    void findsNothingAtAPathThatCannotBe() {
        assertThatThrownBy(() -> read("id", "1"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(404));
    }

    private static Object read(String name, String text) {
        Method endpoint = Arrays.stream(TextParametersTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("endpoint"))
                .findFirst()
                .orElseThrow();
        Parameter parameter = Arrays.stream(endpoint.getParameters())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return new TextParameters()
                .getConverter(parameter.getType(), parameter.getParameterizedType(), parameter.getAnnotations())
                .fromString(text);
    }
}
