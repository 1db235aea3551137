package bg.ploshtadka.rest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RequestIdTest {
    @Test
    void takesAHarmlessOne() {
        assertThat(RequestId.takeOrMake("a1-B2_c3.d:4")).isEqualTo("a1-B2_c3.d:4");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "a b",
                "a\nb",
                "<script>",
                "0123456789012345678901234567890123456789012345678901234567890123x"
            })
    void makesOneInsteadOfAnyOther(String sent) {
        assertThat(RequestId.takeOrMake(sent)).isNotEqualTo(sent).hasSize(36);
    }

    @Test
    void isForgottenAtTheEnd() {
        RequestId.begin("a");
        RequestId.end();

        assertThat(RequestId.current()).isEqualTo("none");
    }
}
