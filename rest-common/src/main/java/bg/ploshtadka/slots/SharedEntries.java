package bg.ploshtadka.slots;

import java.util.concurrent.Future;

/** Texts under keys, the same on every instance; each change of one is a single step that all of them see. */
interface SharedEntries {
    /**
     * Whether {@link #find} only asks. Else it first waits for what holds the entries, and binds it to the application of
     * the thread that calls.
     */
    boolean isOpen();

    /** Asks what stands there; the answer is null if nothing does. */
    Future<String> find(String key);

    /** Puts the text there if nothing is there; whether it did. */
    boolean putIfAbsent(String key, String text);

    /** Puts the text there if it is as expected; whether it was. */
    boolean replace(String key, String expected, String text);

    /** Puts the text there, whatever was there. */
    void put(String key, String text);

    /** Removes whatever is there. */
    void remove(String key);
}
