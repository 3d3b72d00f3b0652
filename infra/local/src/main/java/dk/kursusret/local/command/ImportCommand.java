package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.ImportStatus;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a list, and stages or publishes it if asked to. */
@Command(name = "import", description = "Prøv en liste af, eller offentliggør den. / Check a list, or publish it.",
        footer = {
                "A dry run, unless --stage or --publish is given.",
                "Exit status: 0 ready, published or unchanged; 2 blocked for the reasons in the report; 130 interrupted;",
                "1 anything else.",
                "Locally one person can bring and publish a list; in the cloud another person must approve it."})
final class ImportCommand implements Callable<Integer> {
    private static final Text DRY_RUN = new Text("Tilføj --publish for at offentliggøre den.",
            "Add --publish to publish it.");
    private static final Text ALONE = new Text("Lokalt er kravet om to personer slået fra: den, der bringer en liste,"
            + " kan offentliggøre den.",
            "Locally the two-person rule is off: whoever brings a list can publish it.");
    private final Terminal terminal;
    @Parameters(paramLabel = "FILE", description = "CSV or .xlsx, as the region sent it.")
    private Path file = Path.of("");
    @Mixin
    private final EditionOption edition = new EditionOption();
    @Mixin
    private final ChosenOptions chosen = new ChosenOptions();
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @ArgGroup
    private Intent intent = new Intent();
    @Option(names = "--supplement", description = "Add to the edition in force instead of replacing it.")
    private boolean supplement;
    @Option(names = "--last-day", paramLabel = "DATE", description = "Last day on which it holds, yyyy-MM-dd;"
            + " by default as the file says, or until the next edition is due.")
    private Optional<String> lastDay = Optional.empty();
    @Option(names = "--against", paramLabel = "DATE",
            description = "Show the differences from the edition with this first day instead.")
    private Optional<String> against = Optional.empty();
    @Option(names = "--acknowledge", paramLabel = "CODE",
            description = "Acknowledge a guard, such as A201. Repeatable.")
    private List<String> acknowledged = new ArrayList<>();
    @Option(names = "--reason", paramLabel = "TEXT",
            description = "The reason; required with --acknowledge and --supplement.")
    private Optional<String> reason = Optional.empty();
    @Mixin
    private final ReportOutput output = new ReportOutput();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** How far the import goes. */
    static final class Intent {
        @Option(names = "--dry-run", description = "Change nothing. This is the default.")
        private boolean dryRun;
        @Option(names = "--stage", description = "Store it, to be approved later (see approve).")
        private boolean stage;
        @Option(names = "--publish", description = "Publish it if the report finds nothing against it.")
        private boolean publish;
    }

    @Override
    public Integer call() throws Failure {
        byte[] bytes = InputFile.read(file);
        JsonNode answer;
        try (Progress progress = output.progress(terminal, file, bytes.length);
                InterruptNotice telling = new InterruptNotice(terminal, () -> brokenOff(progress))) {
            telling.begin();
            answer = address.server().upload("/v1/admin/imports", parameters(), bytes, progress);
        }
        ImportReport report = ReportOutput.read(answer);
        output.print(terminal, answer, hint(report));
        return ReportOutput.status(report);
    }

    private Text brokenOff(Progress progress) {
        progress.close();
        if (!progress.isSent() || !intent.publish && !intent.stage) {
            return InterruptNotice.nothing();
        }
        return intent.publish ? InterruptNotice.publishing(edition.list(), edition.edition())
                : InterruptNotice.staging();
    }

    private Text hint(ImportReport report) {
        if (report.status() != ImportStatus.READY) {
            return ALONE;
        }
        return intent.stage ? staged(report) : and(DRY_RUN, ALONE);
    }

    private static Text staged(ImportReport report) {
        String approve = "./kursusret approve " + report.id();
        return and(new Text("Den venter på godkendelse: " + approve, "It is waiting for approval: " + approve), ALONE);
    }

    private static Text and(Text first, Text second) {
        return new Text(first.da() + "\n" + second.da(), first.en() + "\n" + second.en());
    }

    private List<Server.Parameter> parameters() {
        List<Server.Parameter> parameters = new ArrayList<>();
        parameters.add(new Server.Parameter("list", edition.list()));
        parameters.add(new Server.Parameter("edition", edition.edition()));
        parameters.add(new Server.Parameter("fileName", file.getFileName().toString()));
        if (intent.publish) {
            parameters.add(new Server.Parameter("publish", "true"));
        }
        if (intent.stage) {
            parameters.add(new Server.Parameter("stage", "true"));
        }
        if (supplement) {
            parameters.add(new Server.Parameter("supplement", "true"));
        }
        lastDay.ifPresent(day -> parameters.add(new Server.Parameter("lastDay", day)));
        against.ifPresent(day -> parameters.add(new Server.Parameter("against", day)));
        acknowledged.forEach(code -> parameters.add(new Server.Parameter("acknowledge", code)));
        reason.ifPresent(text -> parameters.add(new Server.Parameter("reason", text)));
        parameters.addAll(chosen.parameters());
        return parameters;
    }
}
