package dk.kursusret.it.cloud;

import java.net.URI;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/** LocalStack's own image, where Docker runs. */
final class DockerLocalStack implements Backend {
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");
    private final LocalStackContainer container;

    private DockerLocalStack(LocalStackContainer container) {
        this.container = container;
    }

    /** @throws Unavailable where Docker does not answer, or does not have the image and cannot get it */
    static DockerLocalStack start() throws Unavailable {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new Unavailable("Docker: it does not answer");
        }
        LocalStackContainer container = new LocalStackContainer(IMAGE);
        try {
            container.start();
        } catch (RuntimeException e) {
            container.stop();
            throw new Unavailable("Docker: " + e.getMessage());
        }
        return new DockerLocalStack(container);
    }

    @Override
    public String name() {
        return "LocalStack 4.14.0 in Docker";
    }

    @Override
    public URI endpoint() {
        return container.getEndpoint();
    }

    @Override
    public void close() {
        container.stop();
    }
}
