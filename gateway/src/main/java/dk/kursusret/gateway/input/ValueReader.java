package dk.kursusret.gateway.input;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.gateway.http.Fault.Kind;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.lists.Spelling;
import dk.kursusret.rules.texts.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a JSON value of the type that a fact has; a value that does not fit is a fault and yields nothing. */
public final class ValueReader {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private final Faults faults;

    public ValueReader(Faults faults) {
        this.faults = faults;
    }

    @SuppressWarnings("unchecked") // each branch returns its type's values
    public <T> Optional<T> read(FactType<T> type, JsonNode node, String pointer) {
        return (Optional<T>) switch (type) {
            case FactType.Flag flag -> flag(node, pointer);
            case FactType.WholeNumber number -> wholeNumber(number, node, pointer);
            case FactType.Quantity quantity -> quantity(quantity, node, pointer);
            case FactType.Day day -> day(node, pointer);
            case FactType.Choice<?> choice -> choice(choice, node, pointer);
            case FactType.Word word -> word(word.maxLength(), node, pointer);
            case FactType.Words words -> words(words, node, pointer);
            case FactType.Educations educations -> educations(educations, node, pointer);
        };
    }

    Optional<Boolean> flag(JsonNode node, String pointer) {
        if (!node.isBoolean()) {
            faults.add(Kind.WRONG_TYPE, pointer, "Skriv true eller false.", "Enter true or false.");
            return Optional.empty();
        }
        return Optional.of(node.booleanValue());
    }

    private Optional<Integer> wholeNumber(FactType.WholeNumber type, JsonNode node, String pointer) {
        BigDecimal min = BigDecimal.valueOf(type.min());
        BigDecimal max = BigDecimal.valueOf(type.max());
        return number(node, min, max).filter(n -> n.stripTrailingZeros().scale() <= 0).map(BigDecimal::intValueExact)
                .or(() -> {
                    faults.add(ofNumber(node), pointer, "Skriv et helt tal fra " + min + " til " + max + ".",
                            "Enter a whole number from " + min + " to " + max + ".");
                    return Optional.empty();
                });
    }

    Optional<BigDecimal> quantity(FactType.Quantity type, JsonNode node, String pointer) {
        return number(node, type.min(), type.max()).filter(n -> n.stripTrailingZeros().scale() <= 2).or(() -> {
            faults.add(ofNumber(node), pointer,
                    "Skriv et tal fra " + type.min() + " til " + type.max() + " med højst to decimaler og punktum.",
                    "Enter a number from " + type.min() + " to " + type.max() + " with at most two decimals.");
            return Optional.empty();
        });
    }

    private static Kind ofNumber(JsonNode node) {
        return node.isNumber() ? Kind.OUT_OF_RANGE : Kind.WRONG_TYPE;
    }

    private static Kind ofArray(JsonNode node) {
        return node.isArray() ? Kind.WRONG_LENGTH : Kind.WRONG_TYPE;
    }

    private static Optional<BigDecimal> number(JsonNode node, BigDecimal min, BigDecimal max) {
        return node.isNumber() ? Optional.of(node.decimalValue())
                .filter(n -> n.compareTo(min) >= 0 && n.compareTo(max) <= 0) : Optional.empty();
    }

    public Optional<LocalDate> day(JsonNode node, String pointer) {
        Optional<LocalDate> day = node.isTextual() ? parse(node.textValue()) : Optional.empty();
        if (day.isEmpty()) {
            faults.add(node.isTextual() ? Kind.NOT_A_DAY : Kind.WRONG_TYPE, pointer,
                    "Skriv en dato, der findes, som 2015-09-01.",
                    "Enter a date that exists, such as 2015-09-01.");
        }
        return day;
    }

