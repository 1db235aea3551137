package bg.ploshtadka.users.boundary;

import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.rest.ProblemException;
import bg.ploshtadka.users.AccountChange;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What admins may change of accounts; of others the last two are not even heard.
 *
 * @param username the name to sign in with; an e-mail address only if it is the user's own
 * @param fullName the name of the person; {@code null} clears it
 * @param email the address; users have to verify theirs, for that of others an admin vouches
 * @param password the new password
 * @param currentPassword the present password, which users need for the own new one
 * @param locale the language of the mails
 * @param bookingReminders whether the user is reminded of bookings
 * @param isActive whether the user may sign in
 * @param scopes all that the user may do, by name
 */
@Schema(
        name = "AccountChange",
        example = "{\"full_name\":\"Иван Петров\",\"is_active\":true,\"scopes\":[\"users:me\",\"venues:read\"]}")
public record AccountChangeRequest(
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
        Boolean bookingReminders,
        Boolean isActive,
        @Size(max = 100) List<@NotNull @Size(max = 100) String> scopes) {
    /** Composes the names. */
    public AccountChangeRequest {
        username = Texts.composed(username);
        fullName = Texts.composed(fullName);
    }

    /**
     * The change that an admin has sent.
     *
     * @throws ProblemException if a member shall be cleared that always has a value
     */
    static AccountChange toChange(Patch<AccountChangeRequest> patch) {
        AccountChange own = toOwnChange(patch);
        return new AccountChange(
                own.profile(),
                own.password(),
                Optional.ofNullable(patch.required("is_active", AccountChangeRequest::isActive, null)),
                Optional.ofNullable(patch.required("scopes", AccountChangeRequest::scopes, null)));
    }

    /**
     * The change that somebody else has sent.
     *
     * @throws ProblemException if a member shall be cleared that always has a value
     */
    static AccountChange toOwnChange(Patch<AccountChangeRequest> patch) {
        AccountChangeRequest sent = patch.values();
        OwnChangeRequest own = new OwnChangeRequest(
                sent.username(),
                sent.fullName(),
                sent.email(),
                sent.password(),
                sent.currentPassword(),
                sent.locale(),
                sent.bookingReminders());
        return OwnChangeRequest.toChange(new Patch<>(own, patch.cleared()));
    }

    @Override
    public String toString() {
        return "AccountChangeRequest[not shown]";
    }
}
