package dk.kursusret.rules.schemes.regionalpool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The listed course: whose list counts, when, for whom; what is begun in the trial of autumn 2020. */
class ListedCourseTest {
    private static final String GROUP = "regional-pool.target-group";
    private static final String LISTED = "regional-pool.listed-in-region";

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                                | MET     | met       |
            group=KONTANTHJAELP_JOBPARAT                  | MET     | met       |
            group=KONTANTHJAELP_AKTIVITETSPARAT           | MET     | met       |
            group=UDDANNELSESHJAELP                       | MET     | met       |
            group=OVERGANGSYDELSE                         | MET     | met       |
            group=SYGEDAGPENGE, employment=EMPLOYED       | MET     | met       |
            group=JOBAFKLARING                            | MET     | met       |
            group=RESSOURCEFORLOEB                        | MET     | met       |
            group=REVALIDERING                            | MET     | met       |
            group=LEDIGHEDSYDELSE                         | MET     | met       |
            group=FOERTIDSPENSION                         | MET     | met       |
            group=OTHER_LAB                               | MET     | met       |
            group=FLEKSJOB                                | NOT_MET | fleksjob  |
            group=NONE                                    | NOT_MET | not-met   |
            # § 6, nr. 12, are not employed
            group=SELVFORSOERGENDE, employment=NONE       | MET     | met       |
            group=SELVFORSOERGENDE, employment=EMPLOYED   | UNKNOWN | assessed  |
            group=SELVFORSOERGENDE, employment=?          | UNKNOWN | unknown   | employment
            group=?, employment=?                         | UNKNOWN | unknown   | group
            """)
    void everyTargetGroupOfTheActButPeopleInAFleksjob(String facts, Result result, String reason, String asksFor) {
        check(Cases.regionalPool().but(facts), GROUP, result, reason, asksFor);
        check(Cases.regionalPool().on("2020-11-15").but(facts), GROUP, result, reason, asksFor);
        check(Cases.firstDayCourse().but(facts), GROUP, result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE               | MET     |
            group=KONTANTHJAELP_JOBPARAT | NOT_MET |
            group=LEDIGHEDSYDELSE        | NOT_MET |
            group=?                      | UNKNOWN | group
            """)
    void untilJuly2020DagpengeAlone(String facts, Result result, String asksFor) {
        Row.check(in2018().but(facts), "regional-pool.dagpenge", result, asksFor);
        Row.check(in2018().on("2020-07-31").but(facts), "regional-pool.dagpenge", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            code=42994                         | MET     | met             |
            # Fyn has it, and adjoins; that does not count before August 2020
            code=40531                         | NOT_MET | not-met         |
            code=42994, municipality=?         | UNKNOWN | unknown         | municipality
            code=?, listedOn=[rar-sjaelland]   | MET     | vouched         |
            code=?, listedOn=[rar-fyn]         | NOT_MET | vouched-not     |
            code=?, listedOn=[]                | NOT_MET | vouched-not     |
            code=?                             | UNKNOWN | no-course-named | code
            """)
    void untilJuly2020TheOwnListAlone(String facts, Result result, String reason, String asksFor) {
        check(in2018().but(facts), "regional-pool.listed-in-own-region", result, reason, asksFor);
    }

    @Test
    void beforeApril2015TheMinistrysOwnListCountedWhichIsNotHere() {
        Given early = in2018().on("2015-03-31").but("start=2015-04-13, end=2015-04-24");

        assertEquals(Outcome.UNDETERMINED, early.outcome());
        assertEquals(Set.of("list:regional-2015"), early.lacksData());
        assertEquals("list-not-here", early.examine("regional-pool.listed-in-own-region").reason());
        assertEquals(Outcome.MAY_BE_GRANTED, early.but("code=?, listedOn=[rar-sjaelland]").outcome());
        assertEquals(Outcome.MAY_BE_GRANTED, early.on("2015-04-01").outcome());
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # Næstved lies in Sjælland; Bornholm, Fyn and Hovedstaden adjoin it, Nordjylland does not
            code=42994                           | MET     | met               |
            code=40531                           | MET     | met-adjoining     |
            entry=document-control-udbyder       | MET     | met-adjoining     |
            path=roermontoer                     | MET     | met               |
            # which elements are deselected does not matter, which are applied for does
            path=roermontoer, deselected=[48400] | MET     | met               |
            path=roermontoer, parts=[48400]      | MET     | met               |
            path=roermontoer, parts=[45141]      | NOT_MET | not-met           |
            path=tømrer                          | NOT_MET | not-met           |
            code=45141                           | NOT_MET | not-met           |
            code=99999                           | NOT_MET | not-met           |
            entry=42994                          | MET     | met               |
            code=42994, municipality=?           | UNKNOWN | unknown           | municipality
            # Odense lies in Fyn; Sjælland adjoins it, and Sydjylland, of which there is no list
            code=40531, municipality=0461        | MET     | met               |
            code=42994, municipality=0461        | MET     | met-adjoining     |
            code=99999, municipality=0461        | UNKNOWN | list-not-here     |
            # the caller's word, where no course is named
            listedOn=[rar-sjaelland]             | MET     | vouched           |
            listedOn=[rar-fyn]                   | MET     | vouched-adjoining |
            listedOn=[rar-nordjylland]           | NOT_MET | vouched-not       |
            listedOn=[rar-nordjylland rar-fyn]   | MET     | vouched-adjoining |
            listedOn=[]                          | NOT_MET | vouched-not       |
            listedOn=[six-weeks], municipality=? | NOT_MET | vouched-not       |
            listedOn=[rar-fyn], municipality=?   | UNKNOWN | unknown           | municipality
            listedOn=?                           | UNKNOWN | no-course-named   | code
            listedOn=?, municipality=?           | UNKNOWN | no-course-named   | code
            # against an edition in force it does not count
            code=99999, listedOn=[rar-fyn]       | NOT_MET | not-met           |
            """)
    void listedInTheRegionOrInOneThatAdjoinsIt(String facts, Result result, String reason, String asksFor) {
        Given given = Cases.regionalPool().but("code=?").but(facts);
        check(given, LISTED, result, reason, asksFor);
        check(given.on("2020-11-15"), LISTED, result, reason, asksFor);
        check(given.under(Cases.firstDayCourse().scheme()), LISTED, result, reason, asksFor);
    }

    @Test
    void theOwnListIsNamedThoughANeighbourHasTheCourseToo() {
        Given safety = Cases.regionalPool().but("code=48400");

        assertEquals("rar-sjaelland", safety.decision().edition().orElseThrow().list());
        assertEquals("rar-fyn", safety.but("code=40531").decision().edition().orElseThrow().list());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            code=42994                         | PRIMARY   | false
            # who adjoins Sjælland stands on one page, who adjoins Fyn nowhere
            code=40531                         | SECONDARY | false
            code=42994, municipality=0461      | INFERRED  | true
            code=40531, municipality=0461      | PRIMARY   | false
            """)
    void aNeighboursListRestsOnOurConclusionWhoAdjoins(String facts, Basis basis, boolean told) {
        SchemeDecision decision = Cases.regionalPool().but(facts).decision();

        assertEquals(Optional.of(basis), decision.basis());
        assertEquals(told, notices(decision).contains("regions-inferred"));
    }

    @ParameterizedTest(name = "on {0} {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2025-02-28 | listedOn=[rar-sjaelland]                    | MAY_BE_GRANTED | PRIMARY   |
                    2025-02-28 | listedOn=[rar-fyn]                          | MAY_BE_GRANTED | SECONDARY |
                    # the new councils have no lists yet: that the old ones still count is our conclusion, a neighbour's too
                    2025-03-01 | listedOn=[rar-sjaelland]                    | MAY_BE_GRANTED | INFERRED  | list-speaks-on
                    2025-03-01 | listedOn=[rar-fyn]                          | MAY_BE_GRANTED | INFERRED  | list-speaks-on
                    2025-03-31 | listedOn=[rar-sjaelland], municipality=0461 | MAY_BE_GRANTED | INFERRED  | regions-inferred list-speaks-on
                    2025-03-31 | listedOn=[rbr-sjaelland]                    | MAY_BE_GRANTED | INFERRED  | list-speaks-on
                    # RBR Syddanmark adjoins already
                    2025-03-31 | listedOn=[rbr-syddanmark]                   | MAY_BE_GRANTED | INFERRED  | regions-inferred
                    2025-03-31 | listedOn=[rbr-midtjylland]                  | NOT_ENTITLED   | INFERRED  | list-speaks-on
                    2025-04-01 | listedOn=[rbr-sjaelland]                    | MAY_BE_GRANTED | PRIMARY   |
                    2025-04-01 | listedOn=[rbr-syddanmark]                   | MAY_BE_GRANTED | INFERRED  | regions-inferred
                    2025-04-01 | listedOn=[rar-sjaelland]                    | NOT_ENTITLED   | INFERRED  | regions-inferred
                    """)
    void inMarch2025TheListsOfTheFormerCouncilsStillCountByOurConclusion(String day, String facts, Outcome outcome,
            Basis basis, String told) {
        SchemeDecision decision = Cases.regionalPool().on(day).but("code=?, statement=no, beyondEmployerTraining=no")
                .but(facts).decision();

        assertEquals(outcome, decision.outcome());
        assertEquals(Optional.of(basis), decision.basis());
        assertEquals(told == null ? "" : told, String.join(" ", notices(decision).stream()
                .filter(id -> id.equals("list-speaks-on") || id.equals("regions-inferred")).toList()));
    }

    @Test
    void aListWithoutAnEditionLeavesAMembershipOpenUnlessAnotherListHasTheCourse() {
        Given odense = Cases.regionalPool().but("municipality=0461, code=99999");

        assertEquals(Set.of("list:rar-sydjylland"), odense.lacksData());
        assertEquals(Outcome.UNDETERMINED, odense.outcome());
        assertEquals("", odense.asksFor());
        assertEquals(Outcome.MAY_BE_GRANTED, odense.but("code=40531").outcome());

        Given none = Cases.regionalPool().withoutList("rar-fyn").withoutList("rar-sjaelland").but("code=99999");
        assertEquals(Set.of("list:rar-fyn", "list:rar-sjaelland"), none.lacksData());
    }

    @ParameterizedTest(name = "on {0} {1}: {2} because {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # begun by the trial's last day
            2020-11-15 | start=2020-12-31, end=2021-01-08                    | MET            | met            |
            2020-11-15 | start=2021-01-01, end=2021-01-08                    | NOT_MET        | too-late       |
            2020-11-15 | start=2020-08-01, end=2020-12-04                    | MET            | met            |
            2020-11-15 | start=2020-07-31, end=2020-12-04                    | NOT_MET        | too-early      |
            2020-11-15 | start=?, end=2020-07-31                             | NOT_MET        | too-early      |
            2020-11-15 | start=?, end=2020-12-04                             | UNKNOWN        | unknown        | start
            # dagpenge on the own list rest on the Act, where the day of the grant counts
            2020-11-15 | group=DAGPENGE, start=2021-01-11, end=2021-01-15    | NOT_APPLICABLE | not-applicable |
            2020-11-15 | group=DAGPENGE, start=?                             | NOT_APPLICABLE | not-applicable |
            2020-11-15 | group=DAGPENGE, code=40531, start=2021-01-11, end=? | NOT_MET        | too-late       |
            2020-11-15 | group=?, start=2021-01-11, end=2021-01-15           | UNKNOWN        | unknown        | group
            2020-11-15 | group=?, start=?                                    | UNKNOWN        | unknown        | group
            """)
    void whatTheTrialOfAutumn2020GivesIsBegunIn2020(String day, String facts, Result result, String reason,
            String asksFor) {
        check(Cases.regionalPool().on(day).but("start=2020-11-23, end=2020-12-04").but(facts),
                "regional-pool.begun-in-2020", result, reason, asksFor);
    }

    private static Given in2018() {
        return Cases.regionalPool().on("2018-05-14").but("group=DAGPENGE, start=2018-05-28, end=2018-06-08");
    }

    private static void check(Given given, String condition, Result result, String reason, String asksFor) {
        Row.check(given, condition, result, asksFor);
        assertEquals(reason, given.examine(condition).reason());
    }

    private static Outcome outcome(Given given, String situation) {
        return given.situation(situation).outcome();
    }

    private static List<String> notices(SchemeDecision decision) {
        return decision.accompaniment().notices().stream().map(Statement::id).toList();
    }
}
