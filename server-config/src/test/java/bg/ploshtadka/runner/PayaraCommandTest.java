package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PayaraCommandTest {
    @TempDir
    private Path temporary;

    private Path root;
    private PayaraCommand command;

    @BeforeEach
    void unpack() throws IOException {
        Path folder = temporary.resolve("image");
        for (String part : List.of("config", "docroot", "lib")) {
            Files.createDirectories(folder.resolve(part));
        }
        Files.writeString(folder.resolve("config/domain.xml"), "<domain/>");
        root = temporary.resolve("payara");
        PayaraImage image = new PayaraImage(folder);
        ClassArchive archive = new ClassArchive(image, root.resolve("classes.txt"));
        List<Path> wars = List.of(Path.of("a.war"), Path.of("b.war"));
        command = new PayaraCommand(image, archive, root, 1024, 41000, List.of(41001, 41002), wars);
    }

    @Test
    void deploysEveryWar() {
        assertThat(command.words(Map.of())).containsSequence("--deploy", "a.war", "--deploy", "b.war");
    }

    @Test
    void clustersOverTheLoopbackInterfaceOnly() {
        assertThat(command.words(Map.of()))
                .containsSequence("--interfaces", "127.0.0.1")
                .containsSequence("--clustermode", "tcpip:127.0.0.1:41001,127.0.0.1:41002");
    }

    @Test
    void givesTheHeapItsLimit() {
        assertThat(command.words(Map.of())).contains("-Xms256m", "-Xmx1024m");
    }

    @Test
    void waitsForOtherMembersAtItsOwnClusterPort() {
        assertThat(command.words(Map.of())).containsSequence("--startport", "41001");
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() {
        command.words(Map.of());
        assertThat(root.resolve("preboot.asadmin"))
                .content()
                .contains("create-jdbc-resource", "http-listener.address=127.0.0.1");
    }

    @Test
    void givesThePoolItsSize() {
        command.words(Map.of());
        assertThat(root.resolve("preboot.asadmin")).content().contains("--maxpoolsize 30 ");

        command.words(Map.of("DB_POOL_SIZE", "12"));
        assertThat(root.resolve("preboot.asadmin")).content().contains("--maxpoolsize 12 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "many", "-10", "1e3"})
    void refusesAPoolThatIsNone(String size) {
        assertThatExceptionOfType(LaunchFailure.class)
                .isThrownBy(() -> command.words(Map.of("DB_POOL_SIZE", size)))
                .withMessageStartingWith("DB_POOL_SIZE");
    }

    @Test
    void tellsNobodyAboutTheRun() {
        assertThat(command.words(Map.of())).contains("--disablephonehome");
    }

    @Test
    void startsFromAFreshRootEachTime() throws IOException {
        command.words(Map.of());
        Files.writeString(root.resolve("left-over"), "of the run before");

        command.words(Map.of());

        assertThat(root.resolve("left-over")).doesNotExist();
        assertThat(root.resolve("config/domain.xml")).hasContent("<domain/>");
    }

    @Test
    void passesOptionsOfThePersonToTheJvmBeforeTheMainClass() {
        List<String> words = command.words(Map.of("PLOSHTADKA_JVM_OPTIONS", " -Dfirst=1  -Dsecond=2 "));
        assertThat(words).containsSubsequence("-Dfirst=1", "-Dsecond=2", "-cp");
    }

    @Test
    void aCollectorThatThePersonChoosesReplacesOurs() {
        assertThat(command.words(Map.of("PLOSHTADKA_JVM_OPTIONS", "-XX:+UseG1GC")))
                .contains("-XX:+UseG1GC")
                .doesNotContain("-XX:+UseSerialGC");
        assertThat(command.words(Map.of())).contains("-XX:+UseSerialGC");
    }

    @ParameterizedTest
    @EnumSource
    void leavesMostOfTheHeapToWhatStays(Topology topology) {
        PayaraCommand of = new PayaraCommand(
                command.image(), command.archive(), root, topology.heapMegabytes(), 41000, List.of(41001), List.of());

        assertThat(megabytes(of, "-Xmn")).isPositive().isLessThan(megabytes(of, "-Xms") / 2);
    }

    private static int megabytes(PayaraCommand command, String option) {
        return command.words(Map.of()).stream()
                .filter(word -> word.matches(option + "\\d+m"))
                .mapToInt(word -> Integer.parseInt(word.substring(option.length(), word.length() - 1)))
                .sum();
    }

    @Test
    void usesNoOptionThatTheJvmDoesNotKnow() {
        assertThat(command.words(Map.of()))
                .filteredOn(word -> word.matches("-XX:\\w+=.*"))
                .isNotEmpty()
                .allMatch(word -> Java.knows(word.substring("-XX:".length(), word.indexOf('='))));
        assertThat(Java.knows("TrimTheMoonInterval")).isFalse();
    }

    @Test
    void notesItsClassesForTheArchiveWhenThereIsNone() {
        assertThat(command.words(Map.of())).contains("-XX:DumpLoadedClassList=" + root.resolve("classes.txt"));
    }

    @Test
    void usesTheArchiveWithOtherOptionsOfThePerson() {
        assertThat(command.words(Map.of("PLOSHTADKA_JVM_OPTIONS", "-XX:TieredStopAtLevel=1")))
                .contains("-XX:DumpLoadedClassList=" + root.resolve("classes.txt"), "-XX:TieredStopAtLevel=1");
    }

    @Test
    void leavesTheArchiveAloneWhenAgentsMayChangeClasses() {
        assertThat(command.words(Map.of("PLOSHTADKA_JVM_OPTIONS", "-javaagent:x.jar")))
                .noneMatch(word -> word.startsWith("-XX:DumpLoadedClassList") || word.startsWith("-XX:SharedArchive"));
    }
}
