package bg.ploshtadka.identity;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RememberedTokensFirstTest {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    private final TokenOfTest token = new TokenOfTest(Map.of("sub", "x"));
    private final ManualTicker ticker = new ManualTicker();
    private final VerifiedTokens verified = new VerifiedTokens(Clock.fixed(NOW, ZoneOffset.UTC), ticker);
    private final List<Callback> told = new ArrayList<>();
    private final Subject client = new Subject();
    private final ServerAuthContext server = answering(ServerAuthContext.class, AuthStatus.SEND_FAILURE);
    private final RememberedTokensFirst gate = new RememberedTokensFirst(
            answering(AuthConfigProvider.class, answering(ServerAuthConfig.class, server)), "server /", verified);

    @BeforeEach
    void rememberAToken() throws Exception {
        verified.remember("known", new CredentialValidationResult(token, Set.of("users:me")), NOW.plusSeconds(60));
        gate.initialize(null, null, callbacks -> told.addAll(List.of(callbacks)), Map.of());
    }

    @Test
    void letsARequestWithoutTokenPassAsNobodys() throws Exception {
        assertThat(authenticate(null)).isEqualTo(AuthStatus.SUCCESS);

        assertThat(caller()).isNull();
        assertThat(client.getPrincipals()).isEmpty();
    }

    @Test
    void knowsTheUserOfARememberedToken() throws Exception {
        assertThat(authenticate("Bearer known")).isEqualTo(AuthStatus.SUCCESS);

        assertThat(caller()).isSameAs(token);
        assertThat(client.getPrincipals()).containsExactly(token);
        assertThat(told)
                .last()
                .isInstanceOfSatisfying(
                        GroupPrincipalCallback.class,
                        groups -> assertThat(groups.getGroups()).containsExactly("users:me"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer unknown", "bearer known", "Basic known", "known", "Bearer known ", ""})
    void leavesEverythingElseToTheServer(String header) throws Exception {
        assertThat(authenticate(header)).isEqualTo(AuthStatus.SEND_FAILURE);

        assertThat(told).isEmpty();
    }

    @Test
    void leavesAnExpiredTokenToTheServer() throws Exception {
        ticker.advance(Duration.ofSeconds(61));

        assertThat(authenticate("Bearer known")).isEqualTo(AuthStatus.SEND_FAILURE);
    }

    /** The server initializes it with each request, while others are being authenticated. */
    @Test
    void asksForTheServersAuthenticationOnce() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AuthConfigProvider provider = (AuthConfigProvider) Proxy.newProxyInstance(
                AuthConfigProvider.class.getClassLoader(),
                new Class<?>[] {AuthConfigProvider.class},
                (proxy, method, arguments) -> {
                    asked.incrementAndGet();
                    return answering(ServerAuthConfig.class, server);
                });
        RememberedTokensFirst often = new RememberedTokensFirst(provider, "server /", verified);
        CallbackHandler handler = callbacks -> {};

        often.initialize(null, null, handler, Map.of());
        often.initialize(null, null, handler, Map.of());
        assertThat(asked).hasValue(1);

        often.initialize(null, null, callbacks -> {}, Map.of());
        assertThat(asked).hasValue(2);
    }

    @Test
    void letsNobodyPassBeforeItIsInitialized() {
        RememberedTokensFirst early =
                new RememberedTokensFirst(answering(AuthConfigProvider.class, null), "server /", verified);
        MessageInfo message = answering(MessageInfo.class, answering(HttpServletRequest.class, "Bearer known"));

        assertThatThrownBy(() -> early.validateRequest(message, client, null)).isInstanceOf(AuthException.class);
        assertThat(client.getPrincipals()).isEmpty();
    }

    private AuthStatus authenticate(String header) throws Exception {
        HttpServletRequest request = answering(HttpServletRequest.class, header);
        return gate.validateRequest(answering(MessageInfo.class, request), client, null);
    }

    private Principal caller() {
        return ((CallerPrincipalCallback) told.get(0)).getPrincipal();
    }

    /** Answers the same to whatever it is asked. */
    private static <T> T answering(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer));
    }
}
