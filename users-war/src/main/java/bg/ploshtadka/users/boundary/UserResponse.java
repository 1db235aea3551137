package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.users.User;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A user, without anything secret.
 *
 * @param bookingReminders whether the user is reminded of bookings
 * @param active whether the user may sign in
 * @param scopes the scopes by name, sorted; super-scopes not expanded
 */
@Schema(name = "User")
public record UserResponse(
        UUID id,
        String username,
        String fullName,
        String email,
        boolean bookingReminders,

        @JsonbProperty("is_active") @Schema(name = "is_active")
        boolean active,

        List<String> scopes,
        Instant createdAt,
        Instant updatedAt) {
    static UserResponse from(User user) {
        return new UserResponse(
                user.id(),
                user.username(),
                user.fullName(),
                user.email(),
                user.bookingReminders(),
                user.active(),
                Scope.namesOf(user.scopes()),
                user.createdAt(),
                user.updatedAt());
    }
}
