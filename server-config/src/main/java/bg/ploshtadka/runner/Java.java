package bg.ploshtadka.runner;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;

/** The JDK that runs this program also runs the server. */
final class Java {
    private Java() {}

    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Whether this JVM knows an option of this name, written without {@code -XX}. */
    static boolean knows(String option) {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            return jvm.getVMOption(option) != null;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
