package dk.kursusret.local.server;

import dk.kursusret.catalog.edition.CivilDay;
import dk.kursusret.catalog.edition.KnownLists;
import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.Tables;
import dk.kursusret.importer.intake.SourceFiles;
import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.front.Functions;
import dk.kursusret.local.front.Gateway;
import dk.kursusret.local.front.HttpFront;
import dk.kursusret.local.store.DataFolder;
import dk.kursusret.local.store.EmbeddedDynamo;
import dk.kursusret.local.store.FolderBucket;
import dk.kursusret.local.template.Template;
import dk.kursusret.local.template.TemplateReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** All of Kursusret in one process. */
public final class LocalServer implements AutoCloseable {
    private static final TableNames TABLES = new TableNames("Editions", "Entries");
    private final DataFolder folder;
    private final EmbeddedDynamo database;
    private final HttpFront front;

    private LocalServer(DataFolder folder, EmbeddedDynamo database, HttpFront front) {
        this.folder = folder;
        this.database = database;
        this.front = front;
    }

    /**
     * Starts a server, and returns once it answers requests.
     *
     * @param data the folder in which lists are kept between starts; if it holds none, the samples are loaded
     * @param port 0 picks a free one
     * @param log receives progress and the failures of functions
     * @throws Failure if the folder or port is in use, or a file of the product is malformed
     */
    public static LocalServer start(Installation installation, Path data, int port, PrintStream log) throws Failure {
        Template template = template(installation.template());
        DataFolder folder = DataFolder.hold(data);
        try {
            HttpFront front = HttpFront.on(port);
            try {
                EmbeddedDynamo database = database(folder);
                open(installation, template, folder, database.client(), front, log);
                return new LocalServer(folder, database, front);
            } catch (Failure | RuntimeException e) {
                front.close();
                throw e;
            }
        } catch (Failure | RuntimeException e) {
            folder.close();
            if (folder.disk().isFull()) {
                throw folder.disk().failure();
            }
            throw e;
        }
    }

    private static EmbeddedDynamo database(DataFolder folder) throws Failure {
        Path file = folder.file("lists.db");
        if (!Files.exists(file) && folder.disk().isFull()) {
            throw folder.disk().failure();
        }
        return EmbeddedDynamo.open(file);
    }

    public URI address() {
        return front.address();
    }

    /** Requests in progress are answered first. */
    @Override
    public void close() {
        front.close();
        database.close();
        folder.close();
    }

    private static void open(Installation installation, Template template, DataFolder folder, DynamoDbClient client,
            HttpFront front, PrintStream log) throws Failure {
        Clock clock = Clock.systemUTC();
        new Tables(client, TABLES).create();
        EditionStore store = new DynamoDbEditionStore(client, TABLES);
        SourceFiles files = SourceFiles.in(new FolderBucket(folder.file("files"), folder.disk()));
        SampleLists samples = new SampleLists(installation.samples(), folder, new SampleImporter(store, files), log);
        samples.loadIf(() -> KnownLists.load().positive().stream()
                .allMatch(list -> store.records(list.id()).isEmpty()));
        samples.keepCurrent(CivilDay.today(clock), store::records);
        Wiring wiring = new Wiring(client, TABLES, clock, files, folder.disk(), log);
        Functions functions = new Functions(wiring.handlers(), log);
        front.answerBy(new Gateway(template, functions, clock, log));
    }

    private static Template template(Path file) throws Failure {
        try {
            return TemplateReader.read(file);
        } catch (IOException e) {
            throw new Failure("Filen " + file + " kan ikke læses.", "The file " + file + " cannot be read.");
        } catch (YamlEngineException | IllegalArgumentException e) {
            throw new Failure("Skabelonen er ikke i orden: " + e.getMessage(),
                    "The template is malformed: " + e.getMessage());
        }
    }
}
