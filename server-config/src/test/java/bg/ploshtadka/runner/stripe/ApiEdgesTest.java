package bg.ploshtadka.runner.stripe;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApiEdgesTest extends StandInTest {

    @ParameterizedTest
    @CsvSource({"GET, /v1/customers", "GET, /", "DELETE, /v1/refunds", "POST, /v1/charges/ch_1"})
    void answersAnUnknownPathInStripesWords(String method, String path) throws Exception {
        HttpResponse<String> answer = send(method, path, "Bearer " + KEY, "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"type\":\"invalid_request_error\"", "Unrecognized request URL", path);
    }

    @Test
    void takesTheKeyAsTheNameOfABasicLogIn() throws Exception {
        String basic = Base64.getEncoder().encodeToString((KEY + ":").getBytes(StandardCharsets.UTF_8));

        assertThat(send("GET", "/v1/refunds", "Basic " + basic, "").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer sk_other", "Basic !!!", "Basic c2tfb3RoZXI6", "Digest x", "x"})
    void letsNobodyInWithoutTheKey(String authorization) throws Exception {
        HttpResponse<String> answer = send("GET", "/v1/refunds", authorization, "");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body())
                .startsWith("{\"error\":{\"type\":\"invalid_request_error\"")
                .doesNotContain(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode=%zz", "mode=payment&line_items[0][quantity]=x", "line_items", "%"})
    void refusesWhatIsNoForm(String body) throws Exception {
        HttpResponse<String> answer = send("POST", "/v1/checkout/sessions", "Bearer " + KEY, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":{");
    }

    @Test
    void refusesAListThatIsTooLong() throws Exception {
        assertThat(send("GET", "/v1/refunds?limit=101", "Bearer " + KEY, "").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> send(String method, String path, String authorization, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(standIn.baseUri() + path))
                .header("Authorization", authorization)
                .method(method, BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
