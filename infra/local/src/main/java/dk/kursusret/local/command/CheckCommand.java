package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.failure.Failure;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks whether somebody has a right to a course. */
@Command(name = "check", description = "Spørg om retten til et kursus. / Ask whether there is a right to a course.",
        footer = "FILE.json holds a request body for POST /v1/eligibility.")
final class CheckCommand implements Callable<Integer> {
    private static final Path STANDARD_INPUT = Path.of("-");
    private final Terminal terminal;
    @Parameters(paramLabel = "FILE.json", description = "- for standard input.")
    private Path file = STANDARD_INPUT;
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "da",
            description = "da or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.DA;
    @Option(names = "--json", description = "Print the answer as JSON, and nothing else.")
    private boolean json;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure {
        byte[] question = file.equals(STANDARD_INPUT) ? InputFile.readStandardInput() : InputFile.read(file);
        JsonNode answer = address.server().post("/v1/eligibility", List.of(new Server.Parameter("lang", "both")),
                Server.Content.JSON, question);
        if (json) {
            terminal.out().println(Json.text(answer));
        } else {
            terminal.out().print(new DecisionText(language).of(answer));
        }
        return 0;
    }
}
