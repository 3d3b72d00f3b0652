package dk.kursusret.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.local.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes a published edition back. */
@Command(name = "rollback", description = "Træk en udgave tilbage. / Withdraw a published edition.",
        footer = "The edition before it holds again. Nothing is deleted: the same file can be published again.")
final class RollbackCommand implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin
    private final ServerAddress address = new ServerAddress();
    @Mixin
    private final EditionOption edition = new EditionOption();
    @Option(names = "--reason", paramLabel = "TEXT", description = "Why; kept with the edition.")
    private Optional<String> reason = Optional.empty();
    @Option(names = "--json", description = "Print the server's answer as JSON.")
    private boolean json;

    RollbackCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param now first day of what holds on that day now; empty where nothing does */
    private void say(String now) {
        String what = edition.list() + ", " + edition.edition();
        terminal.out().println("Trukket tilbage: " + what + ". "
                + (now.isEmpty() ? "Ingen udgave gælder den dag nu." : "Den dag gælder nu udgaven fra " + now + "."));
        terminal.out().println("Withdrawn: " + what + ". " + (now.isEmpty() ? "No edition holds on that day now."
                : "The edition of " + now + " holds on that day now."));
    }

    /** A supplement that has no edition to add to any more. */
    private void rests(JsonNode supplement) {
        String day = supplement.path("edition").asText();
        int courses = supplement.path("courses").asInt();
        terminal.out().println("Tillægget fra " + day + (courses == 1 ? " (1 kursus)" : " (" + courses + " kurser)")
                + " hviler. Det gælder igen, hvis udgaven offentliggøres igen.");
        terminal.out()
                .println("The supplement of " + day + (courses == 1 ? " (1 course)" : " (" + courses + " courses)")
                        + " rests. It holds again where the edition is published again.");
    }

    @Override
    public Integer call() throws Failure {
        List<Server.Parameter> parameters = new ArrayList<>();
        parameters.add(new Server.Parameter("edition", edition.edition()));
        reason.ifPresent(text -> parameters.add(new Server.Parameter("reason", text)));
        JsonNode answer = address.server().post("/v1/admin/lists/" + PathPart.of(edition.list()) + "/rollback",
                parameters, Server.Content.JSON, new byte[0]);
        if (json) {
            terminal.out().println(Json.text(answer));
        } else {
            say(answer.path("inForce").path("edition").asText(""));
            answer.path("suspended").forEach(this::rests);
        }
        return 0;
    }
}
