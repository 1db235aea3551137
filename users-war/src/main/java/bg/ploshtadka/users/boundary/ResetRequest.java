package bg.ploshtadka.users.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody chooses a new password.
 *
 * @param token the secret in the link
 * @param password neither common nor easy to guess
 */
@Schema(
        name = "Reset",
        example = "{\"token\":\"9mS3oF2mYB1V0kZ0b0k3mJxQy7b5wq0hS4n8rT6uV2E\",\"password\":\"tri-cheresha-9\"}")
public record ResetRequest(
        @NotBlank @Size(max = 512) String token,

        @NotNull @Pattern(regexp = Texts.PASSWORD, message = Texts.PASSWORD_MESSAGE)
        String password) {
    @Override
    public String toString() {
        return "ResetRequest[not shown]";
    }
}
