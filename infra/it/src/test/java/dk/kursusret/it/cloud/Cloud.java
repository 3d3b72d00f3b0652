package dk.kursusret.it.cloud;

import dk.kursusret.it.Application;
import dk.kursusret.it.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * What all cloud tests run against: one deployment, or, where LocalStack cannot run, a local server as far as that will
 * do.
 */
final class Cloud implements AutoCloseable {
    private final Optional<Deployment> deployment;
    private final Optional<RunningServer> embedded;
    private final String reason;

    private Cloud(Optional<Deployment> deployment, Optional<RunningServer> embedded, String reason) {
        this.deployment = deployment;
        this.embedded = embedded;
        this.reason = reason;
    }

    /** @throws IllegalStateException in CI, where LocalStack must run */
    static Cloud start() throws IOException, InterruptedException {
        try {
            return new Cloud(Optional.of(Deployment.to(Backends.start())), Optional.empty(), "");
        } catch (Unavailable e) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("In CI the cloud tests must run. " + e.getMessage(), e);
            }
            Path folder = Files.createTempDirectory("kursusret");
            return new Cloud(Optional.empty(), Optional.of(new Application(folder).serve(folder.resolve("data"))),
                    e.getMessage());
        }
    }

    String backend() {
        return deployment.map(Deployment::backend)
                .orElse("the embedded emulators, because LocalStack is not available: " + reason);
    }

    /** The deployment; a test that asks for it is skipped if there is none. */
    Deployment deployment() {
        return deployment.orElseThrow(() -> new TestAbortedException("needs LocalStack: " + reason));
    }

    Api api() {
        return deployment.map(Deployment::api).orElseGet(() -> new Api(embedded.orElseThrow().address()));
    }

    @Override
    public void close() {
        deployment.ifPresent(Deployment::close);
        embedded.ifPresent(RunningServer::close);
    }
}
