package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.PercentEncoding;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.rules.texts.Text;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves a staged edition, which publishes it. */
@Command(name = "approve", description = "Godkend en liste, der venter. / Approve a staged list.",
        footer = {
                "Approving publishes; the list holds from its first day on.",
                "Exit status: 0 published, or already published; 2 blocked for the reasons in the report;",
                "130 interrupted; 1 anything else.",
                "In the cloud someone other than whoever brought the list must approve it; locally that rule is off."})
final class ApproveCommand implements Callable<Integer> {
    private static final Text AGAIN = new Text("Indlæs filen igen med »./kursusret import« for at godkende advarsler.",
            "Import the file again with `./kursusret import` to acknowledge guards.");
    private static final Text NOTHING = new Text("", "");
    private final Terminal terminal;
    @ArgGroup(multiplicity = "1")
    private Which which = new Which();
    @Option(names = "--show", description = "Only show the report; approve nothing.")
    private boolean show;
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Mixin
    private final ReportOutput output = new ReportOutput();

    ApproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Which staged list: by its id, or by list and first day. */
    static final class Which {
        @Parameters(paramLabel = "LIST~DATE~SHA256",
                description = "The id that import --stage printed; its beginning is enough.")
        private String id = "";
        @ArgGroup(exclusive = false)
        private EditionOption edition = new EditionOption();

        /** The id, or its beginning. */
        String beginning() {
            return id.isEmpty() ? edition.list() + "~" + edition.edition() + "~" : id;
        }
    }

    @Override
    public Integer call() throws Failure {
        Server server = address.server();
        String id = id(server);
        JsonNode answer = show ? server.get(path(id)) : approve(server, id);
        int status = ReportOutput.status(ReportOutput.read(answer));
        output.print(terminal, answer, status == ReportOutput.BLOCKED ? AGAIN : NOTHING);
        return status;
    }

    private JsonNode approve(Server server, String id) throws Failure {
        String[] parts = id.split("~");
        try (InterruptNotice notice = new InterruptNotice(terminal,
                () -> InterruptNotice.publishing(parts[0], parts[1]))) {
            notice.begin();
            return server.post(path(id) + "/approve", List.of(), Server.Content.JSON, new byte[0]);
        }
    }

    private static String path(String id) {
        return "/v1/admin/imports/" + PercentEncoding.encode(id);
    }

    /**
     * A complete id is not looked up among the staged lists, because approving what is already published is not an
     * error.
     */
    private String id(Server server) throws Failure {
        String beginning = which.beginning();
        if (beginning.matches(".*~[0-9a-f]{64}")) {
            return beginning;
        }
        List<String> found = server.get("/v1/admin/imports").path("imports").valueStream()
                .map(waiting -> waiting.path("id").asText()).filter(id -> id.startsWith(beginning)).toList();
        if (found.isEmpty()) {
            throw new Failure("Der venter intet, der begynder med »" + beginning + "«. »./kursusret lists« viser det.",
                    "Nothing that begins with `" + beginning + "` is waiting. `./kursusret lists` shows what is.");
        }
        if (found.size() > 1) {
            String all = "\n  " + String.join("\n  ", found);
            throw new Failure("Flere venter. Skriv nummeret på den, der skal godkendes:" + all,
                    "Several are waiting. Give the id of the one to approve:" + all);
        }
        return found.getFirst();
    }
}
