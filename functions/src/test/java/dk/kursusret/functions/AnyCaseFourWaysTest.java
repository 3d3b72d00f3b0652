package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.functions.pages.site.Words;
import dk.kursusret.gateway.json.Json;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.Seeds;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A case gets the same answer from the API, a batch, the caseworker's page and a file of cases, and in the letter. */
class AnyCaseFourWaysTest {
    private static final List<String> DAYS = List.of("2015-09-01", "2018-03-01", "2020-03-01", "2020-10-01",
            "2021-02-01", "2021-11-15", "2022-06-01", "2026-06-01");
    private static final Words WORDS = Words.DANISH;
    private static final Pattern ROW = Pattern
            .compile(
                    "<th scope=\"row\">(?:<button[^>]*>)?([^<]*)(?:</button>)?</th>\\s*<td[^>]*><svg.*?</svg>\\s*([^<]*)</td>");
    private static final Pattern ERROR = Pattern.compile("id=\"([a-zA-Z0-9-]+)-error\"");
    private static final Map<Fact<?>, Object> WITH_A_RIGHT = Map.of(PersonFact.GROUP, "DAGPENGE",
            CaseFact.MUNICIPALITY, "0370", PersonFact.FIRST_DAY_COURSE_USED, false, CaseFact.POOL_EXHAUSTED, false,
            CourseFact.CODE, "42994", CourseFact.START, "2021-11-22", CourseFact.END, "2021-11-26");
    private static final Api API = new Api();
    private static final Browser PAGES = new Browser();

    /** A random case; one in three is entitled to its course. */
    record AnyCase(String day, Map<Fact<?>, Object> facts) {
        static AnyCase of(Random random) {
            Map<Fact<?>, Object> facts = AnyCaseFourWaysTest.facts(random);
            boolean right = random.nextInt(3) == 0;
            String day = right ? "2021-11-15" : any(DAYS, random);
            if (right) {
                facts.keySet().removeIf(fact -> random.nextInt(3) > 0);
                facts.putAll(WITH_A_RIGHT);
            }
            return new AnyCase(day, facts);
        }
    }

    @Test
    void everyWayGivesTheSameAnswer() {
        Map<String, Integer> outcomes = new TreeMap<>();
        Seeds.tryOften(100, random -> {
            AnyCase one = AnyCase.of(random);
            Map<Fact<?>, Object> facts = one.facts();
            String day = one.day();
            String body = body(day, facts);
            Api.Answer answer = API.post("/v1/eligibility?lang=both", body);
            if (answer.status() == 200) {
                answer.json().path("results").forEach(result -> outcomes
                        .merge(result.path("outcome").textValue(), 1, Integer::sum));
                sameAnswer(answer, body, day, facts, random);
            } else {
                outcomes.merge("refused", 1, Integer::sum);
                sameMistakes(answer, day, facts);
            }
        });
        System.out.println("the same four ways: " + outcomes);
        assertTrue(outcomes.keySet().containsAll(List.of("ENTITLED", "NOT_ENTITLED", "UNDETERMINED", "refused")),
                outcomes::toString);
    }

    private static void sameAnswer(Api.Answer answer, String body, String day, Map<Fact<?>, Object> facts,
            Random random) {
        Map<String, String> expected = new LinkedHashMap<>();
        answer.json().path("results").forEach(result -> expected.put(name(result.path("scheme").textValue()),
                WORDS.say("caseworker.result." + result.path("outcome").textValue())));
        String id = answer.json().path("decisionId").textValue();

        JsonNode inBatch = API.post("/v1/eligibility/batch?lang=both&detail=full", "{\"requests\":[" + body + "]}")
                .json()
                .at("/results/0/result");
        assertEquals(answer.json().path("results"), inBatch.path("results"));

        Map<String, String> form = form(day, facts);
        String page = Browser.text(PAGES.post("/sagsbehandler", form));
        Map<String, String> shown = new LinkedHashMap<>();
        ROW.matcher(page).results().forEach(row -> shown.put(row.group(1), row.group(2)));
        assertEquals(expected, shown);
        assertTrue(page.contains(id), () -> id + " is not on the page");

        String file = String.join(";", form.keySet()) + "\r\n" + form.values().stream()
                .map(value -> "\"" + value + "\"").collect(Collectors.joining(";")) + "\r\n";
        List<String> table = Browser.text(PAGES.upload(file.getBytes(StandardCharsets.UTF_8), "csv")).lines().toList();
        List<String> headings = cells(table.getFirst());
        List<String> cells = cells(table.getLast());
        assertEquals(id, cells.get(headings.indexOf("Svarets nummer")));
        expected.forEach((scheme, outcome) -> assertEquals(outcome, cells.get(headings.indexOf(scheme)), scheme));

        JsonNode one = answer.json().path("results").get(random.nextInt(expected.size()));
        if (one.path("conditions").size() + one.path("situations").size() > 0) {
            sameLetter(one, form);
        }
    }

