package bg.ploshtadka.slots;

import java.util.Optional;

/** Texts under keys, the same on every instance; each change of one is a single step that all of them see. */
interface SharedEntries {
    /** What stands there, if anything. */
    Optional<String> find(String key);

    /** Puts the text there if nothing is there; whether it did. */
    boolean putIfAbsent(String key, String text);

    /** Puts the text there if it is as expected; whether it was. */
    boolean replace(String key, String expected, String text);

    /** Puts the text there, whatever was there. */
    void put(String key, String text);

    /** Removes whatever is there. */
    void remove(String key);
}
