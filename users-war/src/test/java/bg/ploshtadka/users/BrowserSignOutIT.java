package bg.ploshtadka.users;

import bg.ploshtadka.container.BuiltWar;
import bg.ploshtadka.kernel.ClientAddress;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** What a browser with a cookie, several or none comes to when it refreshes or signs out. */
@ExtendWith(ArquillianExtension.class)
class BrowserSignOutIT {
    private static final String LOGOUT = "/auth/logout";
    private static final String REFRESH = "/auth/refresh";
    private static final String DELETED = "refresh_token=; Path=/auth; HttpOnly; Secure; SameSite=Strict; Max-Age=0";

    @Inject
    SignIn signIn;

    @Inject
    Registration registration;

    @Resource(lookup = "jdbc/ploshtadka")
    DataSource dataSource;

    @ArquillianResource
    URL url;

    private Newcomer ivan;
    private String token;

    @Deployment
    static WebArchive war() {
        return BuiltWar.of("users-war", BrowserSignOutIT.class, Newcomer.class);
    }

    @BeforeEach
    void signIn() throws SQLException {
        ivan = Newcomer.register(registration, dataSource).verified();
        token = freshToken();
    }

    @Test
    void endsTheSignInOfTheCookieWithoutAnAccessToken() throws Exception {
        HttpResponse<String> answer = post(LOGOUT, "X-Session", "cookie", "Cookie", "refresh_token=" + token);

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Set-Cookie")).contains(DELETED);
        assertThat(endedFamilies()).isEqualTo("1");
        assertThat(audited("signed_out")).isEqualTo("1");
    }

    @Test
    void signsOutTwiceWithoutMindingAndWritesItDownOnce() throws Exception {
        post(LOGOUT, "X-Session", "cookie", "Cookie", "refresh_token=" + token);

        HttpResponse<String> again = post(LOGOUT, "X-Session", "cookie", "Cookie", "refresh_token=" + token);

        assertThat(again.statusCode()).isEqualTo(204);
        assertThat(audited("signed_out")).isEqualTo("1");
    }

    @Test
    void endsNoOtherSignIn() throws Exception {
        freshToken();

        post(LOGOUT, "X-Session", "cookie", "Cookie", "refresh_token=" + token);

        assertThat(endedFamilies()).isEqualTo("1");
    }

    /** The server refuses what is no token before anybody is asked; a browser leaves it out. */
    @Test
    void refusesWhatIsNoAccessTokenWhateverStandsBesideIt() throws Exception {
        HttpResponse<String> answer = post(
                LOGOUT, "Authorization", "Bearer x.y.z", "X-Session", "cookie", "Cookie", "refresh_token=" + token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(endedFamilies()).isEqualTo("0");
    }

    @Test
    void asksWhoHasNeitherToSignIn() throws Exception {
        assertThat(post(LOGOUT).statusCode()).isEqualTo(401);
        assertThat(post(LOGOUT, "X-Session", "cookie").statusCode()).isEqualTo(401);
        assertThat(post(LOGOUT, "X-Session", "cookie", "Cookie", "refresh_token=")
                        .statusCode())
                .isEqualTo(401);
        assertThat(post(LOGOUT, "Cookie", "refresh_token=" + token).statusCode())
                .isEqualTo(401);
        assertThat(endedFamilies()).isEqualTo("0");
    }

    @Test
    void letsNoPageOfAnotherSiteSignOut() throws Exception {
        HttpResponse<String> answer = post(
                LOGOUT, "X-Session", "cookie", "Cookie", "refresh_token=" + token, "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(endedFamilies()).isEqualTo("0");
    }

    @Test
    void takesNoneOfTwoCookiesOfTheName() throws Exception {
        String both = "refresh_token=tossed; refresh_token=" + token;
        for (String path : new String[] {REFRESH, LOGOUT}) {
            HttpResponse<String> answer = post(path, "X-Session", "cookie", "Cookie", both);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(endedFamilies()).isEqualTo("0");
        assertThat(signIn.withRefreshToken(token, ClientAddress.UNKNOWN)).isNotNull();
    }

    @Test
    void tellsAPageThatWasReloadedDuringItsRefreshToComeBackInASecond() throws Exception {
        signIn.withRefreshToken(token, ClientAddress.UNKNOWN);

        HttpResponse<String> answer = post(REFRESH, "X-Session", "cookie", "Cookie", "refresh_token=" + token);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("/problems/refresh-under-way");
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(endedFamilies()).isEqualTo("0");
    }

    private String freshToken() {
        return signIn.withPassword(ivan.email(), Newcomer.PASSWORD, ClientAddress.UNKNOWN)
                .refreshToken();
    }

    private String endedFamilies() throws SQLException {
        return ivan.query("select count(*) from users.refresh_family where revoked_at is not null and account_id = '"
                + ivan.id() + "'");
    }

    private String audited(String event) throws SQLException {
        return ivan.query("select count(*) from users.audit_entry where event = '" + event + "' and account_id = '"
                + ivan.id() + "'");
    }

    private HttpResponse<String> post(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(url.toString()).resolve(path))
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.noBody());
        return HttpClient.newHttpClient()
                .send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }
}
