package dk.kursusret.it.cloud;

import java.net.URI;
import java.nio.file.Path;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/**
 * LocalStack's own image in a container, with the one patch that deployments need, and with the same speed-ups as our
 * own.
 */
final class DockerLocalStack implements Backend {
    private static final DockerImageName IMAGE = DockerImageName.parse("localstack/localstack:4.14.0");
    private static final String PATCHES = "/usr/lib/kursusret";
    private final LocalStackContainer container;

    private DockerLocalStack(LocalStackContainer container) {
        this.container = container;
    }

    /** @throws Unavailable if no container engine answers, or it neither has the image nor can get it */
    static DockerLocalStack start() throws Unavailable {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new Unavailable("no container engine answers");
        }
        LocalStackContainer container = new LocalStackContainer(IMAGE);
        container.withEnv("SQS_CLOUDWATCH_METRICS_REPORT_INTERVAL", "10").withEnv("LAMBDA_RETRY_BASE_DELAY", "1")
                .withEnv("LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT", "90").withEnv("SKIP_SSL_CERT_DOWNLOAD", "1");
        container.withCopyFileToContainer(MountableFile.forHostPath(Path.of("..", "localstack", "patches.py")),
                PATCHES + "/patches.py");
        container.withCopyToContainer(Transferable.of("import sys\nsys.path.insert(0, '" + PATCHES
                + "')\nimport patches\npatches.install()\n"), "/etc/localstack/init/boot.d/patches.py");
        try {
            container.start();
        } catch (RuntimeException e) {
            container.stop();
            throw new Unavailable("the image " + IMAGE + " did not start: " + e.getMessage());
        }
        return new DockerLocalStack(container);
    }

    @Override
    public String name() {
        return "LocalStack 4.14.0 in a container";
    }

    @Override
    public URI endpoint() {
        return container.getEndpoint();
    }

    @Override
    public boolean reachesThisMachine() {
        return false;
    }

    @Override
    public void close() {
        container.stop();
    }
}
