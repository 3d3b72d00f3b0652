package dk.kursusret.it.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.it.SampleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A stranger types the commands of docs/operations.md, from a freshly deployed stack to a list that answers questions
 * and is rolled back.
 */
@Order(8)
@ExtendWith(CloudExtension.class)
class OperatorsBookTest {
    private static final Path BOOK = Path.of("..", "..", "docs", "operations.md");
    private static final Path FILE = SampleFile.of("rar-fyn", "2021-10-01");
    private static final String DAY = "2023-10-01";
    @TempDir
    private static Path folder;

    /**
     * The commands below "The first lists", for another day. Where a command is abridged with dots, the options for
     * signing are taken from the one before.
     */
    private static List<String> commands() throws IOException {
        String book = Files.readString(BOOK);
        String section = book.substring(book.indexOf("## The first lists"), book.indexOf("## Keys for an a-kasse"));
        return Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(section).results()
                .map(found -> found.group(1).replace("2021-10-01", DAY).replaceAll("(?m)^eval .*\n", "")
                        .replace("curl … ", "curl -sS --aws-sigv4 aws:amz:eu-north-1:execute-api --user a:b ")
                        .replace("curl --aws", "curl -sS --aws"))
                .toList();
    }

    private static String typed(Deployment deployment, String commands) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", """
                set -euo pipefail
                aws() { "$PYTHON" -m awscli "$@"; }
                cd "$FOLDER"
                """ + commands.replace("BUCKET", deployment.output("ImportBucketName"))
                .replace("SHA256", "$(sha256sum fyn.csv | cut -d' ' -f1)"));
        shell.environment().putAll(Aws.environment(deployment.aws().endpoint()));
        shell.environment().put("AWS_SESSION_TOKEN", "token");
        shell.environment().put("PYTHON", deployment.aws().python());
        shell.environment().put("FOLDER", folder.toString());
        shell.environment().put("API", deployment.api().address().toString());
        Command done = Command.run(shell);
        assertEquals(0, done.exit(), () -> commands + done.out() + done.err());
        return done.out();
    }

    /** Runs all commands except the one that opens the pages, which runs until it is stopped. */
    @Test
    void theCommandsOfTheBookLeadToAListThatAnswersAndBack(Cloud cloud) throws Exception {
        Deployment deployment = cloud.deployment();
        Files.copy(FILE, folder.resolve("fyn.csv"));
        List<String> commands = commands();
        String[] brought = commands.get(0).split("\n");

        typed(deployment, brought[0]);
        new Incoming(deployment).report("incoming/rar-fyn/" + DAY + "/fyn.csv");
        assertTrue(typed(deployment, brought[1]).contains("\"READY\""));
        assertTrue(typed(deployment, commands.get(1)).contains("\"PUBLISHED\""));
        assertTrue(cloud.api().get("/v1/positive-lists/rar-fyn/editions").body().contains(DAY));

        String rolledBack = typed(deployment, commands.getLast());
        assertTrue(rolledBack.contains(DAY) && !rolledBack.contains("problems/"), rolledBack);
    }
}
