package bg.ploshtadka.runner;

import java.nio.file.Path;

/** The JDK that runs this program also runs the server. */
final class Java {
    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
