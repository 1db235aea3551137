package bg.ploshtadka.runner.stripe;

/** What becomes of a call to the API. */
enum CallFate {
    /** It is done and answered. */
    GOES_WELL,
    /** It is answered 500 and not done. */
    FAILS,
    /** It is answered 429 and not done. */
    IS_TOO_MANY,
    /** It is neither done nor answered. */
    GETS_LOST,
    /** It is done, and its connection breaks before the answer. */
    LOSES_ITS_ANSWER,
    /** It is done, and its caller waits in vain. */
    IS_NEVER_ANSWERED
}
