package bg.ploshtadka.runner.stripe;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BehaviourTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'api_errors':1.01}",
                "{'api_errors':-0.1}",
                "{'api_errors':'0.1'}",
                "{'api_errors':null}",
                "{'api_errors':0.6,'api_cuts':0.5}",
                "{'webhooks_dropped':0.6,'webhooks_doubled':0.5}",
                "{'api_timeout_ms':0}",
                "{'api_timeout_ms':300001}",
                "{'webhook_delay_ms':-1}",
                "{'webhook_delay_ms':1.5}",
                "{'seed':1e300}",
                "{'seed':1e999999999}",
                "{'api_errors':1e-999999999,'api_error':1}",
                "{'kindness':1}"
            })
    void refusesWhatIsNoBehaviour(String json) {
        JsonObject described = parse(json);

        assertThatExceptionOfType(InvalidBehaviourException.class).isThrownBy(() -> Behaviour.of(described));
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json.replace('\'', '"')))) {
            return reader.readObject();
        }
    }
}
