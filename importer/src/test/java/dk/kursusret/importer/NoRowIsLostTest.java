package dk.kursusret.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.catalog.edition.Row;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.finding.Finding;
import dk.kursusret.importer.finding.Place;
import dk.kursusret.rules.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever a list contains, in whatever order: each row is a course, or a finding names it. */
class NoRowIsLostTest {
    private static final List<String> HEADINGS = List.of("erhvervsområde", "kode", "titel", "udbyder", "status");
    private static final Pattern LINE = Pattern.compile("linje ([0-9]+(?:, [0-9]+)*(?: og [0-9]+)?)");

    @Test
    void everyRowIsACourseOrNamed() {
        Seeds.tryOften(500, random -> {
            List<List<String>> rows = rows(random);
            CheckedFile file = Reading.of(text(rows));
            TreeSet<Integer> named = named(file);
            for (int i = 1; i < rows.size(); i++) {
                assertTrue(blank(rows.get(i)) || isHeadings(rows.get(i)) || named.contains(i + 1),
                        "line " + (i + 1) + " of\n" + text(rows) + named
                                + Reading.danish(file));
            }
            assertEquals(file.counts().rows(), file.counts().accepted() + file.counts().quarantined());
            assertEquals(file.counts().quarantined(), file.quarantined().size());
            assertTrue(file.quarantined().stream().noneMatch(row -> row.findings().isEmpty()));
            assertEquals(file.counts().accepted(), file.entries().size());
        });
    }

    @Test
    void aSheetSaysWhatTextSays() {
        Seeds.tryOften(200, random -> {
            List<List<String>> rows = rows(random);
            CheckedFile text = Reading.of(text(rows));
            CheckedFile sheet = Reading.of(SheetFile.of(rows).bytes());
            assertEquals(text.entries(), sheet.entries(), text(rows));
            assertEquals(Reading.findings(text), Reading.findings(sheet), text(rows));
        });
    }

    private static List<List<String>> rows(Random random) {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        int more = random.nextInt(1, 15);
        for (int i = 0; i < more; i++) {
            rows.add(row(random, 10_000 + i));
        }
        return rows;
    }

    private static List<String> row(Random random, int code) {
        return switch (random.nextInt(16)) {
            case 0 -> List.of("", "", "", "", "");
            case 1 -> HEADINGS;
            case 2 -> List.of("Område " + (char) ('A' + random.nextInt(3)), "", "", "", "");
            case 3 -> List.of("Erhvervsområde: Handel", "", "", "", "");
            case 4 -> List.of("* en note", "", "", "", "");
            case 5 -> random.nextInt(4) > 0 ? List.of("", "", "Kun en titel", "", "")
                    : List.of("Udgåede kurser", "", "", "", "");
            case 6 -> random.nextInt(4) > 0 ? List.of("", "", "", "Skolen", "")
                    : List.of("kode", "titel", "erhvervsområde", "udbyder", "status");
            case 7 -> List.of("", String.valueOf(code), "Kursus", "", "udgået");
            case 8 -> List.of("Kontor", "475", "Kursus", "", "");
            case 9 -> List.of("", String.valueOf(code), "Kursus", "", "måske");
            case 10 -> List.of("Transport", String.valueOf(code), "Kursus", "Skolen", "");
            case 11 -> List.of("Kontor", String.valueOf(code), "Kursus", "Skolen", "ny");
            default -> List.of("", String.valueOf(code), "Kursus", random.nextBoolean() ? "Skolen" : "", "");
        };
    }

    private static String text(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(";", row)).append("\r\n"));
        return text.toString();
    }

    private static boolean blank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
    }

    /** Whether the row has headings, those above withdrawn courses included. */
    private static boolean isHeadings(List<String> row) {
        return row.contains("kode");
    }

    /** The lines of courses, and those that findings name by place or in their text. */
    private static TreeSet<Integer> named(CheckedFile file) {
        TreeSet<Integer> lines = new TreeSet<>();
        file.entries().stream().map(Row::line).forEach(lines::add);
        for (Finding finding : file.findings()) {
            finding.place().map(Place::line).ifPresent(lines::add);
            Matcher line = LINE.matcher(finding.text().da());
            while (line.find()) {
                for (String number : line.group(1).split(", | og ")) {
                    lines.add(Integer.valueOf(number));
                }
            }
        }
        return lines;
    }
}
