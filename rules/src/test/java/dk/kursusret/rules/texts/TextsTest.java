package dk.kursusret.rules.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Gap;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.Schemes;
import dk.kursusret.rules.engine.Situation;
import dk.kursusret.rules.facts.EducationFact;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z-]+)}");
    /** A legal term that has no English word. */
    private static final String LEGAL_TERM = "erhvervsrettet voksen- og efteruddannelse";
    /** Conditions that not everybody has to meet: they can come to NOT_APPLICABLE. */
    private static final Set<String> NOT_FOR_EVERYBODY = Set.of("six-weeks.not-employed",
            "six-weeks.not-distance-learning", "six-weeks.higher-level-age", "six-weeks.higher-level-full-time",
            "six-weeks.applied-before-unemployment", "six-weeks.interruption-excused", "six-weeks.interview-held",
            "six-weeks.no-missed-part", "six-weeks.price-within-ceiling");

    /** Where only a person can judge, the result is yes or open, never no. */
    private static final Set<String> NEVER_A_NO = Set.of("mink-pool.skills-in-a-field");

    @Test
    void everyKeyExistsInBothLanguages() {
        List<String> lacking = Texts.keys().stream().filter(key -> !Texts.has(key)).toList();

        assertTrue(lacking.isEmpty(), lacking::toString);
        assertTrue(Texts.keys().size() > 200);
    }

    @Test
    void noTextIsEmpty() {
        for (String key : Texts.keys()) {
            assertFalse(Texts.of(key).da().isBlank(), key);
            assertFalse(Texts.of(key).en().isBlank(), key);
        }
    }

    static Stream<Condition> conditions() {
        return Schemes.ALL.stream().flatMap(s -> s.life().stream()).filter(RuleVersion.class::isInstance)
                .flatMap(v -> ((RuleVersion) v).situations().stream()).flatMap(s -> s.conditions().stream());
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void everyConditionIsAskedAndExplained(Condition condition) {
        for (String part : NEVER_A_NO.contains(condition.id()) ? List.of("question", "met", "unknown")
                : List.of("question", "met", "not-met", "unknown")) {
            assertTrue(Texts.has(condition.id() + "." + part), condition.id() + "." + part);
        }
        assertTrue(Texts.of(condition.id() + ".question").da().endsWith("?"), condition.id());
        assertTrue(Texts.of(condition.id() + ".question").en().endsWith("?"), condition.id());
        assertTrue(Texts.of(condition.id() + ".rule").da().matches("\\p{Lu}.*[^{}]\\."), condition.id());
        assertTrue(Texts.of(condition.id() + ".rule").en().matches("\\p{Lu}.*[^{}]\\."), condition.id());
        assertEquals(Set.of(), Texts.placeholders(condition.id() + ".rule"), condition.id());
        assertTrue(!NOT_FOR_EVERYBODY.contains(condition.id()) || Texts.has(condition.id() + ".not-applicable"),
                condition.id() + ".not-applicable");
    }

    static Stream<Fact<?>> facts() {
        return Stream.concat(CaseFact.all().stream(),
                Stream.of(EducationFact.years(0), EducationFact.upperSecondaryRequiredToday(3)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void everyFactHasAQuestion(Fact<?> fact) {
        assertTrue(Texts.has(fact.textKey()), fact.textKey());
        assertTrue(Texts.of(fact.textKey()).da().endsWith("?"), fact.textKey());
        assertTrue(Texts.of(fact.textKey()).en().endsWith("?"), fact.textKey());
    }

    @Test
    void schemesSituationsGapsOutcomesAndAuthoritiesHaveNames() {
        for (Scheme scheme : Schemes.ALL) {
            assertTrue(Texts.has("scheme." + scheme.id()), scheme.id());
            scheme.life().forEach(period -> {
                switch (period) {
                    case Gap gap -> assertTrue(Texts.has(gap.textKey()), gap.textKey());
                    case RuleVersion version -> version.situations().stream().map(Situation::name)
                            .filter(name -> !name.equals(Situation.ONLY))
                            .forEach(name -> assertTrue(Texts.has("situation." + scheme.id() + "." + name), name));
                }
            });
        }
        Stream.of(Outcome.values()).forEach(outcome -> assertTrue(Texts.has("summary." + outcome), outcome::name));
        Stream.of(Authority.values()).forEach(by -> assertTrue(Texts.has("authority." + by), by::name));
    }

    @Test
    void bothLanguagesTellTheSameValues() {
        for (String key : Texts.keys()) {
            Map<String, Object> marks = marks(key);
            Text text = Texts.of(key, marks);
            for (Object mark : marks.values()) {
                assertEquals(text.da().contains(mark.toString()), text.en().contains(mark.toString()),
                        key + " tells " + mark + " in one language only");
            }
        }
    }

    /** Names of laws, institutions and forms stay as they are in both languages. */
    @Test
    void theEnglishTextsHoldNoDanish() {
        Pattern danish = Pattern.compile(
                "\\b(og|ikke|ved|kurset|skal|hvis|eller|til|fra|af|det|du|jobcentret|a-kassen)\\b",
                Pattern.CASE_INSENSITIVE);
        assertNone(danish, false);
    }

    @Test
    void theDanishTextsHoldNoEnglish() {
        Pattern english = Pattern.compile(
                "\\b(the|and|not|you|your|course|unemployed|weeks|which|whether|jobcentre)\\b",
                Pattern.CASE_INSENSITIVE);
        assertNone(english, true);
    }

    @Test
    void noTextAddressesTheReaderInTwoWays() {
        assertNone(Pattern.compile("\\b(De|Dem|Deres) (skal|kan|har|må)\\b"), true);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | 1. september 2015 | 1 September 2015
            2016-03-03 | 3. marts 2016     | 3 March 2016
            """)
    void datesAreWrittenInWords(LocalDate day, String da, String en) {
        Text text = Texts.of("deadline.six-weeks.latest-end.ahead", Map.of("date", day));

        assertTrue(text.da().contains(da), text.da());
        assertTrue(text.en().contains(en), text.en());
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
            7561.72 | 7.561,72 | 7,561.72
            2043    | 2.043    | 2,043
            1.03    | 1,03     | 1.03
            148.0   | 148      | 148
            0.00    | 0        | 0
            """)
    void numbersAreWrittenAsEachLanguageDoes(BigDecimal number, String da, String en) {
        Text text = Texts.of("six-weeks.fits-into-hours-left.met",
                Map.of("course-hours", number, "hours-left", number));

        assertTrue(text.da().contains(da + " "), text.da());
        assertTrue(text.en().contains(en + " "), text.en());
    }

    @Test
    void aStretchWithAnUnknownValueIsLeftOut() {
        assertEquals("The price is within the ceiling.", Texts.of("six-weeks.price-within-ceiling.met").en());
        assertEquals("The price is within the ceiling.",
                Texts.of("six-weeks.price-within-ceiling.met", Map.of("price", BigDecimal.ONE)).en());
    }

    @Test
    void aKeyThatIsNotThereIsAFault() {
        assertThrows(MissingResourceException.class, () -> Texts.of("no.such.key"));
        assertFalse(Texts.has("no.such.key"));
        assertThrows(MissingResourceException.class, () -> Texts.notice("no.such.key"));
        assertThrows(MissingResourceException.class, () -> Texts.topic("no.such").of("key", name -> null));
    }

    @Test
    void aNoticeIsFoundByItsKeyAndHasTheEndOfItAsId() {
        assertEquals("spent", Texts.notice("pool.spent").id());
        assertEquals(Texts.of("notice.pool.spent"), Texts.notice("pool.spent").text());
        assertEquals(Texts.of("offer.within-benefit.met").da(),
                Texts.topic("offer.within-benefit").of("met", name -> null).da());
    }

    private static Map<String, Object> marks(String key) {
        Set<String> names = new TreeSet<>();
        Stream.of("date", "start", "end", "latest-end", "earliest-start", "employment-start", "since", "price",
                "ceiling", "course-hours", "hours-left", "list", "situation", "known-until", "by", "scheme", "outcome",
                "question", "stated", "listed", "km-per-day", "days", "rate", "percent", "value").forEach(names::add);
        Map<String, Object> marks = new TreeMap<>();
        names.forEach(name -> marks.put(name, "<" + name + ">"));
        return marks;
    }

    private static void assertNone(Pattern pattern, boolean inDanish) {
        List<String> found = Texts.keys().stream().filter(key -> {
            String text = inDanish ? Texts.of(key).da() : Texts.of(key).en();
            return pattern
                    .matcher(PLACEHOLDER.matcher(text).replaceAll("").replace(LEGAL_TERM, "")
                            .replaceAll("[\"»«][^\"»«]*[\"»«]", ""))
                    .find();
        }).map(key -> key + ": " + (inDanish ? Texts.of(key).da() : Texts.of(key).en())).toList();
        assertTrue(found.isEmpty(), () -> String.join("\n", found));
    }
}
