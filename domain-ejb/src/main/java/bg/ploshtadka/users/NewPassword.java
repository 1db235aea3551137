package bg.ploshtadka.users;

import java.util.Optional;

/**
 * The password that somebody wants.
 *
 * @param wanted the new one
 * @param current the present one, as its user says
 */
public record NewPassword(String wanted, Optional<String> current) {
    @Override
    public String toString() {
        return "NewPassword[not shown]";
    }
}
