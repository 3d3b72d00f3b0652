package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.report.ListsComparison;
import dk.kursusret.importer.report.ReportJson;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the differences between two lists. */
@Command(name = "diff", description = "Vis forskellen mellem to lister. / Show the differences between two lists.",
        footer = {
                "A and B are files, or published editions as LIST@DATE, such as rar-fyn@2021-10-01, in any combination.",
                "Nothing is stored. Exit status: 0 compared, whether they differ or not; 1 anything else."})
final class DiffCommand implements Callable<Integer> {
    private static final Pattern EDITION = Pattern.compile("([a-z0-9-]{1,100})@([0-9]{4}-[0-9]{2}-[0-9]{2})");
    private final Terminal terminal;
    @Parameters(index = "0", paramLabel = "A", description = "The list to compare against.")
    private String from = "";
    @Parameters(index = "1", paramLabel = "B", description = "The list whose changes are shown.")
    private String to = "";
    @Option(names = "--list", paramLabel = "LIST",
            description = "The list that the file is an edition of; needed unless the other side names it.")
    private Optional<String> list = Optional.empty();
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "da",
            description = "da or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.DA;
    @Option(names = "--json", description = "Print JSON, and nothing else.")
    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure {
        ObjectNode question = Json.object();
        question.set("from", side(from, to));
        question.set("to", side(to, from));
        JsonNode answer = address.server().post("/v1/admin/diff", List.of(), Server.Content.JSON,
                Json.text(question).getBytes(StandardCharsets.UTF_8));
        if (json) {
            terminal.out().println(Json.text(answer));
        } else {
            ListsComparison compared = ReportJson.read(answer, ListsComparison.class);
            terminal.out().print(compared.text(from, to, language.ofReports()));
            sayLeftOut(from, compared.from());
            sayLeftOut(to, compared.to());
        }
        return 0;
    }

    private ObjectNode side(String named, String other) throws Failure {
        Matcher edition = EDITION.matcher(named);
        if (edition.matches()) {
            return Json.object().put("list", edition.group(1)).put("edition", edition.group(2));
        }
        Matcher otherEdition = EDITION.matcher(other);
        String known = list.or(() -> otherEdition.matches() ? Optional.of(otherEdition.group(1)) : Optional.empty())
                .orElseThrow(() -> new Failure("Skriv med --list, hvilken liste »" + named + "« er.",
                        "Use --list to say which list `" + named + "` is."));
        Path file = Path.of(named);
        return Json.object().put("list", known).put("file", InputFile.read(file)).put("fileName",
                file.getFileName().toString());
    }

    /** Says how many rows were left out, so that comparing part of a file does not look like comparing all of it. */
    private void sayLeftOut(String named, ListsComparison.Side side) {
        int rows = side.setAside();
        if (rows > 0) {
            terminal.out().println("\n" + language.of(new Text(
                    "Rækker i " + named + ", der er sat til side og ikke sammenlignet: " + rows,
                    "Rows of " + named + " that were set aside and not compared: " + rows)));
        }
    }
}
