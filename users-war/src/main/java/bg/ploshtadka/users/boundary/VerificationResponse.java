package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.VerificationOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What following a verification link came to.
 *
 * @param status {@code verified}, or {@code already_verified} if it was before
 */
@Schema(name = "Verification", example = "{\"status\":\"verified\"}")
public record VerificationResponse(VerificationOutcome status) {}
