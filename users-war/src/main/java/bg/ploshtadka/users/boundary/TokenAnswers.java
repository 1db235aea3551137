package bg.ploshtadka.users.boundary;

import bg.ploshtadka.users.TokenGrant;
import bg.ploshtadka.users.browser.RefreshTokenPlace;
import bg.ploshtadka.users.browser.SessionCookie;
import bg.ploshtadka.users.tokens.AccessToken;
import bg.ploshtadka.users.tokens.AccessTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What somebody gets who signed in: a pair of tokens, the refresh token in the place where the client wants it. */
@ApplicationScoped
public class TokenAnswers {
    @Inject
    AccessTokens accessTokens;

    /**
     * The answer that gives the tokens out.
     *
     * @param place where the refresh token goes; in the body if this is null
     */
    Response of(TokenGrant grant, RefreshTokenPlace place) {
        AccessToken access = accessTokens.sign(grant);
        if (place == RefreshTokenPlace.COOKIE) {
            return Response.ok(TokenResponse.withoutRefreshToken(access))
                    .header(HttpHeaders.SET_COOKIE, SessionCookie.holding(grant.refreshToken(), grant.remaining()))
                    .build();
        }
        return Response.ok(TokenResponse.of(access, grant.refreshToken())).build();
    }

    /** The answer that takes a session away; its cookie, too, if the client keeps one. */
    static Response ended(RefreshTokenPlace place) {
        Response.ResponseBuilder answer = Response.noContent();
        if (place == RefreshTokenPlace.COOKIE) {
            answer.header(HttpHeaders.SET_COOKIE, SessionCookie.deleted());
        }
        return answer.build();
    }
}
