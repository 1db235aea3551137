package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.OwnerApplicationStatus;
import bg.ploshtadka.users.OwnerApplicationView;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application to become an owner.
 *
 * @param userId who applies
 * @param reason why it was refused
 * @param decidedAt when an admin decided
 */
@Schema(name = "OwnerApplication", description = "An application to become an owner; its applicant and admins read it")
public record OwnerApplicationResponse(
        UUID id,
        UUID userId,
        String username,
        @Schema(nullable = true) String fullName,
        String email,
        String businessName,
        String phone,
        @Schema(nullable = true) String message,
        OwnerApplicationStatus status,

        @Schema(nullable = true, description = "Why it was refused; null unless it was")
        String reason,

        Instant createdAt,

        @Schema(nullable = true, description = "When an admin decided; null while it waits")
        Instant decidedAt) {
    static OwnerApplicationResponse from(OwnerApplicationView application) {
        return new OwnerApplicationResponse(
                application.id(),
                application.applicant().id(),
                application.applicant().username(),
                application.applicant().fullName(),
                application.email(),
                application.businessName(),
                application.phone(),
                application.message(),
                application.status(),
                application.reason(),
                application.createdAt(),
                application.decidedAt());
    }
}
