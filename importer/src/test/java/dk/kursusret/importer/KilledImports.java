package dk.kursusret.importer;

import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import dk.kursusret.importer.report.ImportStatus;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A process that publishes a list in a separate DynamoDB, and may be killed meanwhile. */
final class KilledImports {
    /** The exit code of a killed process. */
    static final int KILLED = 137;
    static final String LIST = "rar-fyn";
    static final ListFile FILE = ListFile.ofCourses(60);

    private KilledImports() {}

    /** @param arguments address of DynamoDB, first day of the edition, number of the write after which the process dies */
    public static void main(String[] arguments) {
        DynamoDbClient client = client(URI.create(arguments[0]));
        DynamoDbClient faulty = new FaultyWrites(client, FaultyWrites.Mishap.KILLS, Integer.parseInt(arguments[2]))
                .client();
        publish(faulty, LocalDate.parse(arguments[1]));
    }

    static ImportStatus publish(DynamoDbClient client, LocalDate firstDay) {
        return LocalImports.report(new Importer(new DynamoDbEditionStore(client, LocalTables.NAMES), Clock.systemUTC())
                .run(ImportRequest.edition(LIST, firstDay, FILE.utf8(),
                        new Source("liste.csv", Door.CLI, Origin.GIVEN), "anna", ImportMode.PUBLISH)))
                .status();
    }

    static DynamoDbClient client(URI endpoint) {
        return DynamoDbClient.builder().endpointOverride(endpoint).region(Region.EU_NORTH_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(Apache5HttpClient.builder()).build();
    }
}
