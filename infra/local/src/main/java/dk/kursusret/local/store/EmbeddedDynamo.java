package dk.kursusret.local.store;

import dk.kursusret.local.failure.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** DynamoDB Local in this process, with its data in one file and its telemetry switched off. */
public final class EmbeddedDynamo implements AutoCloseable {
    private static final boolean WITHOUT_TELEMETRY = true;
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private final AmazonDynamoDBLocal database;

    private EmbeddedDynamo(AmazonDynamoDBLocal database) {
        this.database = database;
    }

    /** @throws Failure if the file is something else than a database */
    public static EmbeddedDynamo open(Path file) throws Failure {
        // DynamoDB Local would keep trying to open such a file for ever without saying so.
        if (Files.exists(file) && !isDatabase(file)) {
            throw new Failure("Filen " + file + " er ikke en database, eller den kan ikke læses.",
                    "The file " + file + " is not a database, or it cannot be read.");
        }
        return new EmbeddedDynamo(DynamoDBEmbedded.create(file.toFile(), WITHOUT_TELEMETRY));
    }

    public DynamoDbClient client() {
        return database.dynamoDbClient();
    }

    @Override
    public void close() {
        database.shutdown();
    }

    private static boolean isDatabase(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(SQLITE.length);
            return Files.isWritable(file) && (start.length == 0 || Arrays.equals(start, SQLITE));
        } catch (IOException e) {
            return false;
        }
    }
}
