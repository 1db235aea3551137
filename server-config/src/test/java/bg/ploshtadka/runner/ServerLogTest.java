package bg.ploshtadka.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ServerLogTest {
    @TempDir
    private Path temporary;

    @Test
    void theReasonIsTheDeepestCauseOfTheFirstSevereEntry() throws IOException {
        ServerLog log = log("""
                [2026-11-23T16:00:00.000+0000] [] [INFO] [] [x] Booting
                [2026-11-23T16:00:01.000+0000] [] [SEVERE] [] [y] [[
                  Exception while invoking class org.glassfish.ejb.startup.EjbDeployer load method
                java.lang.RuntimeException: EJB Container initialization error
                Caused by: javax.ejb.EJBException
                Caused by: java.lang.IllegalStateException: Setting CONTACT_EMAIL is missing
                \tat bg.x.Y.z(Y.java:1)
                ]]
                [2026-11-23T16:00:02.000+0000] [] [SEVERE] [] [y] [[
                Caused by: java.lang.IllegalStateException: something that followed from it
                ]]
                """);
        assertThat(log.reason()).contains("Setting CONTACT_EMAIL is missing");
    }

    @Test
    void looksForTheReasonPastSevereEntriesThatGiveNone() throws IOException {
        assertThat(log("""
                                [2026-11-23T16:00:01.000+0000] [] [SEVERE] [] [y] Startup of context  failed
                                [2026-11-23T16:00:01.000+0000] [] [INFO] [] [y] Manager has not yet been started
                                [2026-11-23T16:00:02.000+0000] [] [SEVERE] [] [y] [[
                                  ContainerBase.addChild: start:
                                a.b.LifecycleException: c.d.ConfigurationException: Setting X is missing
                                Caused by: c.d.ConfigurationException: Setting X is missing
                                ]]
                                """).reason()).contains("Setting X is missing");
    }

    @Test
    void withoutCauseTheExceptionItselfIsTheReason() throws IOException {
        assertThat(log("""
                                [2026-11-23T16:00:01.000+0000] [] [SEVERE] [] [y] [[
                                  Shutting down
                                java.net.BindException: Address already in use
                                ]]
                                """).reason()).contains("Address already in use");
    }

    @Test
    void withoutExceptionTheSevereLineIsTheReason() throws IOException {
        assertThat(log("[SEVERE] [] Failed to start, exiting\n").reason())
                .contains("[SEVERE] [] Failed to start, exiting");
    }

    @Test
    void aQuietLogGivesNoReason() throws IOException {
        assertThat(log("[INFO] all is well\n").reason()).isEmpty();
    }

    @Test
    void knowsWhenTheServerSaysThatItIsReady() throws IOException {
        assertThat(log("[INFO] Payara Micro 6.2025.10 (build 42) ready in 7,978 (ms)\n")
                        .saysReady())
                .isTrue();
        assertThat(log("[INFO] Payara Micro starting\n").saysReady()).isFalse();
    }

    @Test
    void bytesThatAreNoCharactersDoNotHideTheReason() throws IOException {
        Path file = temporary.resolve("payara.log");
        Files.write(file, new byte[] {(byte) 0xff, '\n', '[', 'S', 'E', 'V', 'E', 'R', 'E', ']', '\n'});
        assertThat(new ServerLog(file).reason()).contains("[SEVERE]");
    }

    @Test
    void keepsTheLogOfThePreviousRun() throws IOException {
        ServerLog log = log("first run\n");

        log.begin();

        assertThat(log.file()).doesNotExist();
        assertThat(temporary.resolve("payara.log.previous")).hasContent("first run");
    }

    private ServerLog log(String text) throws IOException {
        return new ServerLog(Files.writeString(temporary.resolve("payara.log"), text));
    }
}
