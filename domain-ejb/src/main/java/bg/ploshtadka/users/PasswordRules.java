package bg.ploshtadka.users;

import bg.ploshtadka.kernel.DomainException;
import bg.ploshtadka.kernel.ProblemType;
import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Refuses passwords that are common, or that follow from what everybody knows of their owner. */
@ApplicationScoped
public class PasswordRules {
    /** The estimate's second step of four: more than a million guesses, for an attacker who cannot try at will. */
    private static final int ENOUGH = 2;

    /** The estimate's time grows with the cube of the length. */
    private static final int MEASURED = 32;

    /** What the estimate, made for English, does not know: common here, in either alphabet, and keyboard rows. */
    private static final List<String> COMMON_HERE = List.of(
            "ploshtadka",
            "площадка",
            "parola",
            "парола",
            "parolata",
            "паролата",
            "bulgaria",
            "българия",
            "balgaria",
            "sofia",
            "софия",
            "plovdiv",
            "пловдив",
            "varna",
            "варна",
            "burgas",
            "бургас",
            "levski",
            "левски",
            "cska",
            "цска",
            "ludogorets",
            "лудогорец",
            "futbol",
            "футбол",
            "tenis",
            "тенис",
            "обичамте",
            "obichamte",
            "слънце",
            "slance",
            "явертъуиоп",
            "ясдфгхйкл",
            "уеишщксдзц",
            "йцукенгшщз",
            "фывапролдж",
            "123456789");

    private final Zxcvbn estimate = new Zxcvbn();

    /**
     * Checks the password that somebody chooses.
     *
     * @throws DomainException if it is too easy to guess
     */
    public void check(String password, Profile owner) {
        List<String> known = Stream.concat(COMMON_HERE.stream(), aboutOwner(owner))
                .filter(Objects::nonNull)
                .toList();
        boolean isName = aboutOwner(owner).anyMatch(password::equalsIgnoreCase);
        if (isName || Stream.of(head(password), tail(password)).distinct().noneMatch(part -> isStrong(part, known))) {
            throw new DomainException(ProblemType.WEAK_PASSWORD);
        }
    }

    private boolean isStrong(String password, List<String> known) {
        return estimate.measure(password, known).getScore() >= ENOUGH;
    }

    private static Stream<String> aboutOwner(Profile owner) {
        String name = Objects.requireNonNullElse(owner.fullName(), "");
        return Stream.of(
                        Stream.of(owner.username(), owner.email(), name),
                        Stream.of(owner.email().split("[@.]")),
                        Stream.of(owner.username().split("[@._+-]")),
                        Stream.of(name.split(" ")))
                .flatMap(words -> words)
                .filter(word -> word.length() > 2);
    }

    private static String head(String password) {
        return password.substring(0, Math.min(MEASURED, password.length()));
    }

    private static String tail(String password) {
        return password.substring(Math.max(0, password.length() - MEASURED));
    }
}
