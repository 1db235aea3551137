package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ClassArchiveTest {
    @TempDir
    private Path image;

    @Test
    void holdsNoClassesOfWars() {
        assertThat(ClassArchive.ownClasses("java/lang/Object id: 0\na/B id: 9 super: 0 source: /wars/a/B.class\n"))
                .containsExactly("java/lang/Object id: 0");
    }

    @Test
    void leavesOutALineThatIsStillBeingWritten() {
        assertThat(ClassArchive.ownClasses("java/lang/Object id: 0\njava/lang/Str"))
                .containsExactly("java/lang/Object id: 0");
    }

    @Test
    void anArchiveThatIsThereIsUsed() throws IOException {
        String version = Runtime.version().toString().replace('+', '-');
        Path archive = Files.writeString(image.resolve("classes-" + version + ".jsa"), "");
        assertThat(new ClassArchive(new PayaraImage(image), image.resolve("classes.txt")).jvmOptions())
                .containsExactly("-XX:SharedArchiveFile=" + archive);
    }
}
