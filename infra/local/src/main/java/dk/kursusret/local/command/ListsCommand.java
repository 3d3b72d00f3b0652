package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows every list with its editions, including staged and withdrawn ones. */
@Command(name = "lists", description = "Vis listerne og deres udgaver. / Show the lists and their editions.",
        footer = {"States: WAITING for approval, NOT_YET_IN_FORCE, IN_FORCE, SUPERSEDED by a later one,",
                "LAPSED (its last day has passed and no newer one has begun), ENDED (a supplement after its last day), BASE_WITHDRAWN (a supplement whose edition was withdrawn), WITHDRAWN."})
final class ListsCommand implements Callable<Integer> {
    private static final String NONE = "-";
    /** Enough of a hash to tell files apart; {@code approve} accepts it. */
    private static final int SHORT_HASH = 12;
    private final Terminal terminal;
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Option(names = "--json", description = "Print the server's answer as JSON.")
    private boolean json;

    ListsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Failure {
        JsonNode answer = address.server().get("/v1/admin/lists");
        terminal.out().print(json ? Json.text(answer) + "\n" : table(answer.path("lists")));
        return 0;
    }

    private static String table(JsonNode lists) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("list", "edition", "last day", "kind", "state", "rows", "sha256", "sample"));
        for (JsonNode list : lists) {
            String id = list.path("list").asText();
            list.path("editions").forEach(edition -> rows.add(row(id, edition)));
            if (list.path("editions").isEmpty()) {
                rows.add(List.of(id, NONE, NONE, NONE, NONE, NONE, NONE, ""));
            }
        }
        return Table.of(rows);
    }

    private static List<String> row(String list, JsonNode edition) {
        String hash = edition.path("sha256").asText();
        return List.of(list, edition.path("edition").asText(), edition.path("lastDay").asText(NONE),
                edition.path("kind").asText(),
                edition.path("state").asText(), edition.path("accepted").asText(),
                hash.substring(0, Math.min(SHORT_HASH, hash.length())),
                edition.path("sample").asBoolean() ? "SAMPLE" : "");
    }
}
