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

/** How a number or a text in a cell is shown: by one of up to four sections, for which see the manual of Excel. */
final class NumberFormat {
    static final NumberFormat GENERAL = NumberFormat.of("General");
    private static final Pattern CONDITION = Pattern.compile("(<>|<=|>=|<|>|=) ?(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final int MOST_SECTIONS = 4;
    private final List<FormatSection> sections;
    private final List<Optional<String>> conditions;
    private final Optional<List<FormatToken>> text;

    private NumberFormat(List<List<FormatToken>> numbers, Optional<List<FormatToken>> text) {
        this.sections = numbers.stream().map(FormatSection::of).toList();
        this.conditions = numbers.stream().map(NumberFormat::condition).toList();
        this.text = text;
    }

    /** @param code of the format, as the workbook keeps it */
    static NumberFormat of(String code) {
        List<List<FormatToken>> sections = FormatTokens.sections(code);
        int last = Math.min(sections.size(), MOST_SECTIONS) - 1;
        boolean ofText = last == MOST_SECTIONS - 1 || has(sections.get(last), Kind.TEXT);
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
        boolean otherwise = shown.isBlank() || signLost || section.isScaled() && number.signum() != 0;
        return otherwise ? Shown.instead(shown, FormatSection.plain(number)) : Shown.as(shown);
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

    /** Of a day that a cell has as text; empty where it is no format of days. */
    Optional<String> shown(LocalDateTime moment, Dates dates) {
        return sections.getFirst() instanceof CalendarSection calendar ? Optional.of(calendar.shown(moment, dates))
                : Optional.empty();
    }

    /** Of positive numbers, negative ones and zero, unless the sections say themselves what they are for. */
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

    /** A section for nothing but negative numbers is given them without their sign. */
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
