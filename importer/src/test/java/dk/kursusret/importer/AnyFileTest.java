package dk.kursusret.importer;

import static dk.kursusret.importer.RandomLists.withHeadings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.AsWritten;
import dk.kursusret.catalog.edition.CourseRow;
import dk.kursusret.catalog.edition.EditionDiff;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.rules.Seeds;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Properties of every list in any notation, and of every file, however damaged. */
class AnyFileTest {
    private static final String BOM = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<String> STARTS = List.of("PK\u0003\u0004",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1",
            "%PDF-", "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "<?xml ", "<html>", "sep=;\r\n",
            "kode;tite\r\n");

    /** A notation in which a list can be written. */
    private record Notation(String mark, Charset charset, char delimiter, String lineEnd) {
        byte[] bytes(List<List<String>> rows) {
            return rows.stream().map(row -> row.stream().map(this::cell)
                    .collect(Collectors.joining(String.valueOf(delimiter)))).collect(
                            Collectors.joining(lineEnd, mark, lineEnd))
                    .getBytes(charset);
        }

        private String cell(String cell) {
            return '"' + cell.replace("\"", "\"\"").replace("\n", lineEnd) + '"';
        }
    }

    @Test
    void everyListIsTheSameInEveryNotation() {
        Seeds.tryOften(40, random -> {
            List<List<String>> list = new RandomLists(random).list(1);
            List<List<String>> rows = withHeadings(list);
            List<CourseRow> expected = content(Reading.of(SheetFile.of(rows).bytes()));
            assertEquals(list.size(), expected.size());
            assertEquals(list.stream().map(row -> row.get(1).replaceAll("\\s+", " ").strip()).toList(),
                    expected.stream().map(entry -> entry.course().title()).toList());
            for (Notation notation : notations()) {
                assertEquals(expected, content(Reading.of(notation.bytes(rows))), notation.toString());
            }
        });
    }

    private static List<Notation> notations() {
        List<Notation> notations = new ArrayList<>();
        for (char delimiter : List.of(';', '\t', ',')) {
            for (String end : List.of("\r\n", "\n", "\r")) {
                notations.add(new Notation("", StandardCharsets.UTF_8, delimiter, end));
                notations.add(new Notation(BOM, StandardCharsets.UTF_8, delimiter, end));
                notations.add(new Notation("", StandardCharsets.UTF_16LE, delimiter, end));
                notations.add(new Notation(BOM, StandardCharsets.UTF_16LE, delimiter, end));
                notations.add(new Notation("", WINDOWS, delimiter, end));
            }
        }
        return notations;
    }

    @Test
    void randomBytesAreNeverAList() {
        Seeds.tryOften(500, random -> assertTrue(Reading.of(new RandomLists(random).bytes(300)).isStopped()));
    }

    @Test
    void randomBytesAfterTheStartOfAKnownKindOfFileAreNeverAList() {
        Seeds.tryOften(200, random -> {
            byte[] start = STARTS.get(random.nextInt(STARTS.size())).getBytes(StandardCharsets.ISO_8859_1);
            byte[] bytes = new RandomLists(random).bytes(200);
            byte[] file = Arrays.copyOf(start, start.length + bytes.length);
            System.arraycopy(bytes, 0, file, start.length, bytes.length);
            assertTrue(Reading.of(file).isStopped());
        });
    }

    @Test
    void aWorkbookThatWasCutOffIsNeverRead() {
        Seeds.tryOften(200, random -> {
            byte[] whole = workbook(random);
            assertTrue(Reading.of(Arrays.copyOf(whole, random.nextInt(whole.length))).isStopped());
        });
    }

    /**
     * A file cut off after a complete row cannot be recognised from the file alone; A201 notices the missing courses.
     */
    @Test
    void textThatWasCutOffInARowIsNeverRead() {
        Seeds.tryOften(300, random -> {
            List<List<String>> list = withoutQuotes(new RandomLists(random).list(3));
            byte[] whole = new Notation("", WINDOWS, ';', "\r\n").bytes(withHeadings(list));
            int secondRow = new String(whole, WINDOWS).indexOf(list.get(1).getFirst());
            int length = random.nextInt(secondRow, whole.length);
            String rest = new String(whole, WINDOWS).substring(length);
            boolean betweenRows = rest.startsWith("\r\n\"1") || rest.startsWith("\n\"1") || rest.startsWith("\"1")
                    || rest.isBlank();
            boolean beforeTheLastCell = rest.startsWith("\"R");
            assertTrue(betweenRows || beforeTheLastCell || Reading.of(Arrays.copyOf(whole, length)).isStopped());
        });
    }

    private static List<List<String>> withoutQuotes(List<List<String>> list) {
        return list.stream().map(row -> row.stream().map(cell -> cell.replace("\"", "")).toList()).toList();
    }

    @Test
    void aBitThatFellOverStopsAWorkbookOrChangesNothing() {
        Seeds.tryOften(300, random -> {
            byte[] file = workbook(random);
            List<CourseRow> expected = content(Reading.of(file));
            letABitFall(file, random);
            CheckedFile read = Reading.of(file);
            assertTrue(read.isStopped() || content(read).equals(expected));
        });
    }

    @Test
    void aBitThatFellOverInTextIsSurvived() {
        Seeds.tryOften(300, random -> {
            byte[] file = new Notation("", StandardCharsets.UTF_8, ';', "\n")
                    .bytes(withHeadings(new RandomLists(random).list(1)));
            letABitFall(file, random);
            CheckedFile read = Reading.of(file);
            assertEquals(read.counts().accepted(), Reading.courses(read).size());
            assertTrue(read.isStopped() || read.counts().rows() > 0);
        });
    }

    private static void letABitFall(byte[] file, Random random) {
        file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
    }

    @Test
    void theOldListWithItsDifferenceIsTheNewOne() {
        Seeds.tryOften(100, random -> {
            List<CourseRow> old = content(Reading.of(workbook(random)));
            List<CourseRow> now = content(Reading.of(workbook(random)));
            EditionDiff<CourseRow> diff = EditionDiff.between(old, now);
            assertEquals(byId(now), applied(old, diff));
            assertEquals(now.size(), diff.added().size() + diff.changed().size() + diff.unchanged());
            assertFalse(diff.changed().stream().anyMatch(change -> change.fields().isEmpty()));
            assertEquals(new EditionDiff<>(List.of(), List.of(), List.of(), now.size()), EditionDiff.between(now, now));
        });
    }

    private static byte[] workbook(Random random) {
        return SheetFile.of(withHeadings(new RandomLists(random).list(1))).bytes();
    }

    private static Map<String, CourseRow> applied(List<CourseRow> old, EditionDiff<CourseRow> diff) {
        Map<String, CourseRow> applied = byId(old);
        diff.removed().forEach(entry -> applied.remove(entry.id()));
        diff.changed().forEach(change -> applied.put(change.after().id(), change.after()));
        diff.added().forEach(entry -> applied.put(entry.id(), entry));
        return applied;
    }

    private static Map<String, CourseRow> byId(List<CourseRow> entries) {
        Map<String, CourseRow> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    /** The entries without their places, which depend on the notation. */
    private static List<CourseRow> content(CheckedFile file) {
        return Reading.courses(file).stream()
                .map(e -> new CourseRow(e.course(), new AsWritten(e.written().runningNumber(),
                        e.written().erhvervsomraade(), e.written().duration(), e.written().remark()), e.days(),
                        e.added(), 0, 0))
                .toList();
    }
}
