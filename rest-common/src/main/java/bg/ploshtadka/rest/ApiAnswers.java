package bg.ploshtadka.rest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What the OpenAPI document says of all answers alike: refusals are problems, and members of objects are never missing. */
final class ApiAnswers {
    private static final String REFERENCE = "#/components/schemas/";
    private static final String PROBLEM = "Problem";
    private static final String TOKEN = "token";
    /** How the description of an operation begins that needs no token. */
    private static final String PUBLIC = "Public";

    private final Map<String, Schema> schemas;
    private final Collection<Operation> operations;

    private ApiAnswers(OpenAPI document) {
        this.schemas = document.getComponents().getSchemas();
        this.operations = document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .toList();
    }

    static void describe(OpenAPI document) {
        ApiAnswers answers = new ApiAnswers(document);
        answers.requireMembers();
        answers.allowNull();
        document.getComponents().addSchema(PROBLEM, problem());
        document.getComponents().addSecurityScheme(TOKEN, token());
        answers.operations.forEach(operation -> {
            refuseBrokenBounds(operation);
            refuseByProblems(operation.getResponses());
            askForToken(operation);
        });
    }

    private static SecurityScheme token() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("The access_token that POST /auth/token answers");
    }

    /** What is public takes a token, too, where it may answer 401. */
    private static void askForToken(Operation operation) {
        if (operation.getResponses().hasAPIResponse("401")) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(TOKEN, List.of()));
            if (operation.getDescription().startsWith(PUBLIC)) {
                operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
            }
        }
    }

    /** Every input has its bounds; what stands in the path and breaks them is not there. */
    private static void refuseBrokenBounds(Operation operation) {
        boolean takesMore = operation.getRequestBody() != null
                || Optional.ofNullable(operation.getParameters()).stream()
                        .flatMap(List::stream)
                        .anyMatch(parameter -> parameter.getIn() != Parameter.In.PATH);
        if (takesMore && !operation.getResponses().hasAPIResponse("422")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "422", OASFactory.createAPIResponse().description("An input is not within its bounds"));
        }
    }

    private static void refuseByProblems(APIResponses responses) {
        responses.addAPIResponse("default", OASFactory.createAPIResponse().description("Refused for another reason"));
        responses.getAPIResponses().forEach((status, response) -> {
            if (!status.startsWith("2") && !status.startsWith("3") && response.getContent() == null) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(REFERENCE + PROBLEM))));
            }
        });
    }

    private static Schema problem() {
        Schema text = OASFactory.createSchema().type(SchemaType.STRING);
        Schema error = OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description("A wrong input")
                .addProperty("field", text)
                .addProperty("in", text)
                .addProperty("message", text)
                .required(List.of("field", "in", "message"));
        return OASFactory.createSchema()
                .type(SchemaType.OBJECT)
                .description("Why a request was refused (RFC 9457); the type names the fact")
                .addProperty(
                        "type",
                        OASFactory.createSchema().type(SchemaType.STRING).example("/problems/not-found"))
                .addProperty("title", text)
                .addProperty("status", OASFactory.createSchema().type(SchemaType.INTEGER))
                .addProperty("detail", text)
                .addProperty("instance", text)
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(SchemaType.ARRAY).items(error))
                .required(List.of("type", "title", "status", "detail", "instance"))
                .additionalPropertiesBoolean(true);
    }

    /** Whoever reads an answer finds every member there, be it null, also in what may be null as a whole. */
    private void requireMembers() {
        Deque<Schema> open = new ArrayDeque<>(answered().toList());
        Set<Schema> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (seen.add(schema)) {
                if (schema.getProperties() != null) {
                    schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
                    open.addAll(schema.getProperties().values());
                }
                Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema(), named(schema.getRef()))
                        .flatMap(Stream::ofNullable)
                        .forEach(open::add);
                Stream.ofNullable(schema.getAllOf()).forEach(open::addAll);
            }
        }
    }

    /** A reference says nothing of null: where null may stand instead of it, what it refers to is written out. */
    private void allowNull() {
        schemas.values().stream()
                .map(Schema::getProperties)
                .flatMap(Stream::ofNullable)
                .flatMap(properties -> properties.values().stream())
                .filter(property -> Boolean.TRUE.equals(property.getNullable()) && property.getAllOf() != null)
                .forEach(this::writeOut);
    }

    private void writeOut(Schema property) {
        Schema meant = named(property.getAllOf().get(0).getRef());
        property.setAllOf(null);
        property.type(meant.getType()).properties(meant.getProperties()).required(meant.getRequired());
        if (meant.getEnumeration() != null) {
            List<Object> constants = new ArrayList<>(meant.getEnumeration());
            constants.add(null);
            property.setEnumeration(constants);
        }
    }

    private Stream<Schema> answered() {
        return operations.stream()
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getContent)
                .flatMap(Stream::ofNullable)
                .map(Content::getMediaTypes)
                .flatMap(types -> types.values().stream())
                .map(MediaType::getSchema)
                .flatMap(Stream::ofNullable);
    }

    private Schema named(String reference) {
        return Optional.ofNullable(reference)
                .map(text -> schemas.get(text.substring(REFERENCE.length())))
                .orElse(null);
    }
}
