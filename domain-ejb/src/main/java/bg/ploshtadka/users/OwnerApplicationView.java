package bg.ploshtadka.users;

import java.time.Instant;
import java.util.UUID;

/**
 * An application to become an owner, as its applicant and admins may see it.
 *
 * @param id the application's id
 * @param applicant who applies
 * @param email the applicant's address
 * @param businessName what the applicant's business is called
 * @param phone where an admin reaches the applicant
 * @param message what else the applicant told, or null
 * @param status how far it is
 * @param reason why it was refused; null unless it was
 * @param createdAt when it was made
 * @param decidedAt when an admin decided; null while it waits
 */
public record OwnerApplicationView(
        UUID id,
        PersonName applicant,
        String email,
        String businessName,
        String phone,
        String message,
        OwnerApplicationStatus status,
        String reason,
        Instant createdAt,
        Instant decidedAt) {}
