package dk.kursusret.it.cloud;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Chooses what to deploy to: the endpoint that was given, LocalStack in host mode, LocalStack in Docker. */
final class Backends {
    private Backends() {}

    /** @throws Unavailable where there is none, with the reason of each */
    static Backend start() throws IOException, InterruptedException, Unavailable {
        Optional<URI> given = Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL")).filter(url -> !url.isBlank())
                .map(URI::create);
        return given.isPresent() ? new GivenEndpoint(given.get()) : localStack();
    }

    private static Backend localStack() throws IOException, InterruptedException, Unavailable {
        try {
            return HostLocalStack.start();
        } catch (Unavailable onTheHost) {
            try {
                return DockerLocalStack.start();
            } catch (Unavailable inDocker) {
                throw new Unavailable(onTheHost.getMessage() + "; " + inDocker.getMessage());
            }
        }
    }
}
