package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.users.UserFilter;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which users a list shall have. */
public class UserFilterParams {
    /** Stands somewhere in the username, e-mail address or full name. */
    @QueryParam("q")
    @Size(max = 255)
    @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
    String text;

    /** Whether the account is active. */
    @QueryParam("is_active")
    Boolean active;

    /** A scope that was given to the user. */
    @QueryParam("scope")
    @Size(max = 100)
    String scope;

    UserFilter toFilter() {
        return new UserFilter(text == null || text.isBlank() ? null : text.strip(), active, toScope());
    }

    private Scope toScope() {
        return scope == null ? null : Scope.of(scope).orElseThrow(() -> new DomainException(ProblemType.UNKNOWN_SCOPE));
    }
}
