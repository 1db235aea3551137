package bg.ploshtadka.users;

/** What following a verification link came to. */
public enum VerificationOutcome {
    /** The account is active now. */
    VERIFIED,
    /** It was before; nothing changed. */
    ALREADY_VERIFIED
}
