package bg.ploshtadka.system;

import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the one system that all of them share in a JVM: started before the first test that wants it, ended after the
 * last one. A test class asks for a {@link Stage} in its constructor.
 */
final class PloshtadkaSystem implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Stage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(PloshtadkaSystem.class))
                .getOrComputeIfAbsent(Shared.class, type -> new Shared(), Shared.class)
                .stage;
    }

    /** Lives as long as the run of the tests. */
    private static final class Shared implements AutoCloseable {
        private final Runner runner;
        private final Stage stage;

        private Shared() {
            runner = Runner.start(Folders.emptied(Runner.dataFolder("shared")), Runner.ANY_PORT, Map.of());
            stage = new Stage(runner.awaitReady());
        }

        @Override
        public void close() {
            runner.terminate();
        }
    }
}
