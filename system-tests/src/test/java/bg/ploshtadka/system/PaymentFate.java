package bg.ploshtadka.system;

/** What becomes of a booking and its money. */
enum PaymentFate {
    PAID("paid"),
    DECLINED_THEN_PAID("paid"),
    ABANDONED_THEN_PAID("paid"),
    PAID_AND_CANCELLED_BY_OWNER("refunded"),
    PAID_AND_CANCELLED_BY_ADMIN("refunded"),
    PAID_AND_REFUNDED_BY_OWNER("refunded"),
    PAID_AND_CANCELLED_BY_CUSTOMER("paid"),
    /** The cancellation may overtake the news of the payment: then the money came in vain and goes back. */
    PAID_AND_CANCELLED_BY_CUSTOMER_AT_ONCE("paid", "refunded"),
    /** The session may have been closed by then: then nothing can be paid. */
    CANCELLED_BY_CUSTOMER_AND_PAID("refunded", "failed"),
    EXPIRED("failed"),
    ABANDONED("failed"),
    LEFT_OPEN("pending");

    private final String[] ends;

    PaymentFate(String... ends) {
        this.ends = ends;
    }

    /** The statuses that its last payment may have in the end. */
    String[] ends() {
        return ends.clone();
    }
}
