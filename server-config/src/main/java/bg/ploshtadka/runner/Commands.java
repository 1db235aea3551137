package bg.ploshtadka.runner;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Gives the commands the console that they write to. */
final class Commands implements IFactory {
    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == UpCommand.class) {
            return type.cast(new UpCommand(console));
        }
        if (type == ResetCommand.class) {
            return type.cast(new ResetCommand(console));
        }
        if (type == MigrateCommand.class) {
            return type.cast(new MigrateCommand(console, System.getenv()));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
