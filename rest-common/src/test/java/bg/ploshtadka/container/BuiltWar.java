package bg.ploshtadka.container;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR of the module at hand as the build made it, together with a test that runs inside it. */
public final class BuiltWar {
    private BuiltWar() {}

    /**
     * The WAR with a test in it.
     *
     * @param name the WAR's file name without its ending, e.g. {@code users-war}
     * @param test the test class, and whatever else it needs
     */
    public static WebArchive of(String name, Class<?>... test) {
        return ShrinkWrap.create(ZipImporter.class, name + ".war")
                .importFrom(Path.of("target", name + ".war").toFile())
                .as(WebArchive.class)
                .addAsLibraries(libraries())
                .addClasses(test);
    }

    private static File[] libraries() {
        return Stream.of(Assertions.class, ByteBuddy.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> new File(location.getPath()))
                .toArray(File[]::new);
    }
}
