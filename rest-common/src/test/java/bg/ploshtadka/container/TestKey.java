package bg.ploshtadka.container;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A signing key that lives as long as the tests. */
public final class TestKey {
    /** PKCS#8 in PEM, all in one line: the Java launcher stumbles over escaped line breaks in argument files. */
    public static final String PEM = create();

    private static final int BITS = 2048;

    private TestKey() {}

    /** Another key of the same kind. */
    public static String create() {
        try {
            KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
            rsa.initialize(BITS);
            String body = Base64.getEncoder()
                    .encodeToString(rsa.generateKeyPair().getPrivate().getEncoded());
            return "-----BEGIN PRIVATE KEY-----" + body + "-----END PRIVATE KEY-----";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
