package bg.ploshtadka.system;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the OpenAPI document promises, against what was answered: every answer that a test gets is held against it. The
 * document comes from the first system that is asked for anything; all of them have the same.
 */
final class ApiContract {
    /** What is for those who run the system, and the pages of the front door. */
    private static final Pattern NO_API = Pattern.compile("/(health|metrics|openapi|docs|dev)(/.*)?|/");

    private static final Set<String> DESCRIBED_METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** What any request may be refused with before its operation has a say; the document has a default for it. */
    private static final Set<Integer> GENERAL = Set.of(400, 404, 405, 406, 413, 414, 415, 431, 500, 502, 503, 504);

    /** What the validator says of requests that the document does not know. */
    private static final String REQUEST = "validation.request";

    private static ApiContract instance;

    private final OpenAPI document;
    private final OpenApiInteractionValidator validator;

    private ApiContract(String text) {
        SwaggerParseResult parsed = new OpenAPIV3Parser().readContents(text);
        assertThat(parsed.getMessages())
                .as("what is wrong with the OpenAPI document")
                .isEmpty();
        this.document = parsed.getOpenAPI();
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(text)
                .build();
    }

    /** Fails if the answer is none that the document describes. */
    static void check(String method, URI uri, Answer answer) {
        String path = uri.getRawPath().replaceFirst("^/api(?=/)", "");
        if (!NO_API.matcher(path).matches() && DESCRIBED_METHODS.contains(method)) {
            of(uri).check(method, path, answer);
        }
    }

    private static synchronized ApiContract of(URI uri) {
        if (instance == null) {
            instance = new ApiContract(read(uri.resolve("/openapi")));
        }
        return instance;
    }

    private static String read(URI uri) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void check(String method, String path, Answer answer) {
        SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.status());
        answer.header("Content-Type").ifPresent(response::withContentType);
        if (!answer.body().isEmpty()) {
            response.withBody(answer.body());
        }
        assertThat(validator
                        .validateResponse(path, Request.Method.valueOf(method), response.build())
                        .getMessages())
                .as("what the OpenAPI document says against %s", answer)
                .filteredOn(message ->
                        !GENERAL.contains(answer.status()) || !message.getKey().startsWith(REQUEST))
                .isEmpty();
        operation(method, path)
                .filter(operation -> !GENERAL.contains(answer.status()))
                .ifPresent(operation -> assertThat(operation.getResponses())
                        .as("what the OpenAPI document knows of %s", answer)
                        .containsKey(Integer.toString(answer.status())));
    }

    /** The operation of a path; one that is written out comes before one with places to fill in. */
    private Optional<Operation> operation(String method, String path) {
        String plain = path.replaceFirst("(?<=.)/$", "");
        return document.getPaths().entrySet().stream()
                .filter(described -> plain.matches(described.getKey().replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingInt(described -> described.getKey().split("\\{", -1).length))
                .map(described -> described.getValue().readOperationsMap().get(HttpMethod.valueOf(method)));
    }
}
