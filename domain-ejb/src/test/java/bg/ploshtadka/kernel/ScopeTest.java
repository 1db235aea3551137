package bg.ploshtadka.kernel;

import java.util.Set;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScopeTest {
    @Test
    void expandsASuperScopeToItsPartsAndToPlainReading() {
        assertThat(Scope.expand(Set.of(Scope.ADMIN_VENUES)))
                .containsExactlyInAnyOrder(
                        Scope.ADMIN_VENUES,
                        Scope.ADMIN_VENUES_READ,
                        Scope.ADMIN_VENUES_WRITE,
                        Scope.ADMIN_VENUES_DELETE,
                        Scope.VENUES_READ);
    }

    @Test
    void expandsNoPartOfASuperScope() {
        assertThat(Scope.expand(Set.of(Scope.ADMIN_VENUES_WRITE))).containsExactly(Scope.ADMIN_VENUES_WRITE);
        assertThat(Scope.expand(Set.of(Scope.VENUES_READ))).containsExactly(Scope.VENUES_READ);
    }

    @Test
    void givesOwnersAllThatCustomersHave() {
        assertThat(Scope.OWNER).containsAll(Scope.CUSTOMER).contains(Scope.BOOKINGS_MANAGE);
        assertThat(Scope.CUSTOMER).noneMatch(scope -> scope.text().startsWith("admin:"));
    }

    @Test
    void isFoundByItsTextOnly() {
        assertThat(Scope.of("admin:venues:read")).contains(Scope.ADMIN_VENUES_READ);
        assertThat(Scope.of("ADMIN_VENUES_READ")).isEmpty();
    }
}
