package bg.ploshtadka.runner.frontdoor;

import bg.ploshtadka.runner.mail.MailCatcher;
import bg.ploshtadka.runner.stripe.StripeStandIn;
import io.undertow.server.HttpHandler;
import java.util.Optional;

/** The developer's own pages under {@code /dev}: the caught mails, and what there is of the others. */
public final class DevPages {

    private final HttpHandler mail;
    private final Optional<HttpHandler> stripe;
    private final Optional<HttpHandler> servers;

    /** The pages of a local run; what it does not have has no page. */
    public DevPages(MailCatcher mail, Optional<StripeStandIn> stripe, Optional<Fleet> fleet) {
        this.mail = new LocalPages(new MailPages(mail.mailbox()));
        this.stripe = stripe.map(standIn -> new LocalPages(new StripePages(standIn)));
        this.servers = fleet.map(all -> new LocalPages(new ServerPages(all)));
    }

    Optional<HttpHandler> at(RequestPath path) {
        if (path.withoutTrailingSlash().equals("/dev/mail")) {
            return Optional.of(mail);
        }
        if (path.isWithin("/dev/servers")) {
            return servers;
        }
        return path.isWithin("/dev/stripe") ? stripe : Optional.empty();
    }
}