    private static void sameLetter(JsonNode result, Map<String, String> form) {
        Map<String, String> asked = new LinkedHashMap<>(form);
        asked.put("brev", result.path("scheme").textValue());
        asked.put("print", "brev");
        String letter = Browser.text(PAGES.post("/sagsbehandler", asked));
        String outcome = result.path("outcome").textValue();
        String scheme = WORDS.of(Texts.of("scheme." + result.path("scheme").textValue()));
        List<String> decisions = (outcome.equals("UNDETERMINED") ? List.of(outcome, "ourselves", "TO_ASSESS")
                : List.of(outcome)).stream().map(key -> WORDS.say("letter.decision." + key, scheme)).toList();
        assertTrue(decisions.stream().anyMatch(decision -> letter.contains("<p>" + decision + "</p>")),
                () -> decisions + " are not in " + letter);
    }

    /** What the API refuses is shown beside the fields that it points at. */
    private static void sameMistakes(Api.Answer answer, String day, Map<Fact<?>, Object> facts) {
        String page = Browser.text(PAGES.post("/sagsbehandler", form(day, facts)));
        Set<String> pointedAt = answer.pointers().stream()
                .map(pointer -> pointer.substring(1).replaceFirst("/[0-9]+$", "").replace('/', '-'))
                .collect(Collectors.toSet());
        Set<String> told = ERROR.matcher(page).results().map(error -> error.group(1)).collect(Collectors.toSet());
        assertEquals(pointedAt, told);
    }

    private static String name(String scheme) {
        return WORDS.capital(WORDS.of(Texts.of("scheme." + scheme)));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.replace("\uFEFF", "").split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.replaceAll("^\"|\"$", "")).toList();
    }

    private static Map<Fact<?>, Object> facts(Random random) {
        double known = List.of(0.2, 0.6, 0.95).get(random.nextInt(3));
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        CaseFact.all().stream().filter(fact -> random.nextDouble() < known)
                .filter(fact -> random.nextInt(4) == 0 || !fact.equals(CourseFact.ENTRY)
                        && !fact.equals(PersonFact.ACCUMULATED_HOURS) && !fact.equals(PersonFact.INTERRUPTION)
                        && !fact.equals(PersonFact.MISSED_PARTS) && !fact.equals(CourseFact.LISTED_ON))
                .forEach(fact -> facts.put(fact, value(fact, random)));
        return facts;
    }

    static Object value(Fact<?> fact, Random random) {
        if (fact.equals(CaseFact.MUNICIPALITY)) {
            return any(List.of("0370", "0461", "0851"), random);
        }
        if (fact.equals(CourseFact.START) || fact.equals(CourseFact.END)) {
            return (fact.equals(CourseFact.START) ? "2021-11-" : "2021-12-") + any(List.of("15", "22", "29"), random);
        }
        return switch (fact.type()) {
            case FactType.Flag flag -> random.nextInt(3) == 0;
            case FactType.Choice<?> choice -> random.nextBoolean() ? choice.values().getEnumConstants()[0].name()
                    : any(List.of(choice.values().getEnumConstants()), random).name();
            case FactType.Day any -> any(DAYS, random);
            case FactType.WholeNumber whole -> Math.max(whole.min(), Math.min(whole.max(),
                    any(List.of(1, 5, 25, 31), random)));
            case FactType.Quantity quantity -> new BigDecimal(any(List.of("1", "5", "8.5", "12"), random));
            case FactType.Educations any -> List.of(any(List.of(EducationLevel.values()), random).name());
            case FactType.Word any -> fact.equals(CourseFact.CODE) || fact.equals(CourseFact.ENTRY)
                    ? any(List.of("42994", "40531", "45141"), random)
                    : "acme";
            case FactType.Words any -> fact.equals(CourseFact.LISTED_ON) ? List.of("six-weeks")
                    : any(List.of(List.of(), List.of("42994")), random);
        };
    }

    private static <T> T any(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    static String body(String day, Map<Fact<?>, Object> facts) {
        String body = "{\"asOf\":\"" + day + "\"}";
        for (Map.Entry<Fact<?>, Object> fact : facts.entrySet()) {
            Object value = fact.getKey().equals(PersonFact.EDUCATIONS)
                    ? List.of(Map.of("level", ((List<?>) fact.getValue()).getFirst(), "completed", true))
                    : fact.getValue();
            body = Questions.with(body, fact.getKey().pointer(), Json.text(Json.MAPPER.valueToTree(value)));
        }
        return body;
    }

    /** The form as filled in by a Danish office. */
    static Map<String, String> form(String day, Map<Fact<?>, Object> facts) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("/asOf", danish(day)));
        facts.forEach((fact, value) -> form.put(fact.pointer(), switch (value) {
            case List<?> none when none.isEmpty() -> "[]";
            case List<?> some -> some.stream().map(Object::toString).collect(Collectors.joining(", "));
            default -> fact.type() instanceof FactType.Day ? danish(value.toString())
                    : fact.type() instanceof FactType.Quantity ? value.toString().replace('.', ',') : value.toString();
        }));
        return form;
    }

    private static String danish(String day) {
        String[] parts = day.split("-");
        return parts[2] + "-" + parts[1] + "-" + parts[0];
    }

    @Test
    void theNamesOfTheSchemesTellThemApart() {
        assertEquals(Schemes.ALL.size(), Schemes.ALL.stream().map(scheme -> name(scheme.id())).distinct().count());
    }
}
