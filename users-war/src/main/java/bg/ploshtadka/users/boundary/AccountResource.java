package bg.ploshtadka.users.boundary;

import bg.ploshtadka.kernel.Actor;
import bg.ploshtadka.kernel.ConcurrentChangeException;
import bg.ploshtadka.kernel.Scope;
import bg.ploshtadka.kernel.ScopeName;
import bg.ploshtadka.rest.CurrentUser;
import bg.ploshtadka.rest.Patch;
import bg.ploshtadka.users.AccountChange;
import bg.ploshtadka.users.AccountChanges;
import bg.ploshtadka.users.AccountRemoval;
import bg.ploshtadka.users.UserDirectory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One account: reading, changing and deleting it. */
@Path("users")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(ref = "users")
public class AccountResource {
    /** Everybody with a valid token, whatever scopes it has. */
    static final String ANY_USER = "**";

    @Inject
    UserDirectory directory;

    @Inject
    AccountChanges changes;

    @Inject
    AccountRemoval removal;

    @Inject
    CurrentUser user;

    @GET
    @Path("@me")
    @RolesAllowed(ANY_USER)
    @Operation(summary = "Read one's own account", description = "Every user.")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = UserResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    public UserResponse me() {
        return UserResponse.from(directory.show(user.actor(), user.actor().id()));
    }

    @GET
    @Path("@me/get")
    @RolesAllowed(ANY_USER)
    @Operation(summary = "Read one's own account", description = "Every user. The same as /users/@me.")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = UserResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    public UserResponse meByAlias() {
        return me();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(ANY_USER)
    @Operation(summary = "Read an account", description = "For its user, and for others with scope admin:users.")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = UserResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Another user's account")
    @APIResponse(responseCode = "404", description = "No such user")
    public UserResponse get(@PathParam("id") UUID id) {
        return UserResponse.from(directory.show(user.actor(), id));
    }

    @PATCH
    @Path("@me")
    @RolesAllowed(ANY_USER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Change one's own account",
            description = "Every user. Members left out stay; full_name may be cleared with null. Another address has "
                    + "to be verified before the next sign-in. A new password needs the current one, if there is any, "
                    + "and ends all other sessions; all access tokens have to be refreshed then.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = UserResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "409", description = "The name or the address is taken: username-taken, email-taken")
    @APIResponse(
            responseCode = "422",
            description = "A field that makes no sense, too weak a password, or the wrong current one")
    @APIResponse(responseCode = "429", description = "Too many wrong passwords, or mails to new addresses")
    public UserResponse changeMe(
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(ref = "OwnChange")))
                    Patch<OwnChangeRequest> patch) {
        Actor actor = user.actor();
        return changed(actor, actor.id(), OwnChangeRequest.toChange(patch));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(ANY_USER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Change an account",
            description = "For its user as /users/@me; is_active and scopes are not heard then. With scope admin:users "
                    + "any account: for the address the admin vouches, and the current password is not needed. A "
                    + "deactivation ends all sessions.")
    @APIResponse(
            responseCode = "200",
            description = "The account as it is now",
            content = @Content(schema = @Schema(implementation = UserResponse.class)))
    @APIResponse(responseCode = "400", description = "Unreadable JSON")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "Another user's account")
    @APIResponse(responseCode = "404", description = "No such user")
    @APIResponse(
            responseCode = "409",
            description = "The name or the address is taken, or nobody would be left to administer users: "
                    + "username-taken, email-taken, last-admin")
    @APIResponse(
            responseCode = "422",
            description =
                    "A field that makes no sense, an unknown scope, too weak a password, or the wrong current one")
    @APIResponse(responseCode = "429", description = "Too many wrong passwords, or mails to new addresses")
    public UserResponse change(
            @PathParam("id") UUID id,
            @NotNull
                    @Valid
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(ref = "AccountChange")))
                    Patch<AccountChangeRequest> patch) {
        Actor actor = user.actor();
        boolean admin = actor.may(Scope.ADMIN_USERS);
        return changed(
                actor, id, admin ? AccountChangeRequest.toChange(patch) : AccountChangeRequest.toOwnChange(patch));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(ScopeName.ADMIN_USERS)
    @Retry(maxRetries = 3, delay = 20, jitter = 20, retryOn = ConcurrentChangeException.class)
    @Operation(
            summary = "Delete a user",
            description = "Scope admin:users. Removes all that is personal and ends all sessions; the name and the "
                    + "address are free again. The history of others stays.")
    @APIResponse(responseCode = "204", description = "Deleted")
    @APIResponse(responseCode = "401", description = "No valid token")
    @APIResponse(responseCode = "403", description = "The scope is missing")
    @APIResponse(responseCode = "404", description = "No such user")
    @APIResponse(
            responseCode = "409",
            description = "The user has active venues or bookings ahead, or nobody would be left to administer users: "
                    + "user-still-needed, last-admin")
    public void delete(@PathParam("id") UUID id) {
        removal.remove(user.actor(), id);
    }

    private UserResponse changed(Actor actor, UUID id, AccountChange change) {
        return UserResponse.from(changes.change(actor, id, change, user.signIn()));
    }
}
