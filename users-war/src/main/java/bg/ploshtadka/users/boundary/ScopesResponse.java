package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.Scope;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The scopes of a user.
 *
 * @param scopes the scopes by name, sorted; super-scopes not expanded
 */
@Schema(name = "Scopes", example = "{\"scopes\":[\"users:me\",\"venues:read\",\"venues:write\"]}")
public record ScopesResponse(List<String> scopes) {
    static ScopesResponse from(Collection<Scope> scopes) {
        return new ScopesResponse(Scope.namesOf(scopes));
    }
}
