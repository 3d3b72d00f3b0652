package dk.kursusret.bench.start;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.Origin;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.Tables;
import dk.kursusret.importer.finding.FindingCode;
import dk.kursusret.importer.intake.ImportMode;
import dk.kursusret.importer.intake.ImportRequest;
import dk.kursusret.importer.intake.Importer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** DynamoDB Local over HTTP, holding the sample lists that the questions are about. */
public final class SampleTables implements AutoCloseable {
    private static final TableNames NAMES = new TableNames("Editions", "Entries");
    private static final String KEY = "bench";
    private final DynamoDBProxyServer server;
    private final URI address;

    private SampleTables(DynamoDBProxyServer server, URI address) {
        this.server = server;
        this.address = address;
    }

    public static SampleTables open(Path samples) throws Exception {
        int port = freePort();
        DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(
                new String[]{"-inMemory", "-port", Integer.toString(port), "-disableTelemetry"});
        server.start();
        SampleTables tables = new SampleTables(server, URI.create("http://127.0.0.1:" + port));
        try (DynamoDbClient client = tables.client()) {
            new Tables(client, NAMES).create();
            Importer importer = new Importer(new DynamoDbEditionStore(client, NAMES), Clock.systemUTC());
            for (String list : List.of("rar-sjaelland", "rar-bornholm", "rar-fyn", "rar-hovedstaden")) {
                publish(importer, list, "2021-10-01", samples);
            }
            publish(importer, "six-weeks", "2021-03-01", samples);
        }
        return tables;
    }

    /** The environment variables with which a function finds the tables. */
    Map<String, String> environment() {
        return Map.of("AWS_ENDPOINT_URL", address.toString(), "AWS_REGION", Region.EU_NORTH_1.id(),
                "AWS_ACCESS_KEY_ID", KEY, "AWS_SECRET_ACCESS_KEY", KEY, "EDITIONS_TABLE", "Editions",
                "ENTRIES_TABLE", "Entries");
    }

    public DynamoDbClient client() {
        return DynamoDbClient.builder().endpointOverride(address).region(Region.EU_NORTH_1)
                .httpClient(Apache5HttpClient.create())
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(KEY, KEY))).build();
    }

    private static void publish(Importer importer, String list, String firstDay, Path samples) throws IOException {
        byte[] bytes = Files.readAllBytes(samples.resolve("SAMPLE_" + list + "_" + firstDay + ".csv"));
        importer.run(ImportRequest.edition(list, LocalDate.parse(firstDay), bytes,
                new Source("sample.csv", Door.SAMPLE, Origin.SAMPLE), KEY, ImportMode.PUBLISH)
                .withAcknowledgement(new Acknowledgement(FindingCode.guards(), KEY)))
                .orElseThrow(why -> new IllegalStateException(why.toString()));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }
}
