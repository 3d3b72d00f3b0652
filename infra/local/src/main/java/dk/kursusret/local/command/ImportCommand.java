package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.Json;
import dk.kursusret.importer.ImportReportText;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a list, and publishes it where that is asked for. */
@Command(name = "import", description = "Prøv en liste af, eller offentliggør den. / Check a list, or publish it.",
        footer = {
                "A dry run, unless --publish is given.",
                "Exit status: 0 ready, published or unchanged; 2 blocked by what the report names; 1 anything else.",
                "Locally one person both brings and publishes a list; in the cloud another one must approve it."})
final class ImportCommand implements Callable<Integer> {
    private static final int BLOCKED = 2;
    private static final Text ALONE = new Text("Lokalt er kravet om to personer slået fra: den, der bringer en liste,"
            + " kan offentliggøre den.",
            "Locally the two-person rule is off: who brings a list can publish it.");
    private final Terminal terminal;
    @Parameters(paramLabel = "FILE", description = "CSV or .xlsx, as the region sent it.")
    private Path file = Path.of("");
    @Mixin
    private final EditionOption edition = new EditionOption();
    @Mixin
    private final ChosenOptions chosen = new ChosenOptions();
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Option(names = "--publish", description = "Publish it where the report has nothing against it.")
    private boolean publish;
    @Option(names = "--supplement", description = "Add to the edition in force instead of replacing it.")
    private boolean supplement;
    @Option(names = "--last-day", paramLabel = "DATE", description = "Last day of a supplement, yyyy-MM-dd.")
    private Optional<String> lastDay = Optional.empty();
    @Option(names = "--acknowledge", paramLabel = "CODE", description = "Accept a guard, such as A201. Repeatable.")
    private List<String> acknowledged = new ArrayList<>();
    @Option(names = "--reason", paramLabel = "TEXT",
            description = "Why; asked for with --acknowledge and --supplement.")
    private Optional<String> reason = Optional.empty();
    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "da",
            description = "Language of the report: da or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.DA;
    @Option(names = "--json", description = "Print the report as JSON, and nothing else.")
    private boolean json;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure {
        byte[] bytes = InputFile.read(file);
        JsonNode report = address.server().post("/v1/admin/imports", parameters(), Server.Content.FILE, bytes);
        if (json) {
            terminal.out().println(Json.text(report));
        } else {
            terminal.out().print(ImportReportText.of(report, language.ofReports()));
            terminal.out().println("\n" + language.of(ALONE));
        }
        return switch (report.path("status").asText()) {
            case "READY", "PUBLISHED", "UNCHANGED" -> 0;
            case "BLOCKED" -> BLOCKED;
            default -> 1;
        };
    }

    private List<Server.Parameter> parameters() {
        List<Server.Parameter> parameters = new ArrayList<>();
        parameters.add(new Server.Parameter("list", edition.list()));
        parameters.add(new Server.Parameter("edition", edition.edition()));
        parameters.add(new Server.Parameter("fileName", file.getFileName().toString()));
        if (publish) {
            parameters.add(new Server.Parameter("publish", "true"));
        }
        if (supplement) {
            parameters.add(new Server.Parameter("supplement", "true"));
        }
        lastDay.ifPresent(day -> parameters.add(new Server.Parameter("lastDay", day)));
        acknowledged.forEach(code -> parameters.add(new Server.Parameter("acknowledge", code)));
        reason.ifPresent(text -> parameters.add(new Server.Parameter("reason", text)));
        parameters.addAll(chosen.parameters());
        return parameters;
    }
}
