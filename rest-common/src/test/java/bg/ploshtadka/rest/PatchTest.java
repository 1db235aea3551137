package bg.ploshtadka.rest;

import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PatchTest {
    record Changes(String name, String notes) {}

    @Test
    void keepsWhatWasLeftOut() {
        Patch<Changes> patch = new Patch<>(new Changes(null, null), Set.of());

        assertThat(patch.required("name", Changes::name, "now")).isEqualTo("now");
        assertThat(patch.nullable("notes", Changes::notes, "now")).isEqualTo("now");
    }

    @Test
    void takesWhatWasSent() {
        Patch<Changes> patch = new Patch<>(new Changes("new", "new"), Set.of());

        assertThat(patch.required("name", Changes::name, "old")).isEqualTo("new");
        assertThat(patch.nullable("notes", Changes::notes, "old")).isEqualTo("new");
    }

    @Test
    void clearsWhatWasSentAsNull() {
        Patch<Changes> patch = new Patch<>(new Changes(null, null), Set.of("notes"));

        assertThat(patch.nullable("notes", Changes::notes, "old")).isNull();
    }

    @Test
    void refusesToClearWhatAlwaysHasAValue() {
        Patch<Changes> patch = new Patch<>(new Changes(null, null), Set.of("name"));

        assertThatThrownBy(() -> patch.required("name", Changes::name, "old"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().errors())
                                .containsExactly(new Problem.FieldError("name", "body", "must not be null")));
    }
}
