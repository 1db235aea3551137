package bg.ploshtadka.runner.frontdoor;

/** Whether a server behind the front door can be asked. */
public enum Availability {
    /** It serves, and says itself that it is ready. */
    READY,
    /** It serves, but is not well or about to end: it is asked if nobody else is there. */
    UNREADY,
    /** It has ended or is starting, and would say that it knows nothing. */
    AWAY
}
