package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.MissingMemberException;
import bg.ploshtadka.kernel.ProblemType;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemTest {
    @Test
    void namesTheFactAndThePathThatWasAskedFor() {
        JsonObject json = Problem.of(404, "not-found", "Nothing is here", "There is no such resource.")
                .toJson("/bookings/7");

        assertThat(json.getString("type")).isEqualTo("/problems/not-found");
        assertThat(json.getString("title")).isEqualTo("Nothing is here");
        assertThat(json.getInt("status")).isEqualTo(404);
        assertThat(json.getString("detail")).isEqualTo("There is no such resource.");
        assertThat(json.getString("instance")).isEqualTo("/bookings/7");
        assertThat(json).doesNotContainKey("errors");
    }

    @Test
    void listsWrongInputsWithTheirPlace() {
        Problem problem =
                Problem.invalid(List.of(new Problem.FieldError("start_datetime", "body", "must not be null")));

        JsonObject error = problem.toJson("/bookings").getJsonArray("errors").getJsonObject(0);

        assertThat(problem.status()).isEqualTo(422);
        assertThat(error.getString("field")).isEqualTo("start_datetime");
        assertThat(error.getString("in")).isEqualTo("body");
        assertThat(error.getString("message")).isEqualTo("must not be null");
    }

    @Test
    void namesTheMemberWhoseLackTheDomainRefuses() {
        Problem problem = Problem.of(new MissingMemberException(ProblemType.REFUSAL_WITHOUT_REASON, "reason"));

        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.slug()).isEqualTo("refusal-without-reason");
        assertThat(problem.errors())
                .containsExactly(new Problem.FieldError("reason", "body", "must not be missing here"));
    }

    @Test
    void tellsProgramsTheFactsOfARefusal() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        DomainException refused = new DomainException(
                ProblemType.BOOKING_CONFLICT, "Taken", Map.of("booking_ids", List.of(first, second), "seconds", 5));

        JsonObject json = Problem.of(refused).toJson("/bookings");

        assertThat(json.getJsonArray("booking_ids").getString(1)).isEqualTo(second.toString());
        assertThat(json.getInt("seconds")).isEqualTo(5);
    }
}
