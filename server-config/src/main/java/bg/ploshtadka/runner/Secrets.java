package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a local system makes up by itself at its first start and keeps, readable by its owner only. */
final class Secrets {
    private static final int KEY_BITS = 2048;
    private static final int RANDOM_BYTES = 24;
    private static final int PASSWORD_LENGTH = 14;
    // Without the letters and digits that look alike.
    private static final String PASSWORD_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    /** Keeps the secrets in the folder, making it if it is missing. */
    Secrets(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new LaunchFailure("The folder of the secrets, " + folder + ", cannot be made: " + e.getMessage(), e);
        }
    }

    /** The RSA key that signs access tokens, as PKCS#8 PEM. */
    String jwtPrivateKey() {
        return kept("jwt-private-key.pem", Secrets::newPrivateKey);
    }

    /** The key that the Stripe stand-in asks for. */
    String stripeSecretKey() {
        return kept("stripe-secret-key", () -> "sk_test_local_" + random());
    }

    /** The secret that webhooks are signed with. */
    String stripeWebhookSecret() {
        return kept("stripe-webhook-secret", () -> "whsec_" + random());
    }

    /** The text kept under the name; made and kept if there is none yet. */
    String kept(String name, Supplier<String> maker) {
        Path file = folder.resolve(name);
        try {
            if (Files.notExists(file)) {
                write(file, maker.get());
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new LaunchFailure("The secret " + file + " can neither be read nor made: " + e.getMessage(), e);
        }
    }

    /** A new text that nobody guesses, of letters, digits, {@code -} and {@code _}. */
    static String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A new password that can be read aloud and typed. */
    static String password() {
        return RANDOM.ints(PASSWORD_LENGTH, 0, PASSWORD_LETTERS.length())
                .mapToObj(index -> PASSWORD_LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }

    /** Writes a file that nobody but its owner reads, in the place of one that may be there. */
    static void write(Path file, String text) throws IOException {
        // A kill in between must not leave half a key.
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new", ownerOnly);
        Files.writeString(draft, text, StandardCharsets.UTF_8);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String newPrivateKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            byte[] encoded = generator.generateKeyPair().getPrivate().getEncoded();
            String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
            return "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----\n";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows RSA", e);
        }
    }
}
