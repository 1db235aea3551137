package bg.ploshtadka.users;

import java.util.Optional;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordHashingTest {
    /** As much of a password as bcrypt reads. */
    private static final String READ = "x".repeat(72);

    private final PasswordHashing hashing = new PasswordHashing();

    @Test
    void recognisesAPassword() {
        assertThat(hashing.matches("tri-cheresha-9", Optional.of(hashing.hash("tri-cheresha-9"))))
                .isTrue();
    }

    @Test
    void refusesAnotherPassword() {
        assertThat(hashing.matches("tri-cheresha-8", Optional.of(hashing.hash("tri-cheresha-9"))))
                .isFalse();
    }

    @Test
    void neverMatchesWhereThereIsNoHash() {
        assertThat(new PasswordHashing("decoy").matches("decoy", Optional.empty()))
                .isFalse();
    }

    @Test
    void saltsEachHashAtCostTen() {
        assertThat(hashing.hash("tri-cheresha-9")).startsWith("$2b$10$").isNotEqualTo(hashing.hash("tri-cheresha-9"));
    }

    @Test
    void understandsHashesMadeElsewhere() {
        String published = "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i";

        assertThat(hashing.matches("abc", Optional.of(published))).isTrue();
    }

    @Test
    void readsLongPasswordsToTheirEnd() {
        assertThat(hashing.matches(READ + "a", Optional.of(hashing.hash(READ + "b"))))
                .isFalse();
        assertThat(hashing.matches(READ, Optional.of(hashing.hash(READ + "b")))).isFalse();
        assertThat(hashing.matches(READ + "b", Optional.of(hashing.hash(READ + "b"))))
                .isTrue();
    }

    @Test
    void readsOnPastAZeroByte() {
        assertThat(hashing.matches("abc\0abc", Optional.of(hashing.hash("abc"))))
                .isFalse();
    }

    @Test
    void countsBytesNotCharacters() {
        String forty = "ж".repeat(40);

        assertThat(hashing.matches(forty + "а", Optional.of(hashing.hash(forty + "б"))))
                .isFalse();
    }

    @Test
    void takesTheSameLettersForTheSamePassword() {
        assertThat(hashing.matches("и\u0306ордан-и-сие", Optional.of(hashing.hash("йордан-и-сие"))))
                .isTrue();
    }
}
