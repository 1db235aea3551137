package bg.ploshtadka.users.boundary;

import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.Profile;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody registers.
 *
 * @param username the name to sign in with; an e-mail address only if it is the user's own
 * @param password neither common nor easy to guess
 * @param email the address to verify
 * @param fullName the name of the person, optional
 */
@Schema(
        name = "Registration",
        example = "{\"username\":\"ivan.petrov\",\"password\":\"tri-cheresha-9\",\"email\":\"ivan@example.bg\","
                + "\"full_name\":\"Иван Петров\"}")
public record RegistrationRequest(
        @NotNull @Pattern(regexp = Texts.USERNAME, message = Texts.USERNAME_MESSAGE)
        String username,

        @NotNull @Pattern(regexp = Texts.PASSWORD, message = Texts.PASSWORD_MESSAGE)
        String password,

        @NotNull @Size(max = Texts.MAX_EMAIL) @Pattern(regexp = Texts.EMAIL, message = Texts.EMAIL_MESSAGE)
        String email,

        @Pattern(regexp = Texts.FULL_NAME, message = Texts.FULL_NAME_MESSAGE)
        String fullName) {
    /** Composes the names. */
    public RegistrationRequest {
        username = Texts.composed(username);
        fullName = Texts.composed(fullName);
    }

    Profile toProfile(MailLanguage language) {
        return new Profile(username, email, fullName, language);
    }

    @Override
    public String toString() {
        return "RegistrationRequest[not shown]";
    }
}
