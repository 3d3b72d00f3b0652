package dk.kursusret.functions.pages.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.kursusret.functions.eligibility.Question;
import dk.kursusret.functions.eligibility.QuestionReader;
import dk.kursusret.functions.pages.site.Form;
import dk.kursusret.gateway.http.Problem;
import dk.kursusret.gateway.input.Faults;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.PersonFact;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the fields of a form into the question that the API would be sent, so that the same readers judge it. A field is
 * named by its fact's pointer; a day may come in three fields.
 */
public final class FactForm {
    /** The value of a field whose answer the person does not know. */
    public static final String UNKNOWN = "?";
    /** The value of a field whose answer is an empty list. */
    public static final String NONE = "[]";
    public static final String AS_OF = "/asOf";
    public static final String KNOWN_ON = "/knownOn";
    /** As it is written in Denmark: 15-11-2021. */
    private static final Pattern DANISH_DAY = Pattern.compile("([0-9]{1,2})[-./ ]([0-9]{1,2})[-./ ]([0-9]{4})");
    private static final Pattern OF_EDUCATION = Pattern
            .compile("/person/educations/([0-9]{1,2})/[a-zA-Z0-9]+");
    /** Neither 1.200 nor 1,200: nobody can tell whether that is a thousand or a fraction. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(?:[.,](?:[0-9]{1,2}|[0-9]{4,12}))?");
    private final QuestionReader reader;
    private final Map<String, Fact<?>> facts = new LinkedHashMap<>();

    public FactForm(QuestionReader reader) {
        this.reader = reader;
        CaseFact.all().forEach(fact -> facts.put(fact.pointer(), fact));
    }

    /** Where the field with this name belongs to a fact; the three parts of a day do too. */
    public boolean isFact(String name) {
        return fact(pointer(name)).isPresent() || name.startsWith(AS_OF);
    }

    private static String pointer(String name) {
        return name.replaceFirst("\\.(day|month|year)$", "");
    }

    /** @throws Problem 400 where a field that is neither a fact nor this one held what could identify a person */
    public void refuseBesides(Form form, String other) {
        Faults faults = new Faults();
        form.refused().stream().filter(name -> !isFact(name) && !name.equals(other)).findFirst()
                .ifPresent(name -> faults.personal(""));
        faults.throwIfAny();
    }

    /** Where it was answered with what could identify a person. */
    public static boolean isRefused(Form form, String pointer) {
        return form.refused().stream().map(FactForm::pointer).anyMatch(pointer::equals);
    }

    public Optional<Fact<?>> fact(String pointer) {
        Matcher ofEducation = OF_EDUCATION.matcher(pointer);
        if (ofEducation.matches()) {
            int index = Integer.parseInt(ofEducation.group(1));
            return index >= EducationFact.MOST ? Optional.empty()
                    : EducationFact.of(index).stream().filter(fact -> fact.pointer().equals(pointer)).findFirst();
        }
        return Optional.ofNullable(facts.get(pointer));
    }

    /** The same with each day as JSON has it; what is no day stays, and is found not to be one. */
    public Form withDays(Form form) {
        Form read = form;
        for (String name : form.names()) {
            if (isDay(name)) {
                read = read.with(name, form.all(name).stream().map(FactForm::day).toArray(String[]::new));
            }
        }
        return read;
    }

    private boolean isDay(String name) {
        return name.equals(AS_OF) || name.equals(KNOWN_ON)
                || fact(name).filter(fact -> fact.type() instanceof FactType.Day).isPresent();
    }

    private static String day(String written) {
        Matcher danish = DANISH_DAY.matcher(written.strip());
        return danish.matches() ? danish.group(3) + "-" + padded(danish.group(2)) + "-" + padded(danish.group(1))
                : written;
    }

    /** What was said of the fact, the parts of a day put together; empty where nothing was, or that it is not known. */
    public static List<String> values(Form form, String pointer) {
        if (List.of("day", "month", "year").stream().anyMatch(part -> form.has(pointer + "." + part))) {
            return List.of(day(form, pointer));
        }
        return form.all(pointer).stream().filter(value -> !value.equals(UNKNOWN)).toList();
    }

