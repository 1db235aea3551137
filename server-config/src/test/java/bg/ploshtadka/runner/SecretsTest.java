package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SecretsTest {
    @TempDir
    private Path temporary;

    @Test
    void theSigningKeyIsRsaOf2048Bits() throws GeneralSecurityException {
        String body = secrets().jwtPrivateKey().replaceAll("-----[A-Z ]+-----|\\s", "");
        PKCS8EncodedKeySpec encoded =
                new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body));
        RSAPrivateKey key = (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(encoded);
        assertThat(key.getModulus().bitLength()).isEqualTo(2048);
    }

    @Test
    void theNextRunFindsTheSameSecrets() {
        Secrets first = secrets();
        String key = first.jwtPrivateKey();
        String stripe = first.stripeSecretKey();
        String webhook = first.stripeWebhookSecret();

        Secrets second = secrets();

        assertThat(second.jwtPrivateKey()).isEqualTo(key);
        assertThat(second.stripeSecretKey()).isEqualTo(stripe);
        assertThat(second.stripeWebhookSecret()).isEqualTo(webhook);
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        secrets().stripeWebhookSecret();

        Path folder = temporary.resolve("secrets");
        assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(Files.getPosixFilePermissions(folder.resolve("stripe-webhook-secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void theStripeKeyCannotBeTakenForARealOne() {
        assertThat(secrets().stripeSecretKey()).matches("sk_test_local_[\\w-]{30,}");
    }

    @Test
    void everyFolderHasSecretsOfItsOwn() {
        assertThat(new Secrets(temporary.resolve("other")).stripeSecretKey())
                .isNotEqualTo(secrets().stripeSecretKey());
    }

    @Test
    void passwordsHaveNoLettersThatLookAlike() {
        assertThat(Secrets.password()).matches("[a-z2-9]{14}").doesNotContain("l", "o", "i");
    }

    private Secrets secrets() {
        return new Secrets(temporary.resolve("secrets"));
    }
}
