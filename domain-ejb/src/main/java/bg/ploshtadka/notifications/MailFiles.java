package bg.ploshtadka.notifications;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The texts of mails as they stand beside the classes. */
final class MailFiles {
    private MailFiles() {}

    /** The content of {@code mail/<name>.mustache}. */
    static String read(String name) {
        String path = "/mail/" + name + ".mustache";
        try (InputStream file = MailFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
