package bg.ploshtadka.container;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A signing key that lives as long as the tests. */
public final class TestKey {
    /** PKCS#8 in PEM. */
    public static final String PEM = create();

    private static final int BITS = 2048;
    private static final int LINE = 64;

    private TestKey() {}

    private static String create() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(BITS);
            String body = Base64.getMimeEncoder(LINE, new byte[] {'\n'})
                    .encodeToString(rsa.generateKeyPair().getPrivate().getEncoded());
            return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
