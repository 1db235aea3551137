package bg.ploshtadka.users.documentation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers {@code /openapi} with the description of the API, and {@code /docs} with a page that shows it. */
@WebServlet(urlPatterns = {"/openapi/*", "/docs/*"})
public class DocumentationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** The documents of the WARs, beside the files of the page. */
    static final List<String> PARTS = List.of(
            "openapi.json",
            "venues-war-openapi.json",
            "bookings-war-openapi.json",
            "payments-war-openapi.json",
            "notifications-war-openapi.json");

    /** The files of the page, and what each of them is. */
    static final Map<String, String> MEDIA_TYPES = Map.of(
            "index.html", "text/html;charset=UTF-8",
            "start.js", "text/javascript;charset=UTF-8",
            "swagger-ui-bundle.js", "text/javascript;charset=UTF-8",
            "swagger-ui.css", "text/css;charset=UTF-8");

    /** Swagger UI writes styles into its elements; scripts come from here only, and so does what they read. */
    private static final String ONLY_FROM_HERE = "default-src 'none'; script-src 'self'; connect-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    private String api;

    /**
     * Joins the descriptions of all WARs.
     *
     * @throws IllegalStateException if they contradict each other
     */
    @Override
    public void init() {
        api = WholeApi.of(PARTS.stream().map(DocumentationServlet::part).toList())
                .toString();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        String file = path.equals("/") ? "index.html" : path.substring(1);
        if (request.getServletPath().equals("/openapi") && path.equals("/")) {
            send(response, "application/json", api.getBytes(StandardCharsets.UTF_8));
        } else if (request.getServletPath().equals("/docs") && MEDIA_TYPES.containsKey(file)) {
            response.setHeader("Content-Security-Policy", ONLY_FROM_HERE);
            send(response, MEDIA_TYPES.get(file), read(file));
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String mediaType, byte[] body) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static JsonObject part(String file) {
        try (InputStream resource = open(file);
                JsonReader reader = Json.createReader(resource)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) throws IOException {
        try (InputStream resource = open(file)) {
            return resource.readAllBytes();
        }
    }

    private static InputStream open(String file) {
        return DocumentationServlet.class.getResourceAsStream("/documentation/" + file);
    }
}
