package bg.ploshtadka.notifications.mail;

/** No mail can go to this receiver, however often one tries. */
class RefusedReceiverException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Keeps why, for the admins. */
    RefusedReceiverException(String reason) {
        super(reason);
    }
}
