package bg.ploshtadka.users.documentation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The site's client is made from a copy of the API's description. An API that has changed breaks the build here, until
 * somebody takes the change over and the site's compiler has seen it.
 */
class SiteContractTest {
    private static final Path COPY = Path.of("../web-common/openapi.json");
    private static final String HOW = "The site knows another API. Take it over with "
            + "mvn test -pl users-war -am -Dtest=SiteContractTest -Dsurefire.failIfNoSpecifiedTests=false "
            + "-Dcontract.approve=true, then npm run api in web-common/, and see what the compilers of the site and of the panel say";

    @Test
    void theSiteKnowsTheApiOfToday() throws IOException {
        JsonObject api = WholeApi.of(
                DocumentationServlet.PARTS.stream().map(WholeApiTest::built).toList());
        boolean same = Files.exists(COPY) && api.equals(copy());
        if (!same && Boolean.getBoolean("contract.approve")) {
            write(api);
        }

        assertThat(same).as(HOW).isTrue();
    }

    private static JsonObject copy() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(COPY))) {
            return reader.readObject();
        }
    }

    private static void write(JsonObject api) throws IOException {
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(Files.newBufferedWriter(COPY))) {
            writer.writeObject(api);
        }
    }
}
