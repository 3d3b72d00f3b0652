package dk.kursusret.rules;

import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.Facts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How the tables of these tests write facts: {@code age=24, end=2015-12-03, code=?}. A fact goes by the last part of
 * its pointer, or by the last two where that is not enough; {@code ?} makes it unknown; lists are in brackets,
 * separated by spaces. An education is {@code VOCATIONAL}, {@code LONG_HIGHER:unfinished}, or {@code OTHER:no:3.5}
 * (upper secondary school not required, three and a half years), with {@code ?} for what is not stated.
 */
public final class Notation {
    private static final Map<String, Fact<?>> BY_NAME = CaseFact.all().stream()
            .collect(Collectors.toMap(Notation::name, Function.identity()));

    private Notation() {}

    /** The facts with what the text says about them. */
    public static Facts apply(String text, Facts facts) {
        Facts changed = facts;
        for (String term : terms(text)) {
            String[] sides = term.split("=", 2);
            Fact<?> fact = Optional.<Fact<?>>ofNullable(BY_NAME.get(sides[0].strip()))
                    .orElseThrow(() -> new IllegalArgumentException("no such fact: " + term));
            changed = sides[1].strip().equals("?") ? changed.without(fact) : with(fact, sides[1].strip(), changed);
        }
        return changed;
    }

    /** The names of facts, in alphabetical order. */
    public static String names(Collection<? extends Fact<?>> facts) {
        return facts.stream().map(Notation::name).sorted().collect(Collectors.joining(" "));
    }

    /** Names as a table has them, in alphabetical order; an empty cell is none. */
    public static String sorted(String cell) {
        return cell == null ? "" : Arrays.stream(cell.strip().split(" +")).sorted().collect(Collectors.joining(" "));
    }

    public static String name(Fact<?> fact) {
        String[] parts = fact.pointer().split("/");
        String last = parts[parts.length - 1];
        boolean ambiguous = last.matches("erhvervsgruppe|years|upperSecondaryRequiredToday");
        return ambiguous ? parts[parts.length - 2] + "/" + last : last;
    }

    private static List<String> terms(String text) {
        return text == null || text.isBlank() ? List.of() : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    private static <T> Facts with(Fact<T> fact, String value, Facts facts) {
        return facts.with(fact, value(fact.type(), value));
    }

    @SuppressWarnings("unchecked") // each branch reads what its type parameter says
    private static <T> T value(FactType<T> type, String text) {
        return (T) switch (type) {
            case FactType.Flag flag -> flag(text);
            case FactType.WholeNumber number -> Integer.valueOf(text);
            case FactType.Quantity quantity -> new BigDecimal(text);
            case FactType.Day day -> LocalDate.parse(text);
            case FactType.Choice<?> choice -> constant(choice, text);
            case FactType.Word word -> text;
            case FactType.Words words -> elements(text);
            case FactType.Educations educations -> elements(text).stream().map(Notation::education).toList();
        };
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: " + text);
        };
    }

    private static <E extends Enum<E>> E constant(FactType.Choice<E> choice, String text) {
        return Enum.valueOf(choice.values(), text);
    }

    private static List<String> elements(String text) {
        String inside = text.replaceAll("^\\[|]$", "").strip();
        return inside.isEmpty() ? List.of() : List.of(inside.split(" +"));
    }

    private static Education education(String text) {
        String[] parts = text.split(":");
        EducationLevel level = EducationLevel.valueOf(parts[0]);
        if (parts.length == 3) {
            return new Education(level, true, known(parts[1]).map(Notation::flag),
                    known(parts[2]).map(BigDecimal::new), Optional.empty());
        }
        Optional<Boolean> used = parts.length == 1 ? Optional.empty() : switch (parts[1]) {
            case "used" -> Optional.of(true);
            case "unused" -> Optional.of(false);
            default -> Optional.empty();
        };
        return new Education(level, parts.length == 1 || used.isPresent(), Optional.empty(), Optional.empty(), used);
    }

    private static Optional<String> known(String text) {
        return Optional.of(text).filter(t -> !t.equals("?"));
    }
}
