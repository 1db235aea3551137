package bg.ploshtadka.users.boundary;

import bg.ploshtadka.rest.Problem;
import bg.ploshtadka.rest.ProblemMapper;
import bg.ploshtadka.users.google.GoogleAwayException;

/** Nobody can say whether a credential is genuine: the client shall come again. */
public class GoogleAwayMapper extends ProblemMapper<GoogleAwayException> {
    @Override
    protected Problem toProblem(GoogleAwayException away) {
        return Problem.of(
                503,
                "google-unavailable",
                "Signing in with Google is not available at the moment",
                "Google's keys cannot be read. Try again in a few seconds, or sign in with your password.");
    }
}
