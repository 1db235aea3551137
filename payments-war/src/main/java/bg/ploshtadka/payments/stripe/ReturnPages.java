package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import java.net.URI;

/**
 * Where Stripe sends the customer after the checkout. Both addresses may contain <code>{locale}</code> for the
 * customer's language and <code>{CHECKOUT_SESSION_ID}</code>, which Stripe itself replaces.
 *
 * @param success the page after a payment; always told the session
 * @param cancel the page for who turned away
 */
record ReturnPages(String success, String cancel) {
    private static final String LOCALE = "{locale}";
    private static final String SESSION = "{CHECKOUT_SESSION_ID}";

    /** Sees to it that the page after a payment is told the session. */
    ReturnPages {
        success = success.contains(SESSION) ? success : withSession(success);
    }

    static ReturnPages from(Settings settings) {
        return new ReturnPages(page(settings, "STRIPE_SUCCESS_URL"), page(settings, "STRIPE_CANCEL_URL"));
    }

    String successIn(String locale) {
        return success.replace(LOCALE, locale);
    }

    String cancelIn(String locale) {
        return cancel.replace(LOCALE, locale);
    }

    private static String withSession(String page) {
        return page + (page.contains("?") ? "&" : "?") + "session_id=" + SESSION;
    }

    private static String page(Settings settings, String name) {
        String page = settings.required(name);
        try {
            URI uri = URI.create(page.replace(LOCALE, "bg").replace(SESSION, "id"));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return page;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(name, "is not a URI");
        }
        throw new ConfigurationException(name, "has to be an http or https URI");
    }
}
