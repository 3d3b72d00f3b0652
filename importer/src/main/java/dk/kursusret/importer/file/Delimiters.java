package dk.kursusret.importer.file;

import dk.kursusret.importer.finding.FileFault;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the delimiter: the one that a {@code sep=} line declares, or else the one that yields the most headings. */
final class Delimiters {
    private static final Pattern SEP = Pattern
            .compile("\\A\"?sep=([^\\p{L}\\p{N}\\s\"]|\t)\"?[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n|\\z)",
                    Pattern.CASE_INSENSITIVE);
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',');

    private Delimiters() {}

    /**
     * The {@code sep=} line, which Excel obeys and does not show.
     *
     * @param length the length of the line, including its end
     */
    record Declared(char delimiter, int length) {}

    static Optional<Declared> declared(String text) {
        Matcher sep = SEP.matcher(text);
        return sep.find() ? Optional.of(new Declared(sep.group(1).charAt(0), sep.end())) : Optional.empty();
    }

    /** @param head the first lines of the file, without the one that declares a delimiter */
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

    /** The largest number of headings into which the delimiter splits one of the lines. */
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
