package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.ListChecking;
import dk.kursusret.importer.check.ListName;
import dk.kursusret.importer.profile.Profile;
import dk.kursusret.importer.report.Messages;
import dk.kursusret.rules.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists that ship as samples, in every notation Danish Excel has. */
class SampleListsTest {
    private final ListChecking checking = new ListChecking(Profile.load("kursusret-1"), Messages.load());

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "samples", "lists"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsReadWithoutAFaultyRow(Path sample) throws IOException {
        CheckedFile file = checking.check(Files.readAllBytes(sample),
                new ListName("rar-fyn", new Text("RAR Fyn", "RAR Fyn")));
        assertEquals(List.of(), file.findings().stream().filter(f -> !f.code().startsWith("W")).toList());
        assertTrue(file.entries().size() >= 40, "only " + file.entries().size() + " entries");
        assertTrue(file.entries().stream().anyMatch(entry -> entry.course().title().matches(".*[æøå].*")));
    }
}
