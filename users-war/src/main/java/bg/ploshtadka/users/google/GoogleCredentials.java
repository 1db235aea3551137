package bg.ploshtadka.users.google;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import bg.ploshtadka.users.GoogleIdentity;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.text.ParseException;
import java.time.Clock;
import java.util.Optional;

/** Verifies the credentials (ID tokens) with which people come from Google. */
@ApplicationScoped
public class GoogleCredentials {
    private static final Logger LOG = System.getLogger(GoogleCredentials.class.getName());

    private final Optional<GoogleClaims> claims;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    /** For the container's proxies. */
    protected GoogleCredentials() {
        this.claims = Optional.empty();
    }

    /** Verifies by these settings. */
    @Inject
    public GoogleCredentials(GoogleSettings settings, Clock clock) {
        this.claims = settings.clientId().map(clientId -> new GoogleClaims(clientId, clock));
        processor.setJWSKeySelector(new GoogleKeys(settings.keySet()));
        claims.ifPresent(processor::setJWTClaimsSetVerifier);
    }

    /**
     * Whom Google has identified.
     *
     * @throws DomainException if the credential is not valid, for whatever reason, or nobody signs in with Google here
     * @throws GoogleAwayException if Google's keys cannot be had
     */
    public GoogleIdentity identify(String credential) {
        GoogleClaims expected = claims.orElseThrow(() -> new DomainException(ProblemType.GOOGLE_SIGN_IN_OFF));
        try {
            return expected.identity(processor.process(SignedJWT.parse(credential), null));
        } catch (KeySourceException away) {
            throw new GoogleAwayException(away);
        } catch (ParseException | BadJOSEException | JOSEException refused) {
            LOG.log(Level.DEBUG, "A credential of Google was refused: {0}", refused.getMessage());
            throw new DomainException(ProblemType.INVALID_GOOGLE_CREDENTIAL);
        }
    }
}
