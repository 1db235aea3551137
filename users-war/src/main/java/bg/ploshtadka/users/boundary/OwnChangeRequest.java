package bg.ploshtadka.users.boundary;

import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.ProblemException;
import bg.ploshtadka.users.AccountChange;
import bg.ploshtadka.users.NewPassword;
import bg.ploshtadka.users.Profile;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What users may change of their own accounts.
 *
 * @param username the name to sign in with; an e-mail address only if it is the user's own
 * @param fullName the name of the person; {@code null} clears it
 * @param email the address; another one has to be verified
 * @param password the new password
 * @param currentPassword the present password, without which there is no new one
 * @param locale the language of the mails
 * @param bookingReminders whether the user is reminded of bookings
 */
@Schema(
        name = "OwnChange",
        example = "{\"full_name\":\"Иван Петров\",\"password\":\"pet-dyuli-8-v-koshnica\","
                + "\"current_password\":\"tri-cheresha-9\",\"locale\":\"en\",\"booking_reminders\":false}")
public record OwnChangeRequest(
        @Pattern(regexp = Texts.USERNAME, message = Texts.USERNAME_MESSAGE)
        String username,

        @Pattern(regexp = Texts.FULL_NAME, message = Texts.FULL_NAME_MESSAGE)
        String fullName,

        @Size(max = Texts.MAX_EMAIL) @Pattern(regexp = Texts.EMAIL, message = Texts.EMAIL_MESSAGE)
        String email,

        @Pattern(regexp = Texts.PASSWORD, message = Texts.PASSWORD_MESSAGE)
        String password,

        @Size(max = Texts.MAX_GIVEN) String currentPassword,

        MailLanguage locale,
        Boolean bookingReminders) {
    /** Composes the names. */
    public OwnChangeRequest {
        username = Texts.composed(username);
        fullName = Texts.composed(fullName);
    }

    /**
     * The change that was sent.
     *
     * @throws ProblemException if a member shall be cleared that always has a value
     */
    static AccountChange toChange(Patch<OwnChangeRequest> patch) {
        Optional<NewPassword> password = Optional.ofNullable(
                        patch.<String>required("password", OwnChangeRequest::password, null))
                .map(wanted -> new NewPassword(
                        wanted, Optional.ofNullable(patch.values().currentPassword())));
        return AccountChange.own(toProfile(patch), password);
    }

    /** Asks at once whether a member must not be cleared; what stands in its place is known later. */
    private static UnaryOperator<Profile> toProfile(Patch<OwnChangeRequest> patch) {
        Optional<String> username = Optional.ofNullable(patch.required("username", OwnChangeRequest::username, null));
        Optional<String> email = Optional.ofNullable(patch.required("email", OwnChangeRequest::email, null));
        Optional<MailLanguage> locale = Optional.ofNullable(patch.required("locale", OwnChangeRequest::locale, null));
        Optional<Boolean> reminders =
                Optional.ofNullable(patch.required("booking_reminders", OwnChangeRequest::bookingReminders, null));
        return before -> new Profile(
                username.orElse(before.username()),
                email.orElse(before.email()),
                patch.nullable("full_name", OwnChangeRequest::fullName, before.fullName()),
                locale.orElse(before.language()),
                reminders.orElse(before.bookingReminders()));
    }

    @Override
    public String toString() {
        return "OwnChangeRequest[not shown]";
    }
}
