package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.EditionDiff;
import dk.kursusret.catalog.Entry;
import dk.kursusret.importer.check.CheckedFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every list, whoever writes it, and for every file, whatever became of it. */
class AnyFileTest {
    private static final List<String> HEADINGS = List.of("kode", "titel", "udbyder", "type", "pris", "bemærkning");
    private static final String BOM = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** A way to write a list down. */
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

    @Property(tries = 40)
    void everyListIsTheSameInEveryNotation(@ForAll("lists") List<List<String>> list) {
        List<List<String>> rows = withHeadings(list);
        List<Entry> expected = content(Reading.of(SheetFile.of(rows).bytes()));
        assertEquals(list.size(), expected.size());
        assertEquals(list.stream().map(row -> row.get(1).replaceAll("\\s+", " ").strip()).toList(),
                expected.stream().map(entry -> entry.course().title()).toList());
        for (Notation notation : notations()) {
            assertEquals(expected, content(Reading.of(notation.bytes(rows))), notation.toString());
        }
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

    @Property(tries = 500)
    void noBytesAreAListByChance(@ForAll @Size(max = 300) byte[] bytes) {
        assertTrue(Reading.of(bytes).isStopped());
    }

    @Property(tries = 200)
    void noBytesAfterTheStartOfAKnownKindOfFileAreAList(@ForAll("starts") byte[] start,
            @ForAll @Size(max = 200) byte[] bytes) {
        byte[] file = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, file, start.length, bytes.length);
        assertTrue(Reading.of(file).isStopped());
    }

    @Property(tries = 200)
    void aWorkbookThatWasCutOffIsNeverRead(@ForAll("lists") List<List<String>> list,
            @ForAll @IntRange(max = 999) int thousandths) {
        byte[] whole = SheetFile.of(withHeadings(list)).bytes();
        assertTrue(Reading.of(Arrays.copyOf(whole, whole.length * thousandths / 1000)).isStopped());
    }

    /** What follows a row that is whole is missed by nobody who sees only this file: A201 misses it. */
    @Property(tries = 300)
    void textThatWasCutOffInARowIsNeverRead(@ForAll("lists") @Size(min = 3) List<List<String>> list,
            @ForAll @IntRange(max = 999) int thousandths) {
        byte[] whole = new Notation("", WINDOWS, ';', "\r\n").bytes(withHeadings(withoutQuotes(list)));
        byte[] second = list.get(1).getFirst().getBytes(WINDOWS);
        int from = new String(whole, WINDOWS).indexOf(new String(second, WINDOWS));
        int length = from + (whole.length - from) * thousandths / 1000;
        String rest = new String(whole, WINDOWS).substring(length);
        boolean betweenRows = rest.startsWith("\r\n\"1") || rest.startsWith("\n\"1") || rest.startsWith("\"1")
                || rest.isBlank();
        boolean beforeTheLastCell = rest.startsWith("\"R");
        assertTrue(betweenRows || beforeTheLastCell || Reading.of(Arrays.copyOf(whole, length)).isStopped());
    }

    private static List<List<String>> withoutQuotes(List<List<String>> list) {
        return list.stream().map(row -> row.stream().map(cell -> cell.replace("\"", "")).toList()).toList();
    }

    @Property(tries = 300)
    void aBitThatFellOverStopsAWorkbookOrChangesNothing(@ForAll("lists") List<List<String>> list,
            @ForAll @IntRange(max = 9999) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] whole = SheetFile.of(withHeadings(list)).bytes();
        List<Entry> expected = content(Reading.of(whole));
        whole[(int) ((long) whole.length * place / 10_000)] ^= (byte) (1 << bit);
        CheckedFile file = Reading.of(whole);
        assertTrue(file.isStopped() || content(file).equals(expected));
    }

    @Property(tries = 300)
    void aBitThatFellOverInTextIsSurvived(@ForAll("lists") List<List<String>> list,
            @ForAll @IntRange(max = 9999) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] whole = new Notation("", StandardCharsets.UTF_8, ';', "\n").bytes(withHeadings(list));
        whole[(int) ((long) whole.length * place / 10_000)] ^= (byte) (1 << bit);
        CheckedFile file = Reading.of(whole);
        assertEquals(file.counts().accepted(), file.entries().size());
        assertTrue(file.isStopped() || file.counts().rows() > 0);
    }

    @Property(tries = 100)
    void theOldListWithItsDifferenceIsTheNewOne(@ForAll("lists") List<List<String>> before,
            @ForAll("lists") List<List<String>> after) {
        List<Entry> old = content(Reading.of(SheetFile.of(withHeadings(before)).bytes()));
        List<Entry> now = content(Reading.of(SheetFile.of(withHeadings(after)).bytes()));
        EditionDiff diff = EditionDiff.between(old, now);
        assertEquals(byId(now), applied(old, diff));
        assertEquals(now.size(), diff.added().size() + diff.changed().size() + diff.unchanged());
        assertFalse(diff.changed().stream().anyMatch(change -> change.fields().isEmpty()));
        assertEquals(new EditionDiff(List.of(), List.of(), List.of(), now.size()), EditionDiff.between(now, now));
    }

    private static Map<String, Entry> applied(List<Entry> old, EditionDiff diff) {
        Map<String, Entry> applied = byId(old);
        diff.removed().forEach(entry -> applied.remove(entry.id()));
        diff.changed().forEach(change -> applied.put(change.after().id(), change.after()));
        diff.added().forEach(entry -> applied.put(entry.id(), entry));
        return applied;
    }

    private static Map<String, Entry> byId(List<Entry> entries) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    private static List<List<String>> withHeadings(List<List<String>> list) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        rows.addAll(list);
        return rows;
    }

    /** The entries without their places, which depend on the notation. */
    private static List<Entry> content(CheckedFile file) {
        return file.entries().stream().map(e -> new Entry(e.course(), e.runningNumber(), e.erhvervsomraade(),
                e.duration(), e.days(), e.remark(), e.added(), 0, 0)).toList();
    }

    @Provide
    Arbitrary<List<List<String>>> lists() {
        Arbitrary<String> code = Arbitraries.integers().between(10_000, 10_060).map(String::valueOf);
        Arbitrary<String> words = Arbitraries.strings().withChars("abcæøåÆØÅéü –;,\t\"'\n|&<>€§").ofMaxLength(12);
        Arbitrary<String> price = Arbitraries.of("", "0", "3.250,50", "1 180,00", "100");
        Arbitrary<List<String>> row = Combinators.combine(code, words, words, price, words)
                .as((number, title, provider, amount, remark) -> List.of(number, "T" + title, "P" + provider, "AMU",
                        amount, "R" + remark));
        return row.list().ofMinSize(1).ofMaxSize(8).uniqueElements(List::getFirst);
    }

    @Provide
    Arbitrary<byte[]> starts() {
        return Arbitraries.of(Set.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "%PDF-",
                "\u00EF\u00BB\u00BF", "\u00FF\u00FE", "\u00FE\u00FF", "<?xml ", "<html>", "sep=;\r\n", "kode;tite\r\n"))
                .map(start -> start.getBytes(StandardCharsets.ISO_8859_1));
    }
}
