package bg.ploshtadka.users.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody waits for a verification mail.
 *
 * @param email the address given at registration
 */
@Schema(name = "Resend", example = "{\"email\":\"ivan@example.bg\"}")
public record ResendRequest(
        @NotNull @Size(max = Texts.MAX_EMAIL) @Pattern(regexp = Texts.EMAIL, message = Texts.EMAIL_MESSAGE)
        String email) {}
