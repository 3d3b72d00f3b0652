package dk.kursusret.it.cloud;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Chooses what to deploy to: the given endpoint; LocalStack in a container, if a container engine runs; otherwise
 * LocalStack as processes on this machine, which needs only Python. Reports the choice, and why earlier options were
 * not available.
 */
final class Backends {
    private Backends() {}

    /** @throws Unavailable if there is none, with the reason for each */
    static Backend start() throws IOException, InterruptedException, Unavailable {
        Optional<URI> given = Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")).filter(url -> !url.isBlank())
                .map(URI::create);
        return given.isPresent() ? new GivenEndpoint(given.get())
                : localStack(DockerLocalStack::start, HostLocalStack::start);
    }

    /** A way to get LocalStack. */
    @FunctionalInterface
    interface Way {
        Backend start() throws IOException, InterruptedException, Unavailable;
    }

    static Backend localStack(Way container, Way host) throws IOException, InterruptedException, Unavailable {
        try {
            return container.start();
        } catch (Unavailable noContainer) {
            System.out.println("kursusret: " + noContainer.getMessage() + "; LocalStack runs as processes instead");
            try {
                return host.start();
            } catch (Unavailable notHere) {
                throw new Unavailable(noContainer.getMessage() + "; " + notHere.getMessage());
            }
        }
    }
}
