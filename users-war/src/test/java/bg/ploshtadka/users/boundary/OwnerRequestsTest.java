package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.OwnerApplicationStatus;
import bg.ploshtadka.users.OwnerWish;
import bg.ploshtadka.users.boundary.OwnerDecisionRequest.Outcome;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The bounds of what is said in applications to become an owner, and of what admins decide. */
class OwnerRequestsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** One letter, but two of Java's characters. */
    private static final String LONG_LETTER = "𝒜";

    private static final String PHONE = "+359 88 123 4567";

    static Stream<String> goodNames() {
        return Stream.of("ИК", LONG_LETTER.repeat(255), "<b>„Левски“ & Co</b>");
    }

    @ParameterizedTest
    @MethodSource("goodNames")
    void takesABusinessName(String name) {
        assertThat(faults(new OwnerApplicationRequest(name, PHONE, null))).isEmpty();
    }

    static Stream<String> badNames() {
        return Stream.of(
                "", "И", "  ", LONG_LETTER, LONG_LETTER.repeat(256), "ab\u0000", "ab\ncd", "ab\u202E", "ab\uD835");
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("badNames")
    void refusesABusinessName(String name) {
        assertThat(faults(new OwnerApplicationRequest(name, PHONE, null))).containsExactly("businessName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "(02) 987-65.43/1", "+35988812345678901234567890123"})
    void takesAPhone(String phone) {
        assertThat(faults(new OwnerApplicationRequest("ИК", phone, null))).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "11", "абв", "0888 123\n", "++359888", "+359888123456789012345678901234"})
    void refusesAPhone(String phone) {
        assertThat(faults(new OwnerApplicationRequest("ИК", phone, null))).containsExactly("phone");
    }

    static Stream<String> goodMessages() {
        return Stream.of("x", LONG_LETTER.repeat(2000), "Два реда\r\n\tи табулация");
    }

    @ParameterizedTest
    @MethodSource("goodMessages")
    void takesAMessage(String message) {
        assertThat(faults(new OwnerApplicationRequest("ИК", PHONE, message))).isEmpty();
    }

    static Stream<String> badMessages() {
        return Stream.of("", " \n ", "x".repeat(2001), "a\u0000", "a\u2066");
    }

    @ParameterizedTest
    @MethodSource("badMessages")
    void refusesAMessage(String message) {
        assertThat(faults(new OwnerApplicationRequest("ИК", PHONE, message))).containsExactly("message");
    }

    @Test
    void composesTheBusinessName() {
        assertThat(new OwnerApplicationRequest("И\u0306", PHONE, null).toWish())
                .isEqualTo(new OwnerWish("Й", PHONE, Optional.empty()));
    }

    @Test
    void takesAnApprovalWithoutReason() {
        OwnerDecisionRequest approval = new OwnerDecisionRequest(Outcome.APPROVED, null);

        assertThat(faults(approval)).isEmpty();
        assertThat(approval.toDecision().status()).isEqualTo(OwnerApplicationStatus.APPROVED);
    }

    @Test
    void hearsNoReasonOfAnApproval() {
        OwnerDecisionRequest approval = new OwnerDecisionRequest(Outcome.APPROVED, "Така");

        assertThat(faults(approval)).isEmpty();
        assertThat(approval.toDecision().reason()).isEmpty();
    }

    static Stream<String> goodReasons() {
        return Stream.of("x", LONG_LETTER.repeat(1000), "Първо\nВторо");
    }

    @ParameterizedTest
    @MethodSource("goodReasons")
    void takesARefusalWithItsReason(String reason) {
        OwnerDecisionRequest refusal = new OwnerDecisionRequest(Outcome.REFUSED, reason);

        assertThat(faults(refusal)).isEmpty();
        assertThat(refusal.toDecision().reason()).contains(reason);
    }

    static Stream<String> badReasons() {
        return Stream.of("", " \n", "x".repeat(1001), "a\u0000");
    }

    @ParameterizedTest
    @NullSource
    @MethodSource("badReasons")
    void refusesARefusalWithoutAReason(String reason) {
        assertThat(faults(new OwnerDecisionRequest(Outcome.REFUSED, reason))).containsExactly("reason");
    }

    @Test
    void refusesWhatIsNoDecision() {
        assertThat(faults(new OwnerDecisionRequest(null, null))).containsExactly("status");
    }

    private static List<String> faults(Object request) {
        return VALIDATOR.validate(request).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .toList();
    }
}
