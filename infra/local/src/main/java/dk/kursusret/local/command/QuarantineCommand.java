package dk.kursusret.local.command;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.importer.finding.Severity;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes out the rows of a file that an import would quarantine. */
@Command(name = "quarantine",
        description = "Vis de rækker, en indlæsning sætter til side. / Show the rows that an import sets aside.",
        footer = {
                "A dry run: nothing is stored. The CSV has the reasons next to the cells; the number of rows goes to standard error.",
                "Exit status: 0 the rest can be imported; 2 the file is blocked; 1 anything else."})
final class QuarantineCommand implements Callable<Integer> {
    private final Terminal terminal;
    @Parameters(paramLabel = "FILE", description = "CSV or .xlsx, as the region sent it.")
    private Path file = Path.of("");
    @Option(names = "--list", paramLabel = "LIST", required = true,
            description = "The list that the file is an edition of.")
    private String list = "";
    @Mixin
    private final ChosenOptions chosen = new ChosenOptions();
    @Option(names = {"-o", "--output"}, paramLabel = "FILE.csv",
            description = "Where to write the rows (default: standard output). An existing file is left alone.")
    private Optional<Path> target = Optional.empty();
    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "da",
            description = "Language of the messages: da or en (default: ${DEFAULT-VALUE}).")
    private Language language = Language.DA;
    @Mixin
    private final ServerAddress address = new ServerAddress();

    QuarantineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure {
        byte[] bytes = InputFile.read(file);
        Server server = address.server();
        ImportReport report = ReportOutput
                .read(server.post("/v1/admin/imports", parameters("json"), Server.Content.FILE, bytes));
        int rows = report.counts().quarantined();
        if (rows > 0) {
            write(server.file("/v1/admin/imports", parameters("csv"), bytes));
        }
        say(report, rows);
        return ReportOutput.status(report);
    }

    private List<Server.Parameter> parameters(String format) {
        List<Server.Parameter> parameters = new ArrayList<>();
        parameters.add(new Server.Parameter("list", list));
        parameters.add(new Server.Parameter("edition", someDay().toString()));
        parameters.add(new Server.Parameter("fileName", file.getFileName().toString()));
        parameters.add(new Server.Parameter("format", format));
        parameters.addAll(chosen.parameters());
        return parameters;
    }

    /** Any day on which the list exists: which rows are quarantined does not depend on it. */
    private LocalDate someDay() {
        LocalDate today = CivilDay.today(Clock.systemUTC());
        Validity days = KnownLists.load().list(list).map(known -> known.validity())
                .orElse(new Validity(Optional.empty(), Optional.empty()));
        return days.lastDay().filter(today::isAfter).orElse(today);
    }

    private void write(byte[] csv) throws Failure {
        if (target.isEmpty()) {
            terminal.out().writeBytes(csv);
            terminal.out().flush();
            return;
        }
        try {
            Files.write(target.get(), csv, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Failure("Filen " + target.get() + " findes allerede. Vælg et andet navn.",
                    "The file " + target.get() + " already exists. Choose another name.");
        } catch (IOException e) {
            throw new Failure("Filen " + target.get() + " kan ikke skrives.",
                    "The file " + target.get() + " cannot be written.");
        }
    }

    /** Says how many rows were quarantined, and what is wrong with the file as a whole. */
    private void say(ImportReport report, int rows) {
        int all = report.counts().rows();
        terminal.err().println(language.of(all == 0
                ? new Text("Filen kan ikke læses som en liste.", "The file cannot be read as a list.")
                : new Text("Rækker, der er sat til side: " + rows + " af " + all + ".",
                        "Rows set aside: " + rows + " of " + all + ".")));
        report.findings().stream().filter(finding -> finding.severity() == Severity.FILE).forEach(
                finding -> terminal.err().println(finding.code() + "  " + language.of(finding.text())));
    }
}
