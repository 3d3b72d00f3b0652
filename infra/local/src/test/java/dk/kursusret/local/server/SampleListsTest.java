package dk.kursusret.local.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.kursusret.local.failure.Failure;
import dk.kursusret.local.store.DataFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleListsTest {
    private final PrintStream log = new PrintStream(OutputStream.nullOutputStream(), true);
    private final List<String> published = new ArrayList<>();
    @TempDir
    private Path folder;
    private DataFolder data;

    @BeforeEach
    void samples() throws IOException, Failure {
        Files.writeString(folder.resolve("lists.csv"),
                "file;list;edition\na.csv;rar-fyn;2021-04-01\nb.csv;six-weeks;2015-01-01\n");
        Files.writeString(folder.resolve("a.csv"), "A");
        Files.writeString(folder.resolve("b.csv"), "B");
        data = DataFolder.hold(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        data.close();
    }

    private void load(SampleImport importer, boolean empty) throws Failure {
        new SampleLists(folder, data, importer, log).loadWhere(() -> empty);
    }

    private void publish(Sample sample, byte[] bytes) {
        published.add(sample.list() + " " + sample.edition() + " " + new String(bytes));
    }

    @Test
    void an_empty_store_gets_every_sample_in_the_order_of_the_register() throws Failure {
        load(this::publish, true);

        assertEquals(List.of("rar-fyn 2021-04-01 A", "six-weeks 2015-01-01 B"), published);
    }

    @Test
    void a_store_with_lists_is_left_alone() throws Failure {
        load(this::publish, false);

        assertEquals(List.of(), published);
    }

    @Test
    void a_load_that_was_interrupted_is_done_again() {
        Failure interruption = new Failure("", "");
        assertThrows(Failure.class, () -> load((sample, bytes) -> {
            throw interruption;
        }, true));

        assertEquals(2, loadedAgain());
    }

    private int loadedAgain() {
        try {
            load(this::publish, false);
            load(this::publish, false);
            return published.size();
        } catch (Failure e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_missing_file_is_a_plain_sentence() throws IOException {
        Files.delete(folder.resolve("b.csv"));

        Failure refused = assertThrows(Failure.class, () -> load(this::publish, true));

        assertEquals("The sample lists in " + folder + " cannot be read.", refused.text().en());
    }
}
