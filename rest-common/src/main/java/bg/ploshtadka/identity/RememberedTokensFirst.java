package bg.ploshtadka.identity;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * Authenticates requests before the server's own authentication does: those without {@code Authorization} as nobody's,
 * those with a token that is remembered as its user's. All others, among them every token that is seen for the first time,
 * are the server's to judge. It finds its mechanism by JNDI and CDI with each request, which costs more than a trivial
 * answer.
 */
final class RememberedTokensFirst implements ServerAuthModule {
    private final AuthConfigProvider serverProvider;
    private final String appContext;
    private final VerifiedTokens verified;
    private volatile Surroundings surroundings;

    /**
     * Stands before the server's authentication.
     *
     * @param serverProvider leads to it
     * @param appContext the application that it is for
     */
    RememberedTokensFirst(AuthConfigProvider serverProvider, String appContext, VerifiedTokens verified) {
        this.serverProvider = serverProvider;
        this.appContext = appContext;
        this.verified = verified;
    }

    /**
     * Who is told of the caller, and who judges what is not remembered.
     *
     * @param container takes the caller
     * @param server the server's own authentication
     */
    private record Surroundings(CallbackHandler container, ServerAuthContext server) {}

    /** The server may call this with each request, while others are being authenticated. */
    @Override
    public void initialize(
            MessagePolicy request, MessagePolicy response, CallbackHandler handler, Map<String, Object> options)
            throws AuthException {
        Surroundings known = surroundings;
        if (known == null || known.container != handler) {
            ServerAuthConfig config = serverProvider.getServerAuthConfig(TokenMemory.LAYER, appContext, handler);
            surroundings = new Surroundings(handler, config.getAuthContext(appContext, null, Map.of()));
        }
    }

    @Override
    public Class<?>[] getSupportedMessageTypes() {
        return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
    }

    @Override
    public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) throws AuthException {
        Surroundings now = surroundings();
        String header = ((HttpServletRequest) message.getRequestMessage()).getHeader("Authorization");
        if (header == null) {
            return tell(now, new CallerPrincipalCallback(client, (String) null));
        }
        Optional<CredentialValidationResult> known = BearerToken.in(header).flatMap(verified::find);
        return known.isPresent()
                ? accept(now, known.get(), client)
                : now.server.validateRequest(message, client, service);
    }

    private Surroundings surroundings() throws AuthException {
        Surroundings now = surroundings;
        if (now == null) {
            throw new AuthException("Not initialized");
        }
        return now;
    }

    private static AuthStatus accept(Surroundings now, CredentialValidationResult valid, Subject client)
            throws AuthException {
        client.getPrincipals().add(valid.getCallerPrincipal());
        Set<String> groups = valid.getCallerGroups();
        return tell(
                now,
                new CallerPrincipalCallback(client, valid.getCallerPrincipal()),
                new GroupPrincipalCallback(client, groups.toArray(String[]::new)));
    }

    private static AuthStatus tell(Surroundings now, Callback... facts) throws AuthException {
        try {
            now.container.handle(facts);
            return AuthStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException impossible) {
            throw new AuthException(impossible);
        }
    }

    /** The server's mechanism for tokens adds nothing to an answer. */
    @Override
    public AuthStatus secureResponse(MessageInfo message, Subject service) {
        return AuthStatus.SEND_SUCCESS;
    }

    @Override
    public void cleanSubject(MessageInfo message, Subject client) throws AuthException {
        surroundings().server.cleanSubject(message, client);
    }
}
