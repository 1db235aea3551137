package bg.ploshtadka.rest;

import java.net.URI;
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
import org.eclipse.microprofile.openapi.models.servers.Server;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * Writes the OpenAPI document in the words of the API. The server's scanner knows Java's names only, and it describes
 * each WAR's paths from that WAR's context root on, so that {@code /bookings/{id}} and {@code /venues/{id}} would be
 * the same in the one document of all WARs.
 */
public class ApiDescription implements OASFilter {
    @Override
    public Schema filterSchema(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties != null) {
            Map<String, Schema> renamed = new LinkedHashMap<>();
            properties.forEach((name, property) -> renamed.put(SnakeCase.of(name), property));
            schema.setProperties(renamed);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getInfo().title("PloshtadkaBG");
        String root = contextRoot(document);
        if (document.getPaths() != null) {
            Paths whole = OASFactory.createPaths();
            document.getPaths().getPathItems().forEach((path, item) -> {
                String fromHost = join(root, path);
                item.getOperations().forEach((method, operation) -> operation.setOperationId(id(method, fromHost)));
                whole.addPathItem(fromHost, item);
            });
            document.setPaths(whole);
        }
        document.setTags(eachOnce(document.getTags()));
        document.setServers(new ArrayList<>(List.of(OASFactory.createServer().url("/"))));
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

    private static String contextRoot(OpenAPI document) {
        return Optional.ofNullable(document.getServers()).stream()
                .flatMap(List::stream)
                .map(Server::getUrl)
                .map(url -> URI.create(url).getPath())
                .map(path -> path.replaceAll("/+$", ""))
                .findFirst()
                .orElse("");
    }
}
