package bg.ploshtadka.rest;

import org.eclipse.microprofile.openapi.models.PathItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApiDescriptionTest {
    @ParameterizedTest
    @CsvSource({"'', /users, /users", "/bookings, /, /bookings", "/bookings, /{id}, /bookings/{id}", "'', /, /"})
    void describesPathsFromTheHostOn(String root, String path, String whole) {
        assertThat(ApiDescription.join(root, path)).isEqualTo(whole);
    }

    @Test
    void namesOperationsByMethodAndPath() {
        assertThat(ApiDescription.id(PathItem.HttpMethod.PATCH, "/bookings/{id}/status"))
                .isEqualTo("patch_bookings_id_status");
    }

    @Test
    void tellsAliasesApart() {
        assertThat(ApiDescription.id(PathItem.HttpMethod.GET, "/users/@me"))
                .isNotEqualTo(ApiDescription.id(PathItem.HttpMethod.GET, "/users/@me/get"));
    }
}
