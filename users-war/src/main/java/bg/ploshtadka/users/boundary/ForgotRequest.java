package bg.ploshtadka.users.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody has forgotten the password.
 *
 * @param email the account's address
 */
@Schema(name = "Forgot", example = "{\"email\":\"ivan@example.bg\"}")
public record ForgotRequest(
        @NotNull @Size(max = Texts.MAX_EMAIL) @Pattern(regexp = Texts.EMAIL, message = Texts.EMAIL_MESSAGE)
        String email) {}
