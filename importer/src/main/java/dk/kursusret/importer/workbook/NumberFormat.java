package dk.kursusret.importer.workbook;

import dk.kursusret.importer.dates.Dates;
import dk.kursusret.importer.workbook.FormatToken.Kind;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number format of a cell, which has up to four sections. See Excel's manual. */
final class NumberFormat {
    static final NumberFormat GENERAL = NumberFormat.of("General");
    private static final Pattern CONDITION = Pattern.compile("(<>|<=|>=|<|>|=) ?(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final int MAX_SECTIONS = 4;
    private final List<FormatSection> sections;
    private final List<Optional<String>> conditions;
    private final Optional<List<FormatToken>> text;

    private NumberFormat(List<List<FormatToken>> numbers, Optional<List<FormatToken>> text) {
        this.sections = numbers.stream().map(FormatSection::of).toList();
        this.conditions = numbers.stream().map(NumberFormat::condition).toList();
        this.text = text;
    }

    /** @param code the format's code in the workbook */
    static NumberFormat of(String code) {
        List<List<FormatToken>> sections = FormatTokens.sections(code);
        int last = Math.min(sections.size(), MAX_SECTIONS) - 1;
        boolean ofText = last == MAX_SECTIONS - 1 || has(sections.get(last), Kind.TEXT);
        List<List<FormatToken>> numbers = sections.subList(0, ofText ? last : last + 1);
        return new NumberFormat(numbers.isEmpty() ? FormatTokens.sections("General") : List.copyOf(numbers),
                ofText ? Optional.of(sections.get(last)) : Optional.empty());
    }

    Shown shown(BigDecimal number, Dates dates) {
        int chosen = section(number);
        FormatSection section = sections.get(chosen);
        boolean unsigned = number.signum() < 0 && isOfNegatives(chosen);
        String shown = section.shown(unsigned ? number.negate() : number, dates);
        boolean signLost = unsigned && !section.hasSign() && shown.chars().anyMatch(c -> c >= '1' && c <= '9');
        boolean differs = shown.isBlank() || signLost || section.isScaled() && number.signum() != 0;
        return differs ? Shown.instead(shown, FormatSection.plain(number)) : Shown.as(shown);
    }

    Shown shown(String words) {
        if (text.isEmpty() || words.isBlank()) {
            return new Shown(words, Optional.empty());
        }
        String shown = text.get().stream().filter(token -> token.is(Kind.LITERAL) || isPlaceOfText(token))
                .map(token -> isPlaceOfText(token) ? words : token.text()).collect(Collectors.joining());
        return text.get().stream().anyMatch(NumberFormat::isPlaceOfText) ? new Shown(shown, Optional.empty())
                : Shown.instead(shown, words);
    }

    private static boolean isPlaceOfText(FormatToken token) {
        return token.is(Kind.TEXT) || token.is(Kind.GENERAL);
    }

    /** Shows a day that the cell stores as text; empty where this is not a date format. */
    Optional<String> shown(LocalDateTime moment, Dates dates) {
        return sections.getFirst() instanceof CalendarSection calendar ? Optional.of(calendar.shown(moment, dates))
                : Optional.empty();
    }

    /**
     * The section for a number: the first for positive numbers, the second for negative ones and the third for zero,
     * unless the sections state conditions.
     */
    private int section(BigDecimal number) {
        int last = sections.size() - 1;
        Optional<String> first = conditions.getFirst();
        Optional<String> second = last > 0 ? conditions.get(1) : Optional.empty();
        if (first.isEmpty() && second.isEmpty()) {
            int usual = number.signum() > 0 ? 0 : number.signum() < 0 ? 1 : 2;
            return usual <= last ? usual : 0;
        }
        if (first.isPresent() ? holds(first.get(), number) : number.signum() > 0) {
            return 0;
        }
        if (second.isPresent() ? holds(second.get(), number) : last == 2 && number.signum() < 0) {
            return 1;
        }
        return last;
    }

    /** Whether a section is for negative numbers only, which it then shows without their sign. */
    private boolean isOfNegatives(int section) {
        return conditions.get(section).map(condition -> condition.matches("<=? ?(?:0|-.*)"))
                .orElse(section == 1 && (conditions.getFirst().isEmpty() || sections.size() > 2));
    }

    private static Optional<String> condition(List<FormatToken> section) {
        return section.stream().filter(token -> token.is(Kind.CONDITION)).map(FormatToken::text).findFirst();
    }

    private static boolean holds(String condition, BigDecimal number) {
        Matcher parts = CONDITION.matcher(condition);
        if (!parts.matches()) {
            return true;
        }
        int compared = number.compareTo(new BigDecimal(parts.group(2)));
        return switch (parts.group(1)) {
            case "<" -> compared < 0;
            case "<=" -> compared <= 0;
            case ">" -> compared > 0;
            case ">=" -> compared >= 0;
            case "<>" -> compared != 0;
            default -> compared == 0;
        };
    }

    private static boolean has(List<FormatToken> tokens, Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }
}
