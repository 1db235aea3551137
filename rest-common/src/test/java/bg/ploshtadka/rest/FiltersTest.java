package bg.ploshtadka.rest;

import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.PageRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FiltersTest {
    private static final URI BASE = URI.create("http://localhost/venues/");
    private static final String ORIGIN = "https://ploshtadka.bg";

    @Test
    void answersAPageWithItsItemsAndHeaders() {
        ContainerRequest request = request("GET", null);
        Page<String> page = new Page<>(List.of("a", "b"), 42, new PageRequest(1, 20));
        ContainerResponse response =
                new ContainerResponse(request, Response.ok(page).build());

        new PagingFilter().filter(request, response);

        assertThat(response.getEntity()).isEqualTo(List.of("a", "b"));
        assertThat(response.getHeaderString("X-Total-Count")).isEqualTo("42");
        assertThat(response.getHeaderString("Link")).contains("rel=\"next\"");
    }

    @Test
    void keepsAnswersOutOfCachesUnlessTheResourceSaysOtherwise() {
        ContainerRequest request = request("GET", null);
        ContainerResponse plain = new ContainerResponse(request, Response.ok().build());
        ContainerResponse cached = new ContainerResponse(
                request, Response.ok().header("Cache-Control", "public").build());

        new NoStoreFilter().filter(request, plain);
        new NoStoreFilter().filter(request, cached);

        assertThat(plain.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(cached.getHeaderString("Cache-Control")).isEqualTo("public");
    }

    @Test
    void tagsAPublicListByWhatIsSent() {
        ContainerResponse response = taggedList(null, "1", "a");

        assertThat(response.getEntity()).isEqualTo("[\"a\"]".getBytes(StandardCharsets.UTF_8));
        assertThat(tag(response)).isEqualTo(tag(taggedList(null, "1", "a")));
        assertThat(tag(response)).isNotEqualTo(tag(taggedList(null, "2", "a")));
        assertThat(tag(response)).isNotEqualTo(tag(taggedList(null, "1", "b")));
    }

    @Test
    void sendsNoListThatTheClientHas() {
        ContainerResponse response = taggedList(tag(taggedList(null, "1", "a")), "1", "a");

        assertThat(response.getStatus()).isEqualTo(304);
        assertThat(response.hasEntity()).isFalse();
    }

    @Test
    void writesAPageThatIsKeptOnce() {
        List<String> written = new ArrayList<>();
        WrittenPages<String> pages = new WrittenPages<>(item -> {
            written.add(item);
            return item + "!";
        });
        Page<String> page = new Page<>(List.of("a"), 1, new PageRequest(1, 20));
        Page<String> equal = new Page<>(List.of("a"), 1, new PageRequest(1, 20));

        assertThat(pages.of(page).body()).isSameAs(pages.of(page).body());
        assertThat(written).containsExactly("a");
        assertThat(pages.of(page).body()).isNotSameAs(pages.of(equal).body());
        assertThat(tag(sent(pages.of(page), "public"))).isEqualTo(tag(taggedList(null, "1", "a!")));
    }

    @Test
    void sendsAWrittenPageToWhoMustNotKeepIt() {
        Page<String> page = new Page<>(List.of("a"), 1, new PageRequest(1, 20));

        ContainerResponse response = sent(new WrittenPages<String>(item -> item).of(page), "private, no-store");

        assertThat(response.getEntity()).isEqualTo("[\"a\"]".getBytes(StandardCharsets.UTF_8));
        assertThat(response.getMediaType()).isEqualTo(MediaType.APPLICATION_JSON_TYPE);
        assertThat(response.getHeaders()).doesNotContainKey("ETag");
    }

    private static ContainerResponse sent(Paged<?> paged, String cacheControl) {
        ContainerRequest request = request("GET", null);
        ContainerResponse response = new ContainerResponse(
                request,
                Response.ok(paged).header("Cache-Control", cacheControl).build());
        new PagingFilter().filter(request, response);
        new ContentTagFilter().filter(request, response);
        return response;
    }

    private static ContainerResponse taggedList(String known, String total, String item) {
        ContainerRequest request = request("GET", null);
        request.header("If-None-Match", known);
        ContainerResponse response = new ContainerResponse(
                request,
                Response.ok(List.of(item))
                        .header("Cache-Control", "public, max-age=30")
                        .header("X-Total-Count", total)
                        .build());
        new ContentTagFilter().filter(request, response);
        return response;
    }

    private static String tag(ContainerResponse response) {
        return response.getHeaderString("ETag");
    }

    @Test
    void letsPagesOfConfiguredOriginsIn() {
        assertThat(corsHeader(ORIGIN)).isEqualTo(ORIGIN);
    }

    @Test
    void keepsPagesOfOtherOriginsOut() {
        assertThat(corsHeader("https://evil.example")).isNull();
    }

    @Test
    void answersPreflightRequestsWithoutAToken() {
        ContainerRequest preflight = request("OPTIONS", ORIGIN);
        preflight.header("Access-Control-Request-Method", "POST");

        new CorsFilter(Set.of(ORIGIN)).filter(preflight);

        assertThat(preflight.getAbortResponse().getStatus()).isEqualTo(204);
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        ContainerRequest request = request("POST", null);
        request.header("Content-Length", BodyLimit.MAX_BYTES + 1);

        assertThatThrownBy(() -> new BodyLimit().filter(request))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(413));
    }

    @Test
    void endsABodyThatTurnsOutTooLarge() {
        assertThatThrownBy(() -> new LimitedStream(new ByteArrayInputStream(new byte[11]), 10).readAllBytes())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(413));
    }

    @Test
    void passesABodyOfJustTheLimit() throws IOException {
        assertThat(new LimitedStream(new ByteArrayInputStream(new byte[10]), 10).readAllBytes())
                .hasSize(10);
    }

    @Test
    void asksACallerWithoutTokenToSignIn() {
        assertThat(refusal(caller(null))).isEqualTo(401);
    }

    @Test
    void forbidsWhatNoScopeOfTheCallerAllows() {
        assertThat(refusal(caller("venues:read"))).isEqualTo(403);
    }

    @Test
    void letsACallerPassWhoHoldsOneOfTheScopes() {
        ContainerRequest request = request("GET", null);
        request.setSecurityContext(caller("venues:write"));

        assertThatCode(() -> guard().filter(request)).doesNotThrowAnyException();
    }

    private static int refusal(SecurityContext caller) {
        ContainerRequest request = request("GET", null);
        request.setSecurityContext(caller);
        try {
            guard().filter(request);
            return 200;
        } catch (ProblemException refused) {
            return refused.problem().status();
        }
    }

    private static AccessControl.Guard guard() {
        return new AccessControl.Guard(Set.of("venues:write", "admin:venues:write"));
    }

    private static String corsHeader(String origin) {
        ContainerRequest request = request("GET", origin);
        ContainerResponse response =
                new ContainerResponse(request, Response.ok().build());
        new CorsFilter(Set.of(ORIGIN)).filter(request, response);
        return response.getHeaderString("Access-Control-Allow-Origin");
    }

    private static ContainerRequest request(String method, String origin) {
        ContainerRequest request = new ContainerRequest(BASE, BASE, method, null, new MapPropertiesDelegate(), null);
        if (origin != null) {
            request.header("Origin", origin);
        }
        return request;
    }

    private static SecurityContext caller(String scope) {
        return new SecurityContext() {
            @Override
            public Principal getUserPrincipal() {
                return scope == null ? null : () -> "ivan";
            }

            @Override
            public boolean isUserInRole(String role) {
                return role.equals(scope);
            }

            @Override
            public boolean isSecure() {
                return false;
            }

            @Override
            public String getAuthenticationScheme() {
                return null;
            }
        };
    }
}