    public static boolean isUnknown(Form form, String pointer) {
        return values(form, pointer).isEmpty() && form.all(pointer).contains(UNKNOWN);
    }

    public static boolean isAnswered(Form form, String pointer) {
        return isUnknown(form, pointer) || !values(form, pointer).isEmpty();
    }

    /** @throws Problem 400 with a pointer for each field that cannot be read */
    public Question question(Form form, LocalDate today) {
        Faults faults = new Faults();
        form.refused().stream().map(FactForm::pointer).distinct().forEach(faults::personal);
        return reader.read(json(form).toString().getBytes(StandardCharsets.UTF_8), today, faults);
    }

    /** The request that the API would be sent. */
    ObjectNode json(Form form) {
        ObjectNode body = Json.object();
        values(form, AS_OF).stream().findFirst().ifPresent(day -> body.put("asOf", day));
        values(form, KNOWN_ON).stream().findFirst().ifPresent(day -> body.put("knownOn", day));
        if (form.has("schemes")) {
            form.all("schemes").forEach(body.putArray("schemes")::add);
        }
        for (Fact<?> fact : facts.values()) {
            List<String> values = values(form, fact.pointer());
            if (!values.isEmpty()) {
                put(body, fact.pointer(), value(fact.type(), values));
            }
        }
        describeEducations(form, body);
        return body;
    }

    private void describeEducations(Form form, ObjectNode body) {
        JsonNode educations = body.at(PersonFact.EDUCATIONS.pointer());
        for (int i = 0; i < Math.min(educations.size(), EducationFact.MOST); i++) {
            for (Fact<?> fact : EducationFact.of(i)) {
                List<String> values = values(form, fact.pointer());
                if (!values.isEmpty()) {
                    String name = fact.pointer().substring(fact.pointer().lastIndexOf('/') + 1);
                    ((ObjectNode) educations.get(i)).set(name, value(fact.type(), values));
                }
            }
        }
    }

    private static void put(ObjectNode body, String pointer, JsonNode value) {
        String[] names = pointer.substring(1).split("/");
        ObjectNode node = body;
        for (String name : Arrays.copyOf(names, names.length - 1)) {
            node = node.withObjectProperty(name);
        }
        node.set(names[names.length - 1], value);
    }

    private static JsonNode value(FactType<?> type, List<String> values) {
        String first = values.getFirst();
        return switch (type) {
            case FactType.Flag flag -> flag(first);
            case FactType.WholeNumber whole -> number(first);
            case FactType.Quantity quantity -> number(first);
            case FactType.Words words -> words(values);
            case FactType.Educations educations -> educations(values);
            case FactType.Day day -> TextNode.valueOf(first);
            case FactType.Choice<?> choice -> TextNode.valueOf(first);
            case FactType.Word word -> TextNode.valueOf(first);
        };
    }

    private static JsonNode flag(String value) {
        return value.equals("true") || value.equals("false") ? BooleanNode.valueOf(value.equals("true"))
                : TextNode.valueOf(value);
    }

    private static JsonNode number(String value) {
        return NUMBER.matcher(value).matches() ? DecimalNode.valueOf(new BigDecimal(value.replace(',', '.')))
                : TextNode.valueOf(value);
    }

    private static ArrayNode words(List<String> values) {
        ArrayNode words = Json.array();
        values.stream().filter(value -> !value.equals(NONE)).flatMap(value -> Arrays.stream(value.split("[,;\\n]")))
                .map(String::strip).filter(word -> !word.isEmpty()).forEach(words::add);
        return words;
    }

    private static ArrayNode educations(List<String> values) {
        ArrayNode educations = Json.array();
        values.stream().filter(value -> !value.equals(NONE))
                .forEach(level -> educations.addObject().put("level", level));
        return educations;
    }

    /** Three numbers as the date they write; anything else as it stands, so that it is found not to be one. */
    private static String day(Form form, String pointer) {
        String day = form.first(pointer + ".day").orElse("");
        String month = form.first(pointer + ".month").orElse("");
        String year = form.first(pointer + ".year").orElse("");
        return day.matches("[0-9]{1,2}") && month.matches("[0-9]{1,2}") && year.matches("[0-9]{4}")
                ? year + "-" + padded(month) + "-" + padded(day)
                : day + "." + month + "." + year;
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
