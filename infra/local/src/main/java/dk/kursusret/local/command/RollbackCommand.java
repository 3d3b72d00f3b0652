package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.importer.report.ReportJson;
import dk.kursusret.importer.report.RollbackReport;
import dk.kursusret.local.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Withdraws a published edition. */
@Command(name = "rollback", description = "Træk en udgave tilbage. / Withdraw a published edition.",
        footer = "The previous edition holds again. Nothing is deleted: the same file can be published again.")
final class RollbackCommand implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Mixin
    private final EditionOption edition = new EditionOption();
    @Option(names = "--reason", paramLabel = "TEXT", description = "The reason; kept with the edition.")
    private Optional<String> reason = Optional.empty();
    @Option(names = "--json", description = "Print the server's answer as JSON.")
    private boolean json;

    RollbackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure {
        List<Server.Parameter> parameters = new ArrayList<>();
        parameters.add(new Server.Parameter("edition", edition.edition()));
        reason.ifPresent(text -> parameters.add(new Server.Parameter("reason", text)));
        JsonNode answer = address.server().post(
                "/v1/admin/lists/" + PercentEncoding.encode(edition.list()) + "/rollback",
                parameters, Server.Content.JSON, new byte[0]);
        if (json) {
            terminal.out().println(Json.text(answer));
        } else {
            RollbackReport report = ReportJson.read(answer, RollbackReport.class);
            terminal.out().println(report.text(Language.DA.ofReports()));
            terminal.out().println(report.text(Language.EN.ofReports()));
        }
        return 0;
    }
}
