package bg.ploshtadka.users.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody wants to stay signed in.
 *
 * @param refreshToken the token of the last answer
 */
@Schema(name = "Refresh", example = "{\"refresh_token\":\"9mS3oF2mYB1V0kZ0b0k3mJxQy7b5wq0hS4n8rT6uV2E\"}")
public record RefreshRequest(@NotBlank @Size(max = 512) String refreshToken) {
    @Override
    public String toString() {
        return "RefreshRequest[not shown]";
    }
}
