package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the delimiter: what {@code sep=} says, else the one that makes most of the headings. */
final class Delimiters {
    private static final Pattern SEP = Pattern
            .compile("\\A\"?sep=([^\\p{L}\\p{N}\\s\"]|\t)\"?[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)",
                    Pattern.CASE_INSENSITIVE);
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',');

    private Delimiters() {}

    /**
     * The line that Excel reads and does not show.
     *
     * @param length of the line with its end
     */
    record Declared(char delimiter, int length) {}

    static Optional<Declared> declared(String text) {
        Matcher sep = SEP.matcher(text);
        return sep.find() ? Optional.of(new Declared(sep.group(1).charAt(0), sep.end())) : Optional.empty();
    }

    /** @param head the lines that begin the file, the one that declares a delimiter left out */
    static char guessed(List<String> head, KnownHeadings headings) {
        char best = CANDIDATES.getFirst();
        for (char candidate : CANDIDATES) {
            int more = known(head, candidate, headings) - known(head, best, headings);
            if (more > 0 || more == 0 && count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    /** How many headings a delimiter makes of the line that it makes most of. */
    private static int known(List<String> head, char delimiter, KnownHeadings headings) {
        return head.stream().mapToInt(line -> headings.known(cut(line, delimiter))).max().orElse(0);
    }

    private static List<String> cut(String line, char delimiter) {
        if (!CsvSurvey.isSound(line, delimiter)) {
            return List.of();
        }
        try (CsvRows rows = new CsvRows(new StringReader(line), delimiter, 0, LastLine.ENDED)) {
            return rows.next().map(FileRow::cells).orElse(List.of());
        } catch (FileFault tooMany) {
            return List.of();
        }
    }

    private static long count(List<String> head, char delimiter) {
        return head.stream().findFirst().map(line -> line.chars().filter(c -> c == delimiter).count()).orElse(0L);
    }
}
