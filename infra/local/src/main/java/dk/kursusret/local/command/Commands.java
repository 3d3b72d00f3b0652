package dk.kursusret.local.command;

import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.server.Installation;
import dk.kursusret.rules.texts.Text;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the command that the arguments name, and says in plain words what went wrong. */
public final class Commands {
    private static final int FAILED = 1;
    private static final Text UNEXPECTED = new Text("Noget gik galt, som ikke burde kunne ske: ",
            "Something went wrong that should be impossible: ");
    private final Terminal terminal;
    private final CommandLine line;

    public Commands(Installation installation, Terminal terminal) {
        this.terminal = terminal;
        line = new CommandLine(new Root())
                .addSubcommand(new ServeCommand(installation, terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new ListsCommand(terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new QuarantineCommand(terminal))
                .addSubcommand(new ApproveCommand(terminal))
                .addSubcommand(new RollbackCommand(terminal))
                .addSubcommand(new AdminCommand(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((fault, given) -> misused(fault))
                .setExecutionExceptionHandler((fault, command, given) -> failed(fault));
        line.getCommandSpec().version("kursusret " + version());
        line.getSubcommands().values().stream().map(CommandLine::getCommandSpec)
                .forEach(command -> command
                        .mixinStandardHelpOptions(true).version("kursusret " + version())
                        .usageMessage().sortOptions(false).sortSynopsis(false));
    }

    private static String version() {
        return Optional.ofNullable(Commands.class.getPackage().getImplementationVersion()).orElse("(not packaged)");
    }

    /** Returns the exit status. */
    public int run(String... arguments) {
        return line.execute(arguments);
    }

    /** Without a subcommand there is only the usage to print. */
    @Command(name = "kursusret", subcommands = HelpCommand.class, mixinStandardHelpOptions = true,
            description = {"Må jeg, som ledig, tage dette kursus, og hvorfor?",
                    "I am unemployed: may I take this course, and why?"},
            footer = "  deploy     Sæt i drift i AWS eller LocalStack. / Deploy to AWS or LocalStack.%n"
                    + "  bench      Mål, hvad det koster. / Measure what it costs.")
    static final class Root implements Runnable {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "a command is missing");
        }
    }

    private int misused(ParameterException fault) {
        String message = fault.getMessage().replaceFirst("^Error: ", "");
        terminal.fail(new Text("Kommandoen kan ikke forstås sådan: " + message, message));
        fault.getCommandLine().usage(terminal.err());
        return FAILED;
    }

    private int failed(Exception fault) {
        if (fault instanceof Failure failure) {
            terminal.fail(failure.text());
        } else {
            terminal.fail(new Text(UNEXPECTED.da() + fault, UNEXPECTED.en() + fault));
        }
        return FAILED;
    }
}
