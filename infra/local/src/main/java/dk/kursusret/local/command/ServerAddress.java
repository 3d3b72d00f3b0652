package dk.kursusret.local.command;

import dk.kursusret.local.failure.Failure;
import java.net.URI;
import picocli.CommandLine.Option;

/** Which server a command talks to. */
final class ServerAddress {
    @Option(names = "--server", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080",
            description = "The running server (default: ${DEFAULT-VALUE}).")
    private String url = "";

    /** @throws Failure where it is not the address of a server */
    Server server() throws Failure {
        try {
            URI uri = URI.create(url.replaceAll("(?<!/)/+$", ""));
            if (uri.getHost() != null && uri.getScheme().matches("https?")) {
                return new Server(uri);
            }
        } catch (IllegalArgumentException e) {
            // The sentence below says what an address looks like.
        }
        throw new Failure("»" + url + "« er ikke en adresse på en server. Skriv fx http://127.0.0.1:8080.",
                "`" + url + "` is not the address of a server. Write for example http://127.0.0.1:8080.");
    }
}
