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

/** Publishes what was staged. */
@Command(name = "approve", description = "Godkend en liste, der venter. / Approve a list that waits.",
        footer = {
                "Approving publishes; the list holds from its first day on.",
                "Exit status: 0 published, or published already; 2 blocked by what the report names;",
                "130 broken off; 1 anything else.",
                "In the cloud it takes someone other than who brought the list; locally that rule is off."})
final class ApproveCommand implements Callable<Integer> {
    private static final Text AGAIN = new Text("Indlæs filen igen med »./kursusret import« for at godkende advarsler.",
            "Import the file again with `./kursusret import` to acknowledge guards.");
    private static final Text NOTHING = new Text("", "");
    private final Terminal terminal;
    @ArgGroup(multiplicity = "1")
    private Which which = new Which();
    @Option(names = "--show", description = "Only show its report; approve nothing.")
    private boolean show;
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Mixin
    private final ReportOutput output = new ReportOutput();

    ApproveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** By its id, or by list and first day. */
    static final class Which {
        @Parameters(paramLabel = "LIST~DATE~SHA256",
                description = "The staged import, by the id that import --stage printed; its beginning is enough.")
        private String id = "";
        @ArgGroup(exclusive = false)
        private EditionOption edition = new EditionOption();

        /** What the id begins with. */
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
        String[] named = id.split("~");
        try (BrokenOff telling = new BrokenOff(terminal, () -> BrokenOff.publishing(named[0], named[1]))) {
            telling.begin();
            return server.post(path(id) + "/approve", List.of(), Server.Content.JSON, new byte[0]);
        }
    }

    private static String path(String id) {
        return "/v1/admin/imports/" + PercentEncoding.encode(id);
    }

    /** A whole id is asked for as it stands: what was published already is no mistake. */
    private String id(Server server) throws Failure {
        String beginning = which.beginning();
        if (beginning.matches(".*~[0-9a-f]{64}")) {
            return beginning;
        }
        List<String> found = server.get("/v1/admin/imports").path("imports").valueStream()
                .map(waiting -> waiting.path("id").asText()).filter(id -> id.startsWith(beginning)).toList();
        if (found.isEmpty()) {
            throw new Failure("Der venter intet, der begynder med »" + beginning + "«. »./kursusret lists« viser det.",
                    "Nothing that begins with `" + beginning + "` waits. `./kursusret lists` shows what does.");
        }
        if (found.size() > 1) {
            String all = "\n  " + String.join("\n  ", found);
            throw new Failure("Flere venter. Skriv nummeret på den, der skal godkendes:" + all,
                    "Several wait. Write the id of the one to approve:" + all);
        }
        return found.getFirst();
    }
}
