package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.users.User;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A user, without anything secret.
 *
 * @param locale the language of the mails
 * @param bookingReminders whether the user is reminded of bookings
 * @param active whether the user may sign in
 * @param scopes the scopes by name, sorted; super-scopes not expanded
 */
@Schema(name = "User")
public record UserResponse(
        UUID id,
        String username,
        @Schema(nullable = true) String fullName,
        String email,
        MailLanguage locale,
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
                user.language(),
                user.bookingReminders(),
                user.active(),
                Scope.namesOf(user.scopes()),
                user.createdAt(),
                user.updatedAt());
    }
}
