package bg.ploshtadka.payments.stripe;

/** Stripe understood and refuses: asking the same again does not help. */
class StripeRefusalException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;

    /** A refusal with Stripe's own code for it, or null. */
    StripeRefusalException(String code, Throwable cause) {
        super("Stripe refuses: " + code, cause);
        this.code = code;
    }

    boolean isAboutUnknownObject() {
        return "resource_missing".equals(code);
    }

    boolean isAlreadyRefunded() {
        return "charge_already_refunded".equals(code);
    }

    boolean isAmountTooSmall() {
        return "amount_too_small".equals(code);
    }
}
