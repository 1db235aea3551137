package bg.ploshtadka.kernel;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class Sha256Test {
    @Test
    void hashesTheBytesOfUtf8() {
        // Made with sha256sum.
        assertThat(HexFormat.of().formatHex(Sha256.of("площадка")))
                .isEqualTo("a572db2825e3568d59d07832d842aaa514a2aa0b418dc938c78fcb58336a31ff");
    }
}
