package bg.ploshtadka.users.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody comes from Google.
 *
 * @param credential the ID token that Google gave out for this product
 */
@Schema(
        name = "GoogleSignIn",
        example = "{\"credential\":\"eyJhbGciOiJSUzI1NiIsImtpZCI6IjFiYiJ9.eyJzdWIiOiIxIn0.c2ln\"}")
public record GoogleRequest(@NotBlank @Size(max = 8192) String credential) {
    @Override
    public String toString() {
        return "GoogleRequest[not shown]";
    }
}
