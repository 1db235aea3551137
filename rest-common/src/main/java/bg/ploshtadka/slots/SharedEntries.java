package bg.ploshtadka.slots;

import java.util.concurrent.Future;

/** Texts under keys, the same on every instance; each change of one is a single step that all of them see. */
interface SharedEntries {
    /** Opens what holds the entries if it is not open; it may wait, and be bound to the application of this thread. */
    void open();

    /** Whether there is something to be asked. */
    boolean isOpen();

    /**
     * Asks what stands there, without waiting; the answer is null if nothing does.
     *
     * @throws RuntimeException if it is not open
     */
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
