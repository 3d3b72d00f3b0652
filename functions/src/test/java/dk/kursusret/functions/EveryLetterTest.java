package dk.kursusret.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactType;
import dk.kursusret.rules.facts.PersonFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The letters for every scheme with every outcome it can have, made by answering what each case still lacks. They are
 * written to {@code target/letters}, so that they can be read.
 */
class EveryLetterTest {
    private static final List<String> DAYS = List.of("2021-11-15", "2020-10-01", "2021-02-01", "2020-01-15",
            "2026-01-15", "2018-03-01", "2015-09-01");
    private static final List<String> YES = List.of("ENTITLED", "MAY_BE_GRANTED");
    private static final int MAX_STEPS = 60;
    private static final int MAX_TRIES = 25;
    private static final Pattern UNFIT = Pattern
            .compile("[?@]|\\b[a-z]+-[a-z]+-[a-z]+\\b|\\brar-|\\brbr-|Måske|[A-Z]{4,}_|null|\\{|\\.\\.(?!\\.)");
    /** A hint how to fill in a field, which does not belong in a letter. */
    private static final Pattern LABEL = Pattern
            .compile("\\((hele år|år|uger|timer|måneder|procent|kr\\.|km|numre|mærker|kun uden|ikke navn|ja/nej)");
    private static final String TO_ASSESS = "TO_ASSESS";
    private static final Api API = new Api();
    private static final Browser PAGES = new Browser();

