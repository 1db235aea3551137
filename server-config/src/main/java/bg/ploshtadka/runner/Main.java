package bg.ploshtadka.runner;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program behind {@code ./ploshtadka}. */
@Command(
        name = "ploshtadka",
        description = "Runs PloshtadkaBG on this machine: database, server, mail, payments, front door.",
        mixinStandardHelpOptions = true,
        version = "PloshtadkaBG 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {UpCommand.class, ResetCommand.class, MigrateCommand.class})
public final class Main {
    private final Console console;

    Main(Console console) {
        this.console = console;
    }

    /** Ends the JVM with 0, with 1 after a failure told in one sentence, or with 2 after a wrong command line. */
    public static void main(String[] arguments) {
        Logging.configure();
        System.exit(new Main(new Console(System.out, System.err)).run(arguments));
    }

    int run(String... arguments) {
        CommandLine commands = new CommandLine(this, new Commands(console));
        commands.setOut(console.out()).setErr(console.err());
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
        return commands.execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
    }

    private int failed(Exception failure) throws Exception {
        if (failure instanceof LaunchFailure) {
            console.failure(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
