package dk.kursusret.importer.cell;

import dk.kursusret.rules.facts.CourseLevel;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A course code: five digits for AMU, four for EUD; for other types either of these, or groups of letters and digits
 * such as academies use.
 */
public final class CodeCell {
    private static final Pattern FOUR_OR_FIVE_DIGITS = Pattern.compile("[0-9]{4,5}");
    /** Groups joined by a single separator. A group without digits is one letter, or two or three capitals. */
    private static final Pattern GROUPS = Pattern.compile("[\\p{L}0-9]{1,20}(?:[ .\\-/][\\p{L}0-9]{1,20}){0,9}");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[ .\\-/]");
    private static final Pattern WITHOUT_DIGITS = Pattern.compile("\\p{L}|\\p{Lu}{2,3}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,20}");
    /** A number in the scientific notation to which spreadsheets round. */
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9]{1,20}(?:[.,][0-9]{0,20})?[eE][+-][0-9]{1,3}"
            + "|[0-9]{1,20}[.,][0-9]{1,20}[eE][0-9]{1,3}");
    private static final int MAX_LENGTH = 20;

    private CodeCell() {}

    /**
     * The code without the hyphens and spaces that web pages print around it ("42994-", "49719- -"); empty where
     * nothing is left.
     */
    public static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isTrimmed(cell.charAt(from))) {
            from++;
        }
        while (from < to && isTrimmed(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isTrimmed(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /**
     * @param trimmed not empty
     * @param type the type that the row states; empty where it states none
     */
    public static Parsed<String> parse(String trimmed, Optional<CourseLevel> type) {
        if (trimmed.length() > CellLength.MAX_PARSED) {
            return Parsed.fault("R101");
        }
        if (isCode(trimmed, type)) {
            return Parsed.value(trimmed);
        }
        String meant = withoutLookalikes(trimmed);
        if (!meant.equals(trimmed) && FOUR_OR_FIVE_DIGITS.matcher(meant).matches() && isCode(meant, type)) {
            return new Parsed.Fault<>("R101.meant", Map.of("meant", meant));
        }
        return Parsed.fault(fault(trimmed, type));
    }

    private static String fault(String trimmed, Optional<CourseLevel> type) {
        if (SCIENTIFIC.matcher(trimmed).matches()) {
            return "R101.rounded";
        }
        boolean isDigits = DIGITS.matcher(trimmed).matches();
        if (isDigits && trimmed.length() < 4) {
            return "R101.digit";
        }
        boolean fitsAnotherType = isCode(trimmed, Optional.empty());
        if (fitsAnotherType && type.filter(CourseLevel.AMU::equals).isPresent()) {
            return isDigits ? "R101.amu-digit" : "R101.amu";
        }
        return fitsAnotherType && type.filter(CourseLevel.EUD::equals).isPresent() ? "R101.eud" : "R101";
    }

    private static boolean isCode(String text, Optional<CourseLevel> type) {
        boolean fourOrFive = FOUR_OR_FIVE_DIGITS.matcher(text).matches();
        return switch (type.orElse(CourseLevel.OTHER)) {
            case AMU -> fourOrFive && text.length() == 5;
            case EUD -> fourOrFive && text.length() == 4;
            case ACADEMY -> fourOrFive || isGroups(text);
            default -> fourOrFive || isGroups(text) && !DIGITS.matcher(withoutLookalikes(text)).matches();
        };
    }

    /** Whether the text is a code of letters and digits. Text that begins with four or five digits is not. */
    private static boolean isGroups(String text) {
        return text.length() <= MAX_LENGTH && GROUPS.matcher(text).matches()
                && !FOUR_OR_FIVE_DIGITS.matcher(text).lookingAt()
                && text.chars().anyMatch(CodeCell::isDigit) && text.chars().anyMatch(Character::isLetter)
                && BETWEEN_GROUPS.splitAsStream(text).allMatch(CodeCell::isGroup);
    }

    private static boolean isGroup(String group) {
        return group.chars().anyMatch(CodeCell::isDigit) || WITHOUT_DIGITS.matcher(group).matches()
                && !group.equals(CourseLevel.AMU.name()) && !group.equals(CourseLevel.EUD.name());
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Replaces letters that are often typed in place of digits. */
    private static String withoutLookalikes(String text) {
        return text.replace('O', '0').replace('o', '0').replace('l', '1').replace('I', '1');
    }
}
