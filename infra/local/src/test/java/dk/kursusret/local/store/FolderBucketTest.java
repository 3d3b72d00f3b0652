package dk.kursusret.local.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.gateway.http.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBucketTest {
    private static final long MEGABYTE = 1024 * 1024;
    @TempDir
    private Path folder;

    private FolderBucket bucket(long room) {
        return new FolderBucket(folder, Disk.withRoom(folder, () -> room));
    }

    @Test
    void aFileIsKeptIfThereIsRoom() {
        bucket(5 * MEGABYTE).write("sources/a", "text/csv", new byte[]{1, 2});

        assertArrayEquals(new byte[]{1, 2}, bucket(0).find("sources/a").orElseThrow());
    }

    @Test
    void aFullDiskIsReportedInAPlainSentenceInBothLanguages() {
        Problem problem = assertThrows(Problem.class,
                () -> bucket(5 * MEGABYTE).write("sources/a", "text/csv", new byte[(int) MEGABYTE]));

        assertEquals("Disken er fuld: der er ikke plads til listerne i mappen " + folder
                + ". Intet er ændret. Gør plads på disken, og prøv igen.", problem.title().da());
        assertEquals("The disk is full: there is no room for the lists in the folder " + folder
                + ". Nothing has changed. Make room on the disk and try again.", problem.title().en());
        assertEquals(Optional.empty(), bucket(0).find("sources/a"));
    }

    @Test
    void anotherReasonForNotWritingIsReportedInAPlainSentenceToo() throws IOException {
        Files.writeString(folder.resolve("sources"), "a file where a folder should be");

        Problem problem = assertThrows(Problem.class,
                () -> bucket(5 * MEGABYTE).write("sources/a", "text/csv", new byte[1]));

        assertTrue(problem.title().da().startsWith("Filen kan ikke gemmes i mappen " + folder), problem.title().da());
    }
}
