package bg.ploshtadka.runner;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The script for sealed secrets, with a {@code kubectl} and a {@code kubeseal} that hand on what they read. */
class SealScriptTest {
    private static final Path SCRIPT = Path.of("..", "k8s/scripts/seal.sh").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void writesTheValuesWithoutTheirQuotesToAFolderThatItMakes() throws Exception {
        assertThat(seal("#!/bin/sh\ncat /dev/stdin\n")).isZero();

        assertThat(folder.resolve("sealed/ploshtadka-users.yaml"))
                .content()
                .isEqualToNormalizingNewlines("A=plain\nB=in \"double\\n\" ones\nC=in single ones\nD=it's\n");
    }

    @Test
    void leavesNothingBehindWhenAToolFails() throws Exception {
        assertThat(seal("#!/bin/sh\nexit 1\n")).isNotZero();

        assertThat(folder.resolve("sealed")).isEmptyDirectory();
    }

    private int seal(String kubectl) throws IOException, InterruptedException {
        tool("kubectl", kubectl);
        tool("kubeseal", "#!/bin/sh\ncat\n");
        Path secrets = Files.writeString(
                folder.resolve("users.env"), "A=plain\nB=\"in \"double\\n\" ones\"\nC='in single ones'\nD=it's\n");
        ProcessBuilder builder = new ProcessBuilder(
                "sh",
                SCRIPT.toString(),
                "ploshtadka",
                "ploshtadka-users",
                secrets.toString(),
                folder.resolve("sealed").toString());
        builder.environment().put("PATH", folder.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start()
                .waitFor();
    }

    private void tool(String name, String text) throws IOException {
        Path tool = folder.resolve("bin").resolve(name);
        Files.createDirectories(tool.getParent());
        Files.writeString(tool, text);
        assertThat(tool.toFile().setExecutable(true)).isTrue();
    }
}
