package bg.ploshtadka.users;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Made by the crypt(3) of libxcrypt. */
    @ParameterizedTest
    @CsvSource({
        "Parola-za-tenis-7, $2a$04$nFbQ7pT5dHm1s2V9kXyZaea9.jSJY3oR/MCL1MhMrFaUGh1C88BWu",
        "Parola-za-tenis-7, $2b$06$nFbQ7pT5dHm1s2V9kXyZaehRtHBMU0h.9iEhNjPCORXmQDrI1JRWe",
        "Parola-za-tenis-7, $2y$05$nFbQ7pT5dHm1s2V9kXyZaeF9/cnrhShxaFpfsojFK3Om48hXZqI7a",
        "Бързият кафяв лисугер 7, $2a$04$nFbQ7pT5dHm1s2V9kXyZaear2j0ktQdDtD.qszWluAosRu5NOwVYG",
        "Бързият кафяв лисугер 7, $2b$12$nFbQ7pT5dHm1s2V9kXyZaevarELcvMgosR9BD0m51PCbKf/4pZRrS",
        "Бързият кафяв лисугер 7, $2y$04$nFbQ7pT5dHm1s2V9kXyZaear2j0ktQdDtD.qszWluAosRu5NOwVYG"
    })
    void understandsWhatOtherProgramsWrite(String password, String hash) {
        assertThat(hashing.matches(password, Optional.of(hash))).isTrue();
        assertThat(hashing.matches(password + "!", Optional.of(hash))).isFalse();
    }

    @Test
    void takesALongPasswordThatAnotherProgramCutOff() {
        String cutOff = "$2b$04$nFbQ7pT5dHm1s2V9kXyZaexz.rcnQSjrW7JGDR8iygRnm77Eujho6";

        assertThat(hashing.matches("ж".repeat(40), Optional.of(cutOff))).isTrue();
        assertThat(hashing.matches("ж".repeat(35), Optional.of(cutOff))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "$2b$",
                "$2b$10$",
                "$2b$10$tooShort",
                "$2b$99$nFbQ7pT5dHm1s2V9kXyZaehRtHBMU0h.9iEhNjPCORXmQDrI1JRWe",
                "$2b$31$nFbQ7pT5dHm1s2V9kXyZaehRtHBMU0h.9iEhNjPCORXmQDrI1JRWe",
                "$2x$06$nFbQ7pT5dHm1s2V9kXyZaehRtHBMU0h.9iEhNjPCORXmQDrI1JRWe",
                "$2b$06$nFbQ7pT5dHm1s2V9kXyZaehRtHBMU0h!9iEhNjPCORXmQDrI1JRWe",
                "$argon2id$v=19$m=16,t=2,p=1$c2FsdHNhbHQ$vVvK1cSjAlcVNAhbRqzcMQ",
                "$6$salt$IxDD3jeSOb5eB1CX5LBsqZFVkJdido3OUILO5Ifz5iwMuTS4XMS130MTSuDDl3aCI6WouIL9AjRbLCelDCy.g."
            })
    void takesNoPasswordForWhatIsNoHashOfBcrypt(String hash) {
        assertThat(hashing.matches("Parola-za-tenis-7", Optional.of(hash))).isFalse();
    }

    @Test
    void offersABetterHashForACheapOne() {
        String cheap = "$2b$06$nFbQ7pT5dHm1s2V9kXyZaehRtHBMU0h.9iEhNjPCORXmQDrI1JRWe";
        Optional<String> better = hashing.better("Parola-za-tenis-7", cheap);

        assertThat(better).get().asString().startsWith("$2b$10$");
        assertThat(hashing.matches("Parola-za-tenis-7", better)).isTrue();
    }

    @Test
    void offersABetterHashForOneThatIgnoresThePasswordsEnd() {
        String cutOff = "$2b$10$nFbQ7pT5dHm1s2V9kXyZaewMX3nzdfIqrqwYAM2eVwBCN0WzCQHtW";

        assertThat(hashing.matches("ж".repeat(40), Optional.of(cutOff))).isTrue();
        assertThat(hashing.better("ж".repeat(40), cutOff)).isPresent();
    }

    @Test
    void offersNothingForAHashThatIsAsGoodAsANewOne() {
        assertThat(hashing.better("tri-cheresha-9", hashing.hash("tri-cheresha-9")))
                .isEmpty();
        assertThat(hashing.better(READ + "b", hashing.hash(READ + "b"))).isEmpty();
    }

    @Test
    void readsLongPasswordsToTheirEnd() {
        assertThat(hashing.matches(READ + "a", Optional.of(hashing.hash(READ + "b"))))
                .isFalse();
        assertThat(hashing.matches(READ, Optional.of(hashing.hash(READ + "b")))).isFalse();
        assertThat(hashing.matches(READ + "b", Optional.of(hashing.hash(READ)))).isFalse();
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
