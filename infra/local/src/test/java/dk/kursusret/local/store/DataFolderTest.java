package dk.kursusret.local.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.local.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path parent;

    @Test
    void itIsMadeWhereItIsNotThere() throws Failure {
        try (DataFolder folder = DataFolder.hold(parent.resolve("a/b"))) {
            assertEquals(parent.resolve("a/b/lists.db"), folder.file("lists.db"));
            assertTrue(Files.isDirectory(parent.resolve("a/b")));
        }
    }

    @Test
    void aSecondServerIsToldThatItIsInUseUntilTheFirstLetsGo() throws Failure {
        DataFolder first = DataFolder.hold(parent);
        Failure refused = assertThrows(Failure.class, () -> DataFolder.hold(parent));
        first.close();
        DataFolder.hold(parent).close();

        assertEquals("Another Kursusret server is using the folder " + parent
                + ". Stop it first, or choose another folder with --data.", refused.text().en());
    }

    @Test
    void aFileInPlaceOfTheFolderIsReportedInAPlainSentence() throws IOException {
        Path file = Files.writeString(parent.resolve("file"), "");

        Failure refused = assertThrows(Failure.class, () -> DataFolder.hold(file));

        assertTrue(refused.text().en().startsWith("The folder " + file + " cannot be used for data"));
    }
}
