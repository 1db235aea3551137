package bg.ploshtadka.users.boundary;

import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.Profile;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An admin adds a user.
 *
 * @param username the name to sign in with; an e-mail address only if it is the user's own
 * @param password neither common nor easy to guess
 * @param email the address, for which the admin vouches
 * @param fullName the name of the person, optional
 * @param scopes what the user may do, by name
 * @param locale the language of the mails; Bulgarian if left out
 */
@Schema(
        name = "NewUser",
        example = "{\"username\":\"maria.ivanova\",\"password\":\"chetiri-kestena-7\",\"email\":\"maria@example.bg\","
                + "\"full_name\":\"Мария Иванова\",\"scopes\":[\"users:me\",\"venues:read\"],\"locale\":\"bg\"}")
public record NewUserRequest(
        @NotNull @Pattern(regexp = Texts.USERNAME, message = Texts.USERNAME_MESSAGE)
        String username,

        @NotNull @Pattern(regexp = Texts.PASSWORD, message = Texts.PASSWORD_MESSAGE)
        String password,

        @NotNull @Size(max = Texts.MAX_EMAIL) @Pattern(regexp = Texts.EMAIL, message = Texts.EMAIL_MESSAGE)
        String email,

        @Pattern(regexp = Texts.FULL_NAME, message = Texts.FULL_NAME_MESSAGE)
        String fullName,

        @NotNull @Size(max = 100) List<@NotNull @Size(max = 100) String> scopes,

        MailLanguage locale) {
    /** Composes the names. */
    public NewUserRequest {
        username = Texts.composed(username);
        fullName = Texts.composed(fullName);
    }

    Profile toProfile() {
        return new Profile(username, email, fullName, Objects.requireNonNullElse(locale, MailLanguage.BG));
    }

    @Override
    public String toString() {
        return "NewUserRequest[not shown]";
    }
}
