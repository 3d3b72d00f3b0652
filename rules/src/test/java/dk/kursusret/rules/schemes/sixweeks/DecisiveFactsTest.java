package dk.kursusret.rules.schemes.sixweeks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Notation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Facts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Only facts that could still change the answer are asked for. */
class DecisiveFactsTest {
    /** Values of each fact that make a difference somewhere, as tables write them. */
    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("group", List.of("DAGPENGE", "LEDIGHEDSYDELSE", "NONE")),
            Map.entry("age", List.of("24", "25", "31")),
            Map.entry("insurance", List.of("FULL_TIME", "PART_TIME")),
            Map.entry("registeredAs", List.of("FULL_TIME", "PART_TIME")),
            Map.entry("employment", List.of("NONE", "EMPLOYED")),
            Map.entry("sideBusiness", List.of("yes", "no")),
            Map.entry("educations", List.of("[]", "[LONG_HIGHER]")),
            Map.entry("accumulatedWeeks", List.of("0", "12.5", "22.2", "25", "32", "35", "37", "39")),
            Map.entry("fleksjobMonthsLast18", List.of("0", "9")),
            Map.entry("use", List.of("NONE", "COMPLETED", "INTERRUPTED")),
            Map.entry("interruption", List.of("ILLNESS", "ABSENCE", "PROVIDER_CANCELLED")),
            Map.entry("sameOrSimilar", List.of("yes", "no")),
            Map.entry("missedParts", List.of("[]", "[42994 48400]")),
            Map.entry("hoursUsed", List.of("0", "50", "100", "148", "200", "222")),
            Map.entry("coveredBefore2015", List.of("yes", "no")),
            Map.entry("firstJobInterviewHeld", List.of("yes", "no")),
            Map.entry("cvInterviewHeld", List.of("yes", "no")),
            Map.entry("requestedInterviewHeld", List.of("yes", "no")),
            Map.entry("courseStartedInNotice", List.of("yes", "no")),
            Map.entry("appliedBeforeUnemployment", List.of("yes", "no")),
            Map.entry("firstUnemployedDay",
                    List.of("2014-06-02", "2014-10-06", "2015-02-02", "2015-08-31", "2015-12-01")),
            Map.entry("activationOfferClashes", List.of("yes", "no")),
            Map.entry("code", List.of("42994", "99999")),
            Map.entry("deselected", List.of("[]", "[48400]")),
            Map.entry("completedBefore", List.of("[]", "[48400]")),
            Map.entry("parts", List.of("[42994]", "[40531]")),
            Map.entry("level", List.of("AMU", "ACADEMY", "PRIVATE")),
            Map.entry("start", List.of("2016-01-04", "2015-09-07", "2015-08-10", "2015-08-24", "2015-06-01")),
            Map.entry("end",
                    List.of("2015-08-28", "2015-10-02", "2015-10-16", "2015-12-31", "2016-03-05", "2016-04-01",
                            "2016-05-20", "2016-07-01", "2017-01-02")),
            Map.entry("hours", List.of("20", "100", "180", "222", "300")),
            Map.entry("fullTime", List.of("yes", "no")),
            Map.entry("weeklyTeachingHours", List.of("10", "20")),
            Map.entry("inPersonPercent", List.of("0", "100")),
            Map.entry("price", List.of("1000", "10300", "90000")),
            Map.entry("jobcentreCoversRest", List.of("yes", "no")));

    @ParameterizedTest(name = "{0}: asks for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # what fits 180 hours fits 222
            registeredAs=?                                       | ''
            registeredAs=?, end=2015-10-16                       | registeredAs
            # in time at 26 weeks is in time at 39
            age=?                                                | ''
            age=?, teachingDays=20, end=2016-01-29               | age
            jobcentreCoversRest=?                                | ''
            jobcentreCoversRest=?, end=2015-10-19                | jobcentreCoversRest
            insurance=?, price=?, weeklyTeachingHours=?          | ''
            interruption=?, sameOrSimilar=?                      | ''
            appliedBeforeUnemployment=?, firstUnemployedDay=?    | ''
            coveredBefore2015=?                                  | ''
            # the reason waits for the use
            use=?, interruption=?                                | use
            use=INTERRUPTED, interruption=?, sameOrSimilar=yes   | interruption
            # one no is enough
            sideBusiness=yes, use=?, level=?                     | ''
            # a side business is no matter of ledighedsydelse: the group decides alone
            sideBusiness=yes, group=?                            | group
            group=NONE, sideBusiness=?                           | ''
            # several are asked for at once
            sideBusiness=?, use=?, hoursUsed=?                   | hoursUsed sideBusiness use
            """)
    void aFactThatCannotTurnTheAnswerIsNotAskedFor(String facts, String asksFor) {
        assertEquals(Notation.sorted(asksFor), Cases.sixWeeks().but(facts).asksFor());
    }

    static Stream<Given> starts() {
        return Stream.of(Cases.sixWeeks(), Cases.academy().but("price=10300"), Cases.interrupted(),
                Cases.noticePeriod().but("teachingDays=35, end=2015-10-09"),
                Cases.sixWeeks().but("listedOn=?, code=42994"),
                Cases.sixWeeks().but("listedOn=?, path=kabelmontoer, parts=[42994]"),
                Cases.sixWeeks().but("teachingDays=20, end=2016-01-29"),
                Cases.sixWeeks().but("end=2015-10-16"))
                .map(given -> given.but("hours=100"));
    }

    /** For every pair of facts that is left out: every fact that a condition asks for can turn it with some value. */
    @ParameterizedTest
    @MethodSource("starts")
    void everyFactAskedForCanTurnItsCondition(Given start) {
        List<String> known = start.facts().known().stream().map(Notation::name).filter(VALUES::containsKey).toList();
        for (int i = 0; i < known.size(); i++) {
            for (int j = i; j < known.size(); j++) {
                Given open = start.but(known.get(i) + "=?, " + known.get(j) + "=?");
                Case kase = open.kase();
                for (Condition condition : open.conditions()) {
                    for (Fact<?> fact : condition.examine(kase).sources().missing()) {
                        assertTrue(turns(condition, Notation.name(fact), open),
                                () -> condition.id() + " asks for " + fact + ", which turns nothing: " + open);
                    }
                }
            }
        }
    }

    /** Whether there are values of the other open facts with which two values of this one give different results. */
    private static boolean turns(Condition condition, String fact, Given open) {
        Set<String> openFacts = condition.examine(open.kase()).sources().facts().stream()
                .filter(other -> !open.facts().known().contains(other)).map(Notation::name)
                .filter(other -> !other.equals(fact) && VALUES.containsKey(other)).collect(Collectors.toSet());
        List<Given> completions = List.of(open);
        for (String other : openFacts) {
            completions = completions.stream().flatMap(given -> VALUES.get(other).stream()
                    .map(value -> given.but(other + "=" + value))).toList();
        }
        return completions.stream().anyMatch(given -> VALUES.get(fact).stream()
                .map(value -> condition.examine(given.but(fact + "=" + value).kase()).truth()).distinct().count() > 1);
    }

    @ParameterizedTest
    @CsvSource({"person", "course"})
    void whereNothingIsKnownTheFirstQuestionsAreAsked(String about) {
        Given nothing = new Given(SixWeeks.SCHEME, Cases.sixWeeks().asOf(), Facts.NOTHING,
                Cases.sixWeeks().editions());

        assertEquals(Outcome.UNDETERMINED, nothing.outcome());
        Set<Fact<?>> asked = nothing.decision().missingFacts();
        assertTrue(asked.stream().anyMatch(fact -> fact.pointer().startsWith("/" + about)), asked::toString);
        assertTrue(asked.stream().map(Notation::name).noneMatch(Set.of("interruption", "sameOrSimilar", "parts",
                "appliedBeforeUnemployment", "firstUnemployedDay", "price", "teachingDays")::contains),
                asked::toString);
    }
}
