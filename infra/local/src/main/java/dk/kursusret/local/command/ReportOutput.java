package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ReportJson;
import dk.kursusret.importer.report.ReportText;
import dk.kursusret.rules.texts.Text;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options for showing a report, and how it is shown. */
final class ReportOutput {
    /** Exit status of an import that the report's findings block. */
    static final int BLOCKED = 2;
    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "da",
            description = "Language of the report: da or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.DA;
    @Option(names = "--json", description = "Print JSON, and nothing else.")
    private boolean json;

    /** Shows nothing if the output is JSON. */
    Progress progress(Terminal terminal, Path file, long bytes) {
        return new Progress(json ? new Terminal(terminal.out(), terminal.err(), Terminal.Screen.UNWATCHED) : terminal,
                file.getFileName().toString(), bytes, language);
    }

    /** @param hint a closing sentence, which is left out of JSON; may be blank */
    void print(Terminal terminal, JsonNode answer, Text hint) {
        if (json) {
            terminal.out().println(Json.text(answer));
            return;
        }
        terminal.out().print(ReportText.of(read(answer), language.ofReports()));
        if (!hint.da().isBlank()) {
            terminal.out().println("\n" + language.of(hint));
        }
    }

    /** The exit status. */
    static int status(ImportReport report) {
        return switch (report.status()) {
            case READY, PUBLISHED, UNCHANGED -> 0;
            case BLOCKED -> BLOCKED;
        };
    }

    /** @param answer the server's */
    static ImportReport read(JsonNode answer) {
        return ReportJson.read(answer, ImportReport.class);
    }
}