    static Optional<LocalDate> parse(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10),
                    Integer.parseInt(text, 8, 10, 10));
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 31 February; the caller adds the fault
        }
    }

    private <E extends Enum<E>> Optional<E> choice(FactType.Choice<E> type, JsonNode node, String pointer) {
        for (E value : type.values().getEnumConstants()) {
            if (value.name().equals(node.textValue())) {
                return Optional.of(value);
            }
        }
        List<String> known = Arrays.stream(type.values().getEnumConstants()).map(Enum::name).toList();
        faults.unknown(pointer, node.asText(), known,
                new Text("Skriv en af værdierne " + String.join(", ", known) + ".",
                        "Enter one of the values " + String.join(", ", known) + "."));
        return Optional.empty();
    }

    Optional<String> word(int maxLength, JsonNode node, String pointer) {
        Optional<String> word = node.isTextual() ? Optional.of(Spelling.of(node.textValue()).strip())
                .filter(text -> !text.isEmpty() && text.length() <= maxLength)
                .filter(text -> text.chars().noneMatch(Character::isISOControl)) : Optional.empty();
        if (word.isEmpty()) {
            faults.add(ofText(node), pointer, "Skriv en tekst på 1 til " + maxLength + " tegn.",
                    "Enter a text of 1 to " + maxLength + " characters.");
        }
        return word;
    }

    private static Kind ofText(JsonNode node) {
        return !node.isTextual() ? Kind.WRONG_TYPE
                : node.textValue().chars().anyMatch(Character::isISOControl) ? Kind.INVALID_VALUE : Kind.WRONG_LENGTH;
    }

    Optional<List<String>> words(FactType.Words type, JsonNode node, String pointer) {
        if (!node.isArray() || node.size() > type.maxCount()) {
            faults.add(ofArray(node), pointer, "Skriv en liste med højst " + type.maxCount() + " tekster.",
                    "Enter an array of at most " + type.maxCount() + " texts.");
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            word(type.maxLength(), node.get(i), pointer + "/" + i).ifPresent(words::add);
        }
        return Optional.of(List.copyOf(words));
    }

    private Optional<List<Education>> educations(FactType.Educations type, JsonNode node, String pointer) {
        if (!node.isArray() || node.size() > type.maxCount()) {
            faults.add(ofArray(node), pointer,
                    "Skriv en liste med højst " + type.maxCount() + " uddannelser; [] betyder ingen.",
                    "Enter an array of at most " + type.maxCount() + " educations; [] means none.");
            return Optional.empty();
        }
        List<Education> educations = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            education(node.get(i), pointer + "/" + i).ifPresent(educations::add);
        }
        return Optional.of(List.copyOf(educations));
    }

    private Optional<Education> education(JsonNode node, String pointer) {
        Set<String> fields = Set.of("level", "completed", "upperSecondaryRequiredToday", "years", "usedInLast5Years");
        if (!node.isObject()) {
            faults.add(Kind.WRONG_TYPE, pointer, "Skriv et objekt med feltet level.",
                    "Enter an object with the field level.");
            return Optional.empty();
        }
        new ObjectFields(faults).refuseUnknown(node, fields, pointer);
        Optional<EducationLevel> level = choice(new FactType.Choice<>(EducationLevel.class), node.path("level"),
                pointer + "/level");
        boolean completed = stated(node, "completed").flatMap(n -> flag(n, pointer + "/completed")).orElse(true);
        Optional<Boolean> required = stated(node, "upperSecondaryRequiredToday")
                .flatMap(n -> flag(n, pointer + "/upperSecondaryRequiredToday"));
        Optional<BigDecimal> years = stated(node, "years")
                .flatMap(n -> quantity(FactType.Quantity.upTo(20), n, pointer + "/years"));
        Optional<Boolean> used = stated(node, "usedInLast5Years").flatMap(n -> flag(n, pointer + "/usedInLast5Years"));
        return level.map(l -> new Education(l, completed, required, years, used));
    }

    private static Optional<JsonNode> stated(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).filter(n -> !n.isNull());
    }
}
