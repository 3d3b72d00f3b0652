package dk.kursusret.local.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.catalog.store.TableNames;
import dk.kursusret.catalog.store.Tables;
import dk.kursusret.local.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDynamoTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAtTheNextStart() throws Failure {
        Path file = folder.resolve("lists.db");
        try (EmbeddedDynamo database = EmbeddedDynamo.open(file)) {
            new Tables(database.client(), new TableNames("Editions", "Entries")).create();
        }

        try (EmbeddedDynamo database = EmbeddedDynamo.open(file)) {
            assertEquals(List.of("Editions", "Entries"), database.client().listTables().tableNames());
        }
    }

    @Test
    void aFileThatIsNotADatabaseIsRefusedAtOnce() throws IOException {
        Path file = Files.writeString(folder.resolve("lists.db"), "kode;titel\n12345;Et kursus\n");

        Failure refused = assertThrows(Failure.class, () -> EmbeddedDynamo.open(file));

        assertEquals("The file " + file + " is not a database, or it cannot be read.", refused.text().en());
    }
}
