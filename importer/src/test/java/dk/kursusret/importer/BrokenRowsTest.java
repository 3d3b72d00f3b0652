package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.check.QuarantinedRow;
import dk.kursusret.rules.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A delimiter, line end or quotation mark too many or too few loses no course, and changes none without a finding. */
class BrokenRowsTest {
    private static final List<String> SIGNS = List.of(";", "\n", "\r\n", "\r", "\"");

    @Test
    void aCharacterTooManyOrTooFewIsReportedWhereItChangesACourse() {
        Seeds.tryOften(60, random -> {
            List<List<String>> list = new RandomLists(random).list(2);
            String text = text(RandomLists.withHeadings(list));
            Set<String> whole = courses(Reading.of(text.getBytes(StandardCharsets.UTF_8)));
            assertEquals(list.size(), whole.size());
            for (int n = 0; n < 20; n++) {
                String broken = broken(text, random);
                CheckedFile file = Reading.of(broken.getBytes(StandardCharsets.UTF_8));
                if (!whole.equals(courses(file))) {
                    assertFalse(file.findings().isEmpty(), () -> "nothing is said of " + broken);
                }
                assertEverythingCounts(file, broken);
                Set<String> others = courses(file);
                others.removeAll(whole);
                assertTrue(others.isEmpty(), () -> others + " was never on the list: " + broken);
            }
        });
    }

    private static void assertEverythingCounts(CheckedFile file, String text) {
        assertEquals(file.counts().rows(), file.counts().accepted() + file.counts().quarantined(), text);
        assertEquals(file.entries().size(), file.counts().accepted(), text);
        assertEquals(file.quarantined().size(), file.counts().quarantined(), text);
        for (QuarantinedRow row : file.quarantined()) {
            assertFalse(row.findings().isEmpty(), text);
        }
    }

    /** The courses without their texts, which may contain the character. */
    private static Set<String> courses(CheckedFile file) {
        return Reading.courses(file).stream().map(entry -> entry.course())
                .map(course -> course.id() + " " + course.level() + " " + course.price())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Writes the rows with quotation marks only where a cell needs them. */
    private static String text(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream()
                .map(cell -> cell.chars().anyMatch(c -> ";\"\r\n".indexOf(c) >= 0)
                        ? '"' + cell.replace("\"", "\"\"") + '"'
                        : cell)
                .collect(Collectors.joining(";"))).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Inserts or removes one character below the headings. */
    private static String broken(String text, Random random) {
        int from = text.indexOf('\n') + 1;
        int at = random.nextInt(from, text.length());
        if (random.nextBoolean()) {
            return text.substring(0, at) + SIGNS.get(random.nextInt(SIGNS.size())) + text.substring(at);
        }
        for (int i = at; i < text.length(); i++) {
            if (";\r\n\"".indexOf(text.charAt(i)) >= 0) {
                return text.substring(0, i) + text.substring(i + 1);
            }
        }
        return text;
    }
}
