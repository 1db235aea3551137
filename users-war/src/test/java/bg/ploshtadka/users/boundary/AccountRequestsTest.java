package bg.ploshtadka.users.boundary;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The bounds of what people say of accounts; the same wherever they say it. */
class AccountRequestsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** One letter, but two of Java's characters. */
    private static final String LONG_LETTER = "𝒜";

    private static final String BALL = "⚽";
    private static final String NAME = "ivan";
    private static final String PASSWORD = "tri-cheresha-9";
    private static final String EMAIL = "ivan@example.bg";

    static Stream<String> goodUsernames() {
        return Stream.of("абв", "x".repeat(128), LONG_LETTER.repeat(3), LONG_LETTER.repeat(128), "и\u0306о\u0308а");
    }

    @ParameterizedTest
    @MethodSource("goodUsernames")
    void takesAUsername(String username) {
        assertThat(faults(username, PASSWORD, EMAIL, null)).isEmpty();
    }

    static Stream<String> badUsernames() {
        // The last but one are three letters that Unicode composes to one, and one that it takes apart.
        return Stream.of(
                "",
                "аб",
                "x".repeat(129),
                LONG_LETTER.repeat(2),
                LONG_LETTER.repeat(129),
                "a b",
                "ab\u0000",
                "ab\n",
                "ab" + BALL,
                "\u1112\u1161\u11ab",
                "\u0958".repeat(100),
                "ab\uD835");
    }

    @ParameterizedTest
    @MethodSource("badUsernames")
    void refusesAUsername(String username) {
        assertThat(faults(username, PASSWORD, EMAIL, null)).containsExactly("username");
    }

    static Stream<String> goodPasswords() {
        return Stream.of("12345678", "x".repeat(128), BALL.repeat(8), "🏐".repeat(128), "a b\tc\nd ");
    }

    @ParameterizedTest
    @MethodSource("goodPasswords")
    void takesAPassword(String password) {
        assertThat(faults(NAME, password, EMAIL, null)).isEmpty();
    }

    static Stream<String> badPasswords() {
        return Stream.of("", "1234567", "x".repeat(129), "🏐".repeat(7), "🏐".repeat(129));
    }

    @ParameterizedTest
    @MethodSource("badPasswords")
    void refusesAPassword(String password) {
        assertThat(faults(NAME, password, EMAIL, null)).containsExactly("password");
    }

    static Stream<String> goodEmails() {
        return Stream.of("a@b.bg", "x".repeat(64) + "@" + hostOf(189), "o'neil+1@xn--e1afmkfd.xn--90ae");
    }

    @ParameterizedTest
    @MethodSource("goodEmails")
    void takesAnAddress(String email) {
        assertThat(faults(NAME, PASSWORD, email, null)).isEmpty();
    }

    static Stream<String> badEmails() {
        return Stream.of(
                "",
                "ivan",
                "x".repeat(65) + "@example.bg",
                "x".repeat(64) + "@" + hostOf(190),
                "ivan@example.bg\u0000",
                "ivan@example.bg\nBcc: all@example.bg",
                "иван@example.bg");
    }

    @ParameterizedTest
    @MethodSource("badEmails")
    void refusesAnAddress(String email) {
        assertThat(faults(NAME, PASSWORD, email, null)).containsExactly("email");
    }

    static Stream<String> goodFullNames() {
        return Stream.of("", "Иван " + BALL, "🏐".repeat(255), "x".repeat(255), "Жан-Люк О'Нийл");
    }

    @ParameterizedTest
    @MethodSource("goodFullNames")
    void takesAFullName(String fullName) {
        assertThat(faults(NAME, PASSWORD, EMAIL, fullName)).isEmpty();
    }

    static Stream<String> badFullNames() {
        // The last one is within the bounds until Unicode's composed form takes its letters apart.
        return Stream.of(
                "x".repeat(256), "🏐".repeat(256), "a\u0000", "a\tb", "a\r\nb", "a\u202Eb", "\u0958".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("badFullNames")
    void refusesAFullName(String fullName) {
        assertThat(faults(NAME, PASSWORD, EMAIL, fullName)).containsExactly("fullName");
    }

    @Test
    void wantsEverythingNeededOfWhoRegisters() {
        assertThat(faults(new RegistrationRequest(null, null, null, null)))
                .containsExactly("email", "password", "username");
    }

    @Test
    void wantsScopesOfWhomAnAdminAdds() {
        assertThat(faults(new NewUserRequest(null, null, null, null, null, null)))
                .containsExactly("email", "password", "scopes", "username");
    }

    @Test
    void takesAChangeOfNothing() {
        assertThat(faults(new OwnChangeRequest(null, null, null, null, null, null, null)))
                .isEmpty();
        assertThat(faults(new AccountChangeRequest(null, null, null, null, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void boundsTheListOfScopes() {
        assertThat(faults(scopes(Collections.nCopies(100, "users:me")))).isEmpty();
        assertThat(faults(scopes(Collections.nCopies(101, "users:me")))).containsExactly("scopes");
        assertThat(faults(scopes(List.of("x".repeat(100))))).isEmpty();
        assertThat(faults(scopes(List.of("x".repeat(101))))).containsExactly("scopes[0].<list element>");
    }

    @Test
    void boundsTheCurrentPassword() {
        assertThat(faults(new OwnChangeRequest(null, null, null, null, "🏐".repeat(128), null, null)))
                .isEmpty();
        assertThat(faults(new OwnChangeRequest(null, null, null, null, "x".repeat(257), null, null)))
                .containsExactly("currentPassword");
    }

    @Test
    void keepsSecretsToItself() {
        assertThat(Stream.of(
                        new RegistrationRequest(NAME, PASSWORD, EMAIL, null),
                        new NewUserRequest(NAME, PASSWORD, EMAIL, null, List.of(), null),
                        new OwnChangeRequest(NAME, null, EMAIL, PASSWORD, PASSWORD, null, null),
                        new AccountChangeRequest(NAME, null, EMAIL, PASSWORD, PASSWORD, null, null, null, null)))
                .noneMatch(request -> request.toString().contains(PASSWORD));
    }

    private static AccountChangeRequest scopes(List<String> scopes) {
        return new AccountChangeRequest(null, null, null, null, null, null, null, null, scopes);
    }

    private static String hostOf(int length) {
        return ("x".repeat(62) + ".").repeat(2) + "x".repeat(length - 129) + ".bg";
    }

    /** What is wrong, after all four requests have said the same of it. */
    private static List<String> faults(String username, String password, String email, String fullName) {
        List<String> faults = faults(new RegistrationRequest(username, password, email, fullName));
        assertThat(faults(new NewUserRequest(username, password, email, fullName, List.of(), null)))
                .isEqualTo(faults);
        assertThat(faults(new OwnChangeRequest(username, fullName, email, password, null, null, null)))
                .isEqualTo(faults);
        assertThat(faults(new AccountChangeRequest(username, fullName, email, password, null, null, null, null, null)))
                .isEqualTo(faults);
        return faults;
    }

    private static List<String> faults(Record request) {
        return VALIDATOR.validate(request).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .distinct()
                .sorted()
                .toList();
    }
}
