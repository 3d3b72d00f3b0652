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
    void a_file_is_kept_where_there_is_room() {
        bucket(5 * MEGABYTE).write("sources/a", "text/csv", new byte[]{1, 2});

        assertArrayEquals(new byte[]{1, 2}, bucket(0).find("sources/a").orElseThrow());
    }

    @Test
    void a_full_disk_is_a_plain_sentence_in_both_languages() {
        Problem problem = assertThrows(Problem.class,
                () -> bucket(5 * MEGABYTE).write("sources/a", "text/csv", new byte[(int) MEGABYTE]));

        assertEquals("Disken er fuld: der er ikke plads til listerne i mappen " + folder
                + ". Intet er ændret. Gør plads på disken, og prøv igen.", problem.title().da());
        assertEquals("The disk is full: there is no room for the lists in the folder " + folder
                + ". Nothing has changed. Make room on the disk and try again.", problem.title().en());
        assertEquals(Optional.empty(), bucket(0).find("sources/a"));
    }

    @Test
    void what_cannot_be_written_for_another_reason_is_a_plain_sentence_too() throws IOException {
        Files.writeString(folder.resolve("sources"), "a file where a folder should be");

        Problem problem = assertThrows(Problem.class,
                () -> bucket(5 * MEGABYTE).write("sources/a", "text/csv", new byte[1]));

        assertTrue(problem.title().da().startsWith("Filen kan ikke gemmes i mappen " + folder), problem.title().da());
    }
}
