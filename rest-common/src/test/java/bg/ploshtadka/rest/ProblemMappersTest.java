package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.TooManyAttemptsException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.ws.rs.NotSupportedException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemMappersTest {
    private final UnexpectedFailureMapper unexpected = new UnexpectedFailureMapper();

    @ParameterizedTest
    @CsvSource({
        "BOOKING_NOT_FOUND, 404",
        "INVALID_CREDENTIALS, 401",
        "EMAIL_NOT_VERIFIED, 403",
        "BOOKING_CONFLICT, 409",
        "OUTSIDE_WORKING_HOURS, 422",
        "BOOKING_TRANSITION_FORBIDDEN, 400",
        "TOO_MANY_ATTEMPTS, 429"
    })
    void givesEachKindOfRefusalItsStatus(ProblemType type, int status) {
        assertThat(new DomainProblemMapper()
                        .toProblem(new DomainException(type))
                        .status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void namesEachRefusalByItsSlug(ProblemType type) {
        assertThat(Problem.of(new DomainException(type)).slug()).isEqualTo(type.slug());
    }

    @Test
    void findsTheRefusalInsideOfWhatTheContainerWraps() {
        EJBException wrapped =
                new EJBException(new IllegalStateException(new DomainException(ProblemType.BOOKING_CONFLICT)));

        assertThat(new EjbFailureMapper().toProblem(wrapped).slug()).isEqualTo("booking-conflict");
    }

    @Test
    void forbidsWhatTheContainerDeniesToTheCaller() {
        assertThat(unexpected.toProblem(new EJBAccessException("no")).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"40001, 409", "40P01, 409", "08006, 503", "57P01, 503", "57P03, 503", "53300, 503", "42601, 500"})
    void tellsWhatTheDatabaseMeans(String state, int status) {
        EJBException failed = new EJBException(new RuntimeException(new SQLException("secret", state)));

        assertThat(unexpected.toProblem(failed).status()).isEqualTo(status);
    }

    @Test
    void takesAPoolThatGivesNoConnectionForADatabaseAway() {
        SQLException exhausted = new SQLException("Error in allocating a connection. Cause: In-use connections");

        assertThat(unexpected.toProblem(new RuntimeException(exhausted)).status())
                .isEqualTo(503);
    }

    @Test
    void takesARefusedConnectionForADatabaseAway() {
        assertThat(unexpected
                        .toProblem(new RuntimeException(new ConnectException()))
                        .status())
                .isEqualTo(503);
    }

    @Test
    void tellsNothingAboutAFaultOfOurOwnButTheRequestId() {
        RequestId.begin("abc");
        try {
            Problem problem = unexpected.toProblem(new IllegalStateException("secret"));

            assertThat(problem.status()).isEqualTo(500);
            assertThat(problem.toJson("/x").toString()).doesNotContain("secret").contains("\"request_id\":\"abc\"");
        } finally {
            RequestId.end();
        }
    }

    @Test
    void wordsWhatJaxRsRefuses() {
        assertThat(new WebFailureMapper().toProblem(new NotSupportedException()).slug())
                .isEqualTo("unsupported-media-type");
    }

    @Test
    void keepsTheProblemThatTheBoundaryNames() {
        ProblemException refused = ProblemException.invalidMember("notes", "must not be null");

        assertThat(new WebFailureMapper().toProblem(refused)).isEqualTo(refused.problem());
    }

    @Test
    void asksToSignInOn401AndToComeBackOn503() {
        assertThat(ProblemResponse.of(StatusProblems.of(401), "/x").build().getHeaderString("WWW-Authenticate"))
                .isEqualTo("Bearer");
        assertThat(ProblemResponse.of(StatusProblems.of(503), "/x").build().getHeaderString("Retry-After"))
                .isEqualTo("5");
    }

    @Test
    void saysInWhateverWrappingWhenAnotherAttemptMakesSense() {
        TooManyAttemptsException refused = new TooManyAttemptsException(Duration.ofMillis(89_100));
        EJBException wrapped = new EJBException(refused);

        assertThat(List.of(
                        new DomainProblemMapper().toProblem(refused),
                        new EjbFailureMapper().toProblem(wrapped),
                        unexpected.toProblem(new IllegalStateException(wrapped))))
                .allSatisfy(problem -> assertThat(
                                ProblemResponse.of(problem, "/x").build().getHeaderString("Retry-After"))
                        .isEqualTo("90"))
                .allSatisfy(problem ->
                        assertThat(problem.toJson("/x").getInt("retry_after")).isEqualTo(90));
    }

    @Test
    void saysOfAConflictThatPassesWhenToComeBack() {
        DomainException refused = new DomainException(
                ProblemType.REFRESH_UNDER_WAY, "on the way", Map.of(TooManyAttemptsException.RETRY_AFTER, 1));
        Problem problem = new DomainProblemMapper().toProblem(refused);

        assertThat(problem.status()).isEqualTo(409);
        assertThat(ProblemResponse.headers(problem)).containsExactly(Map.entry("Retry-After", "1"));
        assertThat(ProblemResponse.headers(StatusProblems.of(409))).isEmpty();
    }

    @Test
    void saysALimitWithoutAMomentToComeBackInAFewSeconds() {
        assertThat(ProblemResponse.headers(StatusProblems.of(429))).containsEntry("Retry-After", "5");
    }

    @Test
    void doesNotPassOnStatusesThatTheApiDoesNotKnow() {
        assertThat(StatusProblems.of(502).status()).isEqualTo(500);
        assertThat(StatusProblems.of(414).slug()).isEqualTo("bad-request");
    }
}
