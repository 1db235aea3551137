package bg.ploshtadka.users.boundary;

import bg.ploshtadka.identity.Caller;
import bg.ploshtadka.kernel.Page;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.notifications.MailLanguage;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.PageParams;
import bg.ploshtadka.users.Registration;
import bg.ploshtadka.users.User;
import bg.ploshtadka.users.UserDirectory;
import bg.ploshtadka.users.UserFilter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Users: how somebody becomes one, and who there is. */
@Path("users")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
public class UsersResource {
    private static final int MAX_BULK = 100;

    @Inject
    Registration registration;

    @Inject
    UserDirectory directory;

    @Inject
    CurrentUser user;

    @Inject
    Caller caller;

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register",
            description = "Public. Opens a customer's account, inactive until the address is verified by the link in "
                    + "the mail that goes out in the given language.")
    @APIResponse(
            responseCode = "201",
            description = "Registered",
            headers = @Header(name = "Location", description = "The account"),
            content = @Content(schema = @Schema(implementation = UserResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "409", description = "The name or the address is taken: username-taken, email-taken")
    @APIResponse(responseCode = "422", description = "A field that makes no sense, or too weak a password")
    public Response register(
            @QueryParam("locale") @DefaultValue("bg") @Parameter(description = "The language of the mails, bg or en")
                    MailLanguage locale,
            @NotNull @Valid RegistrationRequest request) {
        return created(registration.register(request.toProfile(locale), request.password(), caller.address()));
    }

    private static Response created(User opened) {
        return Response.created(URI.create("/users/" + opened.id()))
                .entity(UserResponse.from(opened))
                .build();
    }

    @POST
    @Path("admin")
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a user",
            description = "Scope admin:users. The account is active at once: the admin vouches for the address.")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            headers = @Header(name = "Location", description = "The account"),
            content = @Content(schema = @Schema(implementation = UserResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "409", description = "The name or the address is taken: username-taken, email-taken")
    @APIResponse(
            responseCode = "422",
            description = "A field that makes no sense, an unknown scope, or too weak a password")
    public Response add(@NotNull @Valid NewUserRequest request) {
        return created(registration.add(request.toProfile(), request.password(), request.scopes(), user.actor()));
    }

    @GET
    @RolesAllowed({ScopeName.USERS_READ, ScopeName.ADMIN_USERS})
    @Operation(summary = "List users, the newest first", description = "Scope users:read or admin:users.")
    @APIResponse(
            responseCode = "200",
            description = "A page of users",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = UserResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "422", description = "A filter that makes no sense")
    public Page<UserResponse> list(
            @QueryParam("q")
                    @Size(max = 255)
                    @Pattern(regexp = Texts.LINE, message = Texts.LINE_MESSAGE)
                    @Parameter(description = "Stands somewhere in the username, address or full name")
                    String text,
            @QueryParam("is_active") @Parameter(description = "Whether the account is active") Boolean active,
            @QueryParam("scope")
                    @Size(max = 100)
                    @Parameter(description = "A scope that was given to the user", example = "venues:write")
                    String scope,
            @QueryParam("created_from")
                    @Parameter(description = "Opened then or later", example = "2027-05-01T00:00:00Z")
                    Instant createdFrom,
            @QueryParam("created_to") @Parameter(description = "Opened before", example = "2027-06-01T00:00:00Z")
                    Instant createdTo,
            @Valid @BeanParam PageParams page) {
        return directory
                .list(UserFilter.of(text, active, scope, createdFrom, createdTo), page.toRequest())
                .map(UserResponse::from);
    }

    @GET
    @Path("bulk")
    @RolesAllowed(AccountResource.ANY_USER)
    @Operation(
            summary = "Read many users at once",
            description = "Every user; scope admin:users reads whole users. In the order of the ids; unknown ones are "
                    + "left out.")
    @APIResponse(
            responseCode = "200",
            description = "The users",
            content = @Content(schema = @Schema(anyOf = {PersonResponse[].class, UserResponse[].class})))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "422", description = "More than 100 ids, or one that is none")
    public Response bulk(
            @QueryParam("ids")
                    @Size(max = MAX_BULK)
                    @Parameter(
                            description = "Whose names, repeated for each",
                            example = "01980d0c-4c0a-7cc2-a9a1-1df1b0a5a0f4")
                    List<UUID> ids) {
        List<?> found = user.actor().may(Scope.ADMIN_USERS)
                ? directory.all(ids).stream().map(UserResponse::from).toList()
                : directory.names(ids).stream().map(PersonResponse::from).toList();
        return Response.ok(found).build();
    }
}
