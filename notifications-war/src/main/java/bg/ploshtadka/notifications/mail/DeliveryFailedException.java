package bg.ploshtadka.notifications.mail;

/** The mail server did not take a mail; another attempt may succeed. */
class DeliveryFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Keeps what the mail server said, for the admins. */
    DeliveryFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
