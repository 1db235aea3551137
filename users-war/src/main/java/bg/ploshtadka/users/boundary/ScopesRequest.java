package bg.ploshtadka.users.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All scopes that a user shall have.
 *
 * @param scopes the scopes by name
 */
@Schema(name = "ScopesRequest", example = "{\"scopes\":[\"users:me\",\"venues:read\",\"venues:write\"]}")
public record ScopesRequest(@NotNull @Size(max = 100) List<@NotNull @Size(max = 100) String> scopes) {}
