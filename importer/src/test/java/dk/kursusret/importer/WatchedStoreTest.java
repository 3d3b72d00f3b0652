package dk.kursusret.importer;

import dk.kursusret.catalog.store.DynamoDbEditionStore;
import dk.kursusret.catalog.store.EditionStore;
import dk.kursusret.catalog.store.EditionStoreContract;
import dk.kursusret.catalog.store.LocalTables;
import dk.kursusret.importer.WatchedStore.Moment;
import org.junit.jupiter.api.AfterEach;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A watched store behaves like any other, except at the moment when something happens. */
class WatchedStoreTest implements EditionStoreContract {
    private final DynamoDbClient client = LocalTables.create();
    private final EditionStore store = new WatchedStore(new DynamoDbEditionStore(client, LocalTables.NAMES),
            Moment.AMID_THE_ROWS, () -> {});

    @Override
    public EditionStore store() {
        return store;
    }

    @AfterEach
    void close() {
        client.close();
    }
}
