package dk.kursusret.importer.check;

import dk.kursusret.importer.file.Cells;
import dk.kursusret.importer.profile.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a cell as it is read. */
final class WrittenCell {
    /** Fields in which a space may stand inside a value, so that two values in one cell could pass for one. */
    private static final Set<Field> WITH_SPACES = Set.of(Field.CODE, Field.PRICE);
    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private WrittenCell() {}

    /**
     * The tidied text. Several lines of a code or a price that each have digits are several values, and stay apart:
     * "250" above "500" is not 250500.
     */
    static String of(Field field, String cell) {
        if (!WITH_SPACES.contains(field) || !BREAK.matcher(cell).find()) {
            return Cells.tidy(cell);
        }
        List<String> lines = Arrays.stream(BREAK.split(cell)).map(Cells::tidy).filter(line -> !line.isEmpty()).toList();
        boolean several = lines.stream().filter(line -> DIGIT.matcher(line).find()).count() > 1;
        return lines.stream().collect(Collectors.joining(several ? " / " : " "));
    }
}
