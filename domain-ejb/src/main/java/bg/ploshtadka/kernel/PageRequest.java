package bg.ploshtadka.kernel;

/**
 * Which part of a list is wanted.
 *
 * @param number the page, from 1
 * @param size how many items a page has, 1 to 100
 */
public record PageRequest(int number, int size) {
    /** The most items a page may have. */
    public static final int MAX_SIZE = 100;

    /** Refuses what is out of range. */
    public PageRequest {
        if (number < 1 || size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("Pages count from 1 and have 1 to " + MAX_SIZE + " items");
        }
    }

    /** How many items come before this page; capped, so that a huge page number is an empty page. */
    public int offset() {
        return (int) Math.min(Integer.MAX_VALUE, (number - 1L) * size);
    }
}
