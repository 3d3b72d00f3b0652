package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A new version is deployed while questions are being asked. */
@Order(4)
@ExtendWith(CloudExtension.class)
class DeployedUpdateTest {
    @TempDir
    private static Path folder;
    private static Deployment deployment;

    @BeforeAll
    static void deployment(Cloud cloud) {
        deployment = cloud.deployment();
    }

    private static String version() throws Exception {
        return deployment.aws().call("lambda", "get-alias", "--function-name",
                deployment.resources().get("CatalogFunction"), "--name", "live").path("FunctionVersion").asText();
    }

    private static void ask(AtomicBoolean asking, List<Integer> statuses) {
        try {
            while (asking.get()) {
                statuses.add(deployment.api().get("/v1/regions").statusCode());
            }
        } catch (Exception e) {
            statuses.add(-1);
        }
    }

    /** Deploys again with another description of one function, which creates a new version just as new code would. */
    private static Path changedTemplate() throws IOException {
        Path root = Path.of("..", "..").toRealPath();
        return Files.writeString(folder.resolve("template.yaml"), Files.readString(root.resolve("template.yaml"))
                .replaceAll("CodeUri: (?=\\w)", "CodeUri: " + root + "/")
                .replaceAll("(?<=Description: )Courses, positive lists", "All courses, positive lists"));
    }

    @Test
    void questionsAreAnsweredThroughoutAnUpdate() throws Exception {
        String before = version();
        AtomicBoolean asking = new AtomicBoolean(true);
        List<Integer> statuses = new CopyOnWriteArrayList<>();
        Thread asker = Thread.ofVirtual().start(() -> ask(asking, statuses));

        deployment.deploy("--template", changedTemplate().toString());

        asking.set(false);
        asker.join();
        assertFalse(statuses.isEmpty());
        assertEquals(List.of(), statuses.stream().filter(status -> status != 200).toList());
        assertTrue(Integer.parseInt(version()) > Integer.parseInt(before), "a new version is live");
        assertEquals(200, deployment.api().get("/v1/regions").statusCode());
    }

    /**
     * As docs/operations.md says: the alias is switched back at once, and the previous release is then deployed like
     * any other.
     */
    @Test
    void theVersionBeforeAnswersAgainAndThenItsReleaseIsDeployed() throws Exception {
        String function = deployment.resources().get("CatalogFunction");
        String first = version();
        deployment.deploy("--template", changedTemplate().toString(), "FunctionMemory=1770");
        String second = version();

        deployment.aws().call("lambda", "update-alias", "--function-name", function, "--name", "live",
                "--function-version", first);
        assertEquals(first, version());
        assertEquals(200, deployment.api().get("/v1/regions").statusCode());
        deployment.aws().call("lambda", "update-alias", "--function-name", function, "--name", "live",
                "--function-version", second);

        deployment.deploy("FunctionMemory=1769");
        assertTrue(Integer.parseInt(version()) > Integer.parseInt(second));
        assertEquals(200, deployment.api().get("/v1/regions").statusCode());
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        String before = version();

        Command dryRun = deployment.attempt("--dry-run", "FunctionMemory=2048");

        assertEquals(0, dryRun.exit(), dryRun::err);
        assertTrue(dryRun.err().contains("CatalogFunction"), dryRun::err);
        assertEquals(before, version());
    }
}
