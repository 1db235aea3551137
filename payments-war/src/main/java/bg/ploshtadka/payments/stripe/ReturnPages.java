package bg.ploshtadka.payments.stripe;

import bg.ploshtadka.configuration.ConfigurationException;
import bg.ploshtadka.configuration.Settings;
import bg.ploshtadka.payments.CheckoutOrder;
import java.net.URI;

/**
 * Where Stripe sends the customer after the checkout. Both addresses may contain <code>{locale}</code> for the
 * customer's language and <code>{PAYMENT_ID}</code>; that of success <code>{CHECKOUT_SESSION_ID}</code>, too, which Stripe
 * itself replaces, but not in that of cancel.
 *
 * @param success the page after a payment; always told the session
 * @param cancel the page for who turned away
 */
record ReturnPages(String success, String cancel) {
    private static final String LOCALE = "{locale}";
    private static final String PAYMENT = "{PAYMENT_ID}";
    private static final String SESSION = "{CHECKOUT_SESSION_ID}";

    /** Sees to it that the page after a payment is told the session. */
    ReturnPages {
        success = success.contains(SESSION) ? success : withSession(success);
    }

    static ReturnPages from(Settings settings) {
        return new ReturnPages(page(settings, "STRIPE_SUCCESS_URL"), page(settings, "STRIPE_CANCEL_URL"));
    }

    String successOf(CheckoutOrder order) {
        return filled(success, order);
    }

    String cancelOf(CheckoutOrder order) {
        return filled(cancel, order);
    }

    private static String filled(String page, CheckoutOrder order) {
        return page.replace(LOCALE, order.locale())
                .replace(PAYMENT, order.paymentId().toString());
    }

    private static String withSession(String page) {
        return page + (page.contains("?") ? "&" : "?") + "session_id=" + SESSION;
    }

    private static String page(Settings settings, String name) {
        String page = settings.required(name);
        try {
            URI uri =
                    URI.create(page.replace(LOCALE, "bg").replace(PAYMENT, "id").replace(SESSION, "id"));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return page;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(name, "is not a URI");
        }
        throw new ConfigurationException(name, "has to be an http or https URI");
    }
}
