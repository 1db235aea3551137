package bg.ploshtadka.identity;

import bg.ploshtadka.kernel.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Where the request came from that this thread serves. */
@ApplicationScoped
public class Caller {
    private final HttpServletRequest request;
    private final TrustedProxies proxies;

    /** For the container's proxies. */
    protected Caller() {
        this(null, null);
    }

    /**
     * The callers of all requests.
     *
     * @param request stands for the request of the thread that uses it
     */
    @Inject
    public Caller(HttpServletRequest request, TrustedProxies proxies) {
        this.request = request;
        this.proxies = proxies;
    }

    /** The client's address, past trusted proxies. */
    public ClientAddress address() {
        return proxies.clientOf(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }
}
