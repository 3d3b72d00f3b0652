package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.Json;
import dk.kursusret.local.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which edition of each list is in force. */
@Command(name = "lists", description = "Vis listerne og deres gældende udgave. / Show the lists and what is in force.")
final class ListsCommand implements Callable<Integer> {
    private static final String NONE = "-";
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
        JsonNode answer = address.server().get("/v1/positive-lists");
        terminal.out().print(json ? Json.text(answer) + "\n" : table(answer.path("lists")));
        return 0;
    }

    private static String table(JsonNode lists) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("list", "edition", "courses", "sample"));
        for (JsonNode list : lists) {
            JsonNode inForce = list.path("inForce");
            rows.add(List.of(list.path("list").asText(), inForce.path("edition").asText(NONE),
                    inForce.path("courses").asText(NONE), inForce.path("sample").asBoolean() ? "SAMPLE" : ""));
        }
        return Table.of(rows);
    }
}
