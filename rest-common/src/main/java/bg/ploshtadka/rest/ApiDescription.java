package bg.ploshtadka.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Writes the OpenAPI document of a WAR in the words of the API, while the WAR is built. The scanner knows Java's names
 * only, and describes paths from the WAR's context root on, so that {@code /bookings/{id}} and {@code /venues/{id}}
 * would be the same in the one document of all WARs.
 */
public class ApiDescription implements OASFilter {
    /** The system property with which the build tells the WAR's context root. */
    private static final String CONTEXT_ROOT = "war.root";

    @Override
    public Schema filterSchema(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            Map<String, Schema> renamed = new LinkedHashMap<>();
            properties.forEach((name, property) -> renamed.put(SnakeCase.of(name), property));
            schema.setProperties(renamed);
        }
        if (schema.getRequired() != null) {
            schema.setRequired(schema.getRequired().stream().map(SnakeCase::of).toList());
        }
        if (schema.getType() == Schema.SchemaType.NUMBER && schema.getFormat() == null) {
            describeAmount(schema);
        }
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(constant -> (Object) constant.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        return schema;
    }

    /** Decimal numbers are text, so that nobody on the way reads them as inexact ones. */
    private static void describeAmount(Schema schema) {
        schema.type(Schema.SchemaType.STRING).pattern("^-?[0-9]+(\\.[0-9]+)?$");
        if (schema.getExample() != null) {
            schema.setExample(schema.getExample().toString());
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(OASFactory.createInfo().title("PloshtadkaBG").version("1"));
        String root = System.getProperty(CONTEXT_ROOT, "").replaceAll("/+$", "");
        Paths whole = OASFactory.createPaths();
        document.getPaths().getPathItems().forEach((path, item) -> {
            String fromHost = join(root, path);
            item.getOperations().forEach((method, operation) -> operation.setOperationId(id(method, fromHost)));
            whole.addPathItem(fromHost, item);
        });
        document.setPaths(whole);
        document.setTags(eachOnce(document.getTags()));
        document.setServers(new ArrayList<>(List.of(OASFactory.createServer().url("/"))));
        ApiAnswers.describe(document);
    }

    /** Unique in the document of all WARs, where the names of Java methods are not: {@code get_bookings_id}. */
    static String id(PathItem.HttpMethod method, String path) {
        return (method.name().toLowerCase(Locale.ROOT) + path)
                .replaceAll("[^A-Za-z0-9]+", "_")
                .replaceAll("_$", "");
    }

    private static List<Tag> eachOnce(List<Tag> tags) {
        Map<String, Tag> byName = new LinkedHashMap<>();
        Optional.ofNullable(tags).stream().flatMap(List::stream).forEach(tag -> byName.putIfAbsent(tag.getName(), tag));
        return new ArrayList<>(byName.values());
    }

    static String join(String root, String path) {
        return path.equals("/") && !root.isEmpty() ? root : root + path;
    }
}
