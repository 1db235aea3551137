package bg.ploshtadka.rest;

/** A text that is not the value it should be. The message says what is expected and never quotes the text. */
public class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Says what is expected, e.g. {@code must be a whole number}. */
    public InvalidValueException(String expectation) {
        super(expectation);
    }
}