    @Test
    void everySchemeHasALetterForEachOfItsOutcomes() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Map<String, Map<String, String>> letters = new TreeMap<>();
        for (Scheme scheme : Schemes.ALL) {
            Map<String, String> own = new TreeMap<>();
            for (String day : DAYS) {
                if (Stream.concat(YES.stream(), Stream.of("NOT_ENTITLED", "UNDETERMINED"))
                        .filter(outcome -> own.containsKey(outcome + ".da")).count() < 3) {
                    walk(scheme.id(), day, new Random(20150629), own);
                    walk(scheme.id(), day, new Random(day.hashCode()), own);
                }
            }
            letters.put(scheme.id(), own);
        }
        System.out
                .println("letters: " + letters.entrySet().stream().map(of -> of.getKey() + " " + of.getValue().keySet())
                        .toList());
        for (Map.Entry<String, Map<String, String>> of : letters.entrySet()) {
            for (Map.Entry<String, String> letter : of.getValue().entrySet()) {
                Files.writeString(folder.resolve(of.getKey() + "." + letter.getKey() + ".txt"), letter.getValue());
                assertFit(letter.getKey(), letter.getValue());
            }
            assertTrue(of.getValue().keySet().containsAll(Set.of("NOT_ENTITLED.da", "UNDETERMINED.da")),
                    () -> of.getKey() + " has only " + of.getValue().keySet());
            assertTrue(YES.stream().anyMatch(yes -> of.getValue().containsKey(yes + ".en")),
                    () -> of.getKey() + " has only " + of.getValue().keySet());
        }
        assertEquals(Schemes.ALL.size(), letters.size());
        assertTrue(letters.values().stream().anyMatch(own -> own.containsKey(TO_ASSESS + ".da")), letters::toString);
    }

    private static void assertFit(String outcome, String letter) {
        String text = letter.replaceAll("https://\\S+", "").replaceAll("\\[[^]]*]", "");
        assertFalse(UNFIT.matcher(text.replace("\n\n", "\n")).find(), letter);
        boolean english = outcome.endsWith(".en");
        boolean open = outcome.startsWith("UNDETERMINED");
        assertTrue(letter.contains("§") && letter.contains(english ? "Yours sincerely" : "Med venlig hilsen"), letter);
        assertEquals(!open, letter.contains(english ? "How to complain" : "Klagevejledning"), letter);
        assertEquals(outcome.startsWith("MAY_BE_GRANTED") || outcome.startsWith(TO_ASSESS),
                letter.contains(english ? "[State here the main" : "[Skriv her de hovedhensyn"), letter);
        assertEquals(open, Stream.of("Send os dette", "Det undersøger vi selv", "Please send us this",
                "We will find this out ourselves").anyMatch(letter::contains), letter);
        if (outcome.equals(TO_ASSESS + ".da")) {
            assertTrue(letter.contains("[Vælg: Du får / Du får ikke]")
                    && letter.contains("Sagen afhænger af vores vurdering af dette:"), letter);
        }
        if (!english) {
            assertFalse(LABEL.matcher(text).find() || text.contains("Det ved jobcentret"), letter);
            assertEquals(List.of(), saidTwice(letter), letter);
        }
    }

    /** Reasons that only repeat the rule instead of saying how it applies in the case. */
    private static List<String> saidTwice(String letter) {
        return letter.lines().filter(line -> line.startsWith("– "))
                .filter(line -> line.substring(2).split("(?<=\\.) ").length > 1).filter(line -> {
                    String[] sentences = line.substring(2).split("(?<=\\.) ");
                    return sentences[0].equalsIgnoreCase(sentences[1]);
                }).toList();
    }

    /** Answers what is lacking, avoiding a no for as long as possible. */
    private static void walk(String scheme, String day, Random random, Map<String, String> letters) {
        Map<Fact<?>, Object> facts = new LinkedHashMap<>();
        facts.put(CourseFact.START, later(day, 7));
        facts.put(CourseFact.END, later(day, 11));
        facts.put(CaseFact.MUNICIPALITY, "0370");
        facts.put(CourseFact.LISTED_ON, List.of("six-weeks", "rar-sjaelland", "lift-110", "lift-shortage"));
        facts.put(PersonFact.AGE, 31);
        JsonNode result = decide(scheme, day, facts);
        for (int step = 0; step < MAX_STEPS && keep(result, scheme, day, facts, letters)
                && result.path("missingFacts").size() > 0; step++) {
            String pointer = result.at("/missingFacts/0/pointer").textValue();
            Fact<?> missing = CaseFact.at(pointer).orElse(null);
            if (missing == null) {
                return;
            }
            for (int attempt = 0; attempt < MAX_TRIES; attempt++) {
                Map<Fact<?>, Object> tried = new LinkedHashMap<>(facts);
                tried.put(missing, value(missing, day, random));
                JsonNode then = decide(scheme, day, tried);
                boolean last = attempt == MAX_TRIES - 1;
                if (then.path("outcome").asText().equals("NOT_ENTITLED")) {
                    keep(then, scheme, day, tried, letters);
                }
                if (!then.isMissingNode() && (last || !then.path("outcome").asText().equals("NOT_ENTITLED"))) {
                    facts.putAll(tried);
                    result = then;
                    break;
                }
            }
        }
    }

    private static Object value(Fact<?> fact, String day, Random random) {
        return switch (fact.type()) {
            case FactType.Flag flag -> random.nextBoolean();
            case FactType.Day any -> later(day, List.of(-400, -200, -10, 2, 14, 20).get(random.nextInt(6)));
            case FactType.WholeNumber whole -> Math.clamp(List.of(0, 1, 6, 10, 100).get(random.nextInt(5)),
                    whole.min(), whole.max());
            case FactType.Quantity any -> List.of(0, 8, 14, 37, 100).get(random.nextInt(5));
            case FactType.Choice<?> choice -> choice.values().getEnumConstants()[random
                    .nextInt(choice.values().getEnumConstants().length)].name();
            default -> AnyCaseFourWaysTest.value(fact, random);
        };
    }

    private static String later(String day, int days) {
        return LocalDate.parse(day).plusDays(days).toString();
    }

    private static JsonNode decide(String scheme, String day, Map<Fact<?>, Object> facts) {
        Api.Answer answer = API.post("/v1/eligibility?lang=da",
                Questions.with(AnyCaseFourWaysTest.body(day, facts), "/schemes", "[\"" + scheme + "\"]"));
        return answer.status() == 200 ? answer.json().at("/results/0") : answer.json().path("none");
    }

    /** Keeps the letter, and returns whether more facts are lacking. */
    private static boolean keep(JsonNode result, String scheme, String day, Map<Fact<?>, Object> facts,
            Map<String, String> letters) {
        String outcome = result.path("outcome").asText();
        if (outcome.equals("NOT_IN_FORCE") || outcome.equals("RULE_NOT_AVAILABLE") || outcome.isEmpty()) {
            return false;
        }
        boolean toAssess = outcome.equals("UNDETERMINED") && result.path("missingFacts").isEmpty()
                && result.path("missingData").isEmpty();
        for (String language : List.of("da", "en")) {
            letters.computeIfAbsent((toAssess ? TO_ASSESS : outcome) + "." + language,
                    any -> letter(scheme, day, facts, language));
        }
        return outcome.equals("UNDETERMINED");
    }

    private static String letter(String scheme, String day, Map<Fact<?>, Object> facts, String language) {
        Map<String, String> form = new LinkedHashMap<>(AnyCaseFourWaysTest.form(day, facts));
        form.put("lang", language);
        form.put("schemes", scheme);
        return LetterTest.on(Browser.text(PAGES.post("/sagsbehandler", form)));
    }
}
