package dk.kursusret.local.command;

import dk.kursusret.local.failure.Failure;
import java.net.URI;
import picocli.CommandLine.Option;

/** The option that says which server a command talks to. */
final class ServerAddress {
    @Option(names = "--server", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080",
            description = "The running server (default: ${DEFAULT-VALUE}).")
    private String url = "";

    /** @throws Failure if the option is not the address of a server */
    Server server() throws Failure {
        try {
            URI uri = URI.create(url.replaceAll("(?<!/)/+$", ""));
            if (uri.getHost() != null && uri.getScheme().matches("https?")) {
                return new Server(uri);
            }
        } catch (IllegalArgumentException e) {
            // Reported below, with an example of an address.
        }
        throw new Failure("»" + url + "« er ikke en adresse på en server. Skriv fx http://127.0.0.1:8080.",
                "`" + url + "` is not the address of a server. Use an address such as http://127.0.0.1:8080.");
    }
}
