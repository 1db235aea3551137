package bg.ploshtadka.system.bench;

import java.util.Arrays;

/** The number in the middle: what a disturbance in one round does not move. */
final class Medians {
    private Medians() {}

    /** Of at least one number; between the two in the middle if their count is even. */
    static double of(double... numbers) {
        if (numbers.length == 0) {
            throw new IllegalArgumentException("No median of nothing");
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
