package bg.ploshtadka.users;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SecretTest {
    @Test
    void has256RandomBits() {
        assertThat(Base64.getUrlDecoder().decode(Secret.random().text())).hasSize(32);
        assertThat(Secret.random().text()).isNotEqualTo(Secret.random().text());
    }

    @Test
    void needsNoEscapingInUrls() {
        assertThat(Secret.random().text()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void isFoundAgainByItsSha256() {
        assertThat(HexFormat.of().formatHex(new Secret("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void isNotShownInLogs() {
        Secret secret = Secret.random();

        assertThat(secret.toString()).doesNotContain(secret.text());
    }
}
