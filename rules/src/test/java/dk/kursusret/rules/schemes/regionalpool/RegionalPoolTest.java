package dk.kursusret.rules.schemes.regionalpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regional pool: from 2015 for dagpenge and the own list alone, in autumn 2020 a trial, since 2021 three situations. */
class RegionalPoolTest {
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

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(textBlock = """
            statement,                    regional-pool.employer-statement
            withoutWageSubsidy,           regional-pool.without-wage-subsidy
            courseAgreed,                 regional-pool.course-agreed
            employmentFollowsImmediately, regional-pool.employment-follows-immediately
            """)
    void theStatementSaysEachOfItsThings(String fact, String condition) {
        Given given = Cases.employerStatement();

        assertEquals(Outcome.MAY_BE_GRANTED, outcome(given, "EMPLOYER_STATEMENT"));
        for (String answer : List.of("yes", "no", "?")) {
            Given answered = given.but(fact + "=" + answer);
            Result result = answer.equals("yes") ? Result.MET : answer.equals("no") ? Result.NOT_MET : Result.UNKNOWN;
            Row.check(answered, condition, result, answer.equals("?") ? fact : "");
            assertEquals(result == Result.MET ? Outcome.MAY_BE_GRANTED
                    : result == Result.NOT_MET ? Outcome.NOT_ENTITLED : Outcome.UNDETERMINED,
                    outcome(answered, "EMPLOYER_STATEMENT"));
        }
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # the course ends on Friday 3 December
                    employmentStart=2021-12-04                                 | MET     | met               |
                    employmentStart=2022-01-03                                 | MET     | met               |
                    employmentStart=2022-01-04                                 | UNKNOWN | assessed          |
                    employmentStart=2021-12-03                                 | NOT_MET | begins-before-end |
                    employmentStart=2021-11-29                                 | NOT_MET | begins-before-end |
                    # the days decide against the statement, and against one that says nothing
                    employmentStart=2021-12-03, employmentFollowsImmediately=? | NOT_MET | begins-before-end |
                    # both days known, the statement has to say so all the same
                    employmentFollowsImmediately=?                             | UNKNOWN | unknown           | employmentFollowsImmediately
                    employmentFollowsImmediately=?, end=?, employmentStart=?   | UNKNOWN | unknown           | employmentFollowsImmediately
                    employmentStart=?                                          | UNKNOWN | unknown           | employmentStart
                    end=?, employmentStart=?                                   | UNKNOWN | unknown           | employmentStart end
                    """)
    void anEmploymentFollowsUpToAMonthAfter(String facts, Result result, String reason, String asksFor) {
        check(Cases.employerStatement().but(facts), "regional-pool.employment-follows-immediately", result, reason,
                asksFor);
    }

    @Test
    void whatIsAssessedNamesItsConditionAndWhoAssesses() {
        SchemeDecision decision = Cases.employerStatement().but("employmentStart=2022-01-04").decision();
        Statement assessment = decision.accompaniment().notices().stream()
                .filter(notice -> notice.id().equals("employment-follows-immediately")).findFirst().orElseThrow();

        assertEquals(Outcome.UNDETERMINED, decision.outcome());
        assertEquals(Optional.of(Basis.INFERRED), decision.basis());
        assertTrue(decision.missingFacts().isEmpty() && decision.missingData().isEmpty());
        assertEquals(Optional.of("regional-pool.employment-follows-immediately"), assessment.condition());
        assertEquals(Optional.of(Authority.JOBCENTRE), assessment.assessedBy());
        assertTrue(assessment.text().da().contains("jobcentret"), assessment.text().da());
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2021-11-22, employmentStart=2021-11-22 | MET     | met      |
            start=2021-11-21, employmentStart=2021-11-22 | NOT_MET | not-met  |
            start=2021-11-23, employmentStart=2021-11-22 | MET     | met      |
            # in connection with the hiring: three months on, a person assesses
            start=2021-11-22, employmentStart=2021-08-23 | MET     | met      |
            start=2021-11-22, employmentStart=2021-08-22 | UNKNOWN | assessed |
            start=?                                      | UNKNOWN | unknown  | start
            employmentStart=?                            | UNKNOWN | unknown  | employmentStart
            start=?, employmentStart=?                   | UNKNOWN | unknown  | employmentStart start
            """)
    void aSubsidyIsForCoursesAfterTheHiring(String facts, Result result, String reason, String asksFor) {
        check(Cases.employerSubsidy().but("end=?").but(facts), "regional-pool.course-after-employment-start", result,
                reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    # on end, in calendar months: the last day of a month stands for the days a shorter one lacks
                    since=2021-03-01, employmentStart=2021-09-01                        | MET     | met-unbroken     |
                    since=2021-03-02, employmentStart=2021-09-01                        | NOT_MET | not-met-unbroken |
                    since=2020-08-31, employmentStart=2021-02-28                        | MET     | met-unbroken     |
                    since=2020-08-31, employmentStart=2021-02-27                        | NOT_MET | not-met-unbroken |
                    since=?                                                             | UNKNOWN | unknown          | since
                    employmentStart=?                                                   | UNKNOWN | unknown          | employmentStart
                    # in all on dagpenge, however new the present spell is; asked on 15 November
                    group=DAGPENGE, accumulatedWeeks=26, since=2021-11-01               | MET     | met              |
                    group=DAGPENGE, accumulatedWeeks=26, employmentStart=?              | MET     | met              |
                    group=DAGPENGE, accumulatedWeeks=25.99                              | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedWeeks=?                                  | UNKNOWN | unknown          | accumulatedWeeks
                    # unbroken until a hiring to come
                    group=DAGPENGE, accumulatedWeeks=24, employmentStart=2021-11-29     | MET     | met-by-then      |
                    group=DAGPENGE, accumulatedWeeks=24, employmentStart=2021-11-28     | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedWeeks=24, employmentStart=?              | UNKNOWN | unknown          | employmentStart
                    # hours: six times 160.33, part time six times 130
                    group=DAGPENGE, accumulatedHours=961.98, insurance=FULL_TIME        | MET     | met              |
                    group=DAGPENGE, accumulatedHours=961.97, insurance=FULL_TIME        | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedHours=780, insurance=PART_TIME           | MET     | met              |
                    group=DAGPENGE, accumulatedHours=779.99, insurance=PART_TIME        | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedHours=961.98, insurance=?                | MET     | met              |
                    group=DAGPENGE, accumulatedHours=779.99, insurance=?                | NOT_MET | not-met          |
                    group=DAGPENGE, accumulatedHours=800, insurance=?                   | UNKNOWN | unknown          | insurance
                    group=DAGPENGE, accumulatedHours=780, insurance=FULL_TIME, employmentStart=2021-12-20 | MET | met-by-then |
                    # sick or in jobafklaring: in all, while not employed
                    group=SYGEDAGPENGE, employment=NONE, accumulatedWeeks=26            | MET     | met              |
                    group=JOBAFKLARING, employment=NONE, accumulatedWeeks=25            | NOT_MET | not-met          |
                    group=SYGEDAGPENGE, employment=EMPLOYED, accumulatedWeeks=40        | UNKNOWN | assessed-beside-work |
                    group=SYGEDAGPENGE, employment=?, accumulatedWeeks=?                | UNKNOWN | unknown          | employment
                    group=SYGEDAGPENGE, employment=NONE, accumulatedWeeks=?             | UNKNOWN | unknown          | accumulatedWeeks
                    group=SYGEDAGPENGE, employment=NONE, accumulatedHours=900           | UNKNOWN | assessed-weeks   |
                    group=SYGEDAGPENGE, employment=NONE, accumulatedHours=962           | MET     | met              |
                    # the orders say nothing of nr. 13
                    group=OTHER_LAB, since=2019-01-01                                   | UNKNOWN | assessed-under-18 |
                    # what is counted waits for the group
                    group=?, since=?, accumulatedWeeks=?                                | UNKNOWN | unknown          | group
                    """)
    void sixMonthsAsEachGroupCountsThem(String facts, Result result, String reason, String asksFor) {
        check(Cases.employerSubsidy().but(facts), "regional-pool.six-months-unemployed", result, reason, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            beyondEmployerTraining=yes | MET     |
            beyondEmployerTraining=no  | NOT_MET |
            beyondEmployerTraining=?   | UNKNOWN | beyondEmployerTraining
            """)
    void beyondTheEmployersOwnTraining(String facts, Result result, String asksFor) {
        Row.check(Cases.employerSubsidy().but(facts), "regional-pool.beyond-employer-training", result, asksFor);
    }

    @Test
    void aWageSubsidyDoesNotMatterForACourseAfterTheHiring() {
        assertEquals(Outcome.MAY_BE_GRANTED, outcome(Cases.employerSubsidy().but("withoutWageSubsidy=no"),
                "EMPLOYER_SUBSIDY"));
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            fitsBenefitPeriod=yes                          | MET            | met               |
            fitsBenefitPeriod=?                            | MET            | taken-for-granted |
            fitsBenefitPeriod=no                           | NOT_MET        | not-met           |
            fitsBenefitPeriod=no, group=LEDIGHEDSYDELSE    | NOT_MET        | not-met           |
            fitsBenefitPeriod=no, group=REVALIDERING       | NOT_APPLICABLE | revalidering      |
            fitsBenefitPeriod=no, group=FOERTIDSPENSION    | NOT_APPLICABLE | not-applicable    |
            fitsBenefitPeriod=no, group=SELVFORSOERGENDE   | NOT_APPLICABLE | not-applicable    |
            fitsBenefitPeriod=no, group=?                  | UNKNOWN        | unknown           | group
            """)
    void noOfferReachesBeyondTheBenefit(String facts, Result result, String reason, String asksFor) {
        for (Given given : List.of(Cases.regionalPool(), Cases.regionalPool().on("2020-11-15"), Cases.firstDayCourse(),
                Cases.shortagePool2020(), in2018(), Cases.shortagePool2017(), Cases.employerStatementTrial())) {
            check(given.but("group=DAGPENGE").but(facts), "offer.within-benefit", result, reason, asksFor);
        }
    }

    @ParameterizedTest(name = "{0}: {1} because {2}")
    @CsvSource(delimiter = '|', textBlock = """
            level=AMU, age=?, vocationalScope=?                  | MET     | met         |
            level=EUD, age=29, vocationalScope=WHOLE             | NOT_MET | not-met     |
            level=SOSU, age=29, vocationalScope=WHOLE            | NOT_MET | not-met     |
            level=EUD, age=30, vocationalScope=WHOLE             | MET     | from-30     |
            level=EUD, age=29, vocationalScope=PART              | MET     | part        |
            level=EUD, age=29, vocationalScope=WHOLE, group=SYGEDAGPENGE | MET | other-group |
            # one question at a time: the group, what the course is, the age
            level=EUD, age=29, vocationalScope=?                 | UNKNOWN | unknown     | vocationalScope
            level=EUD, age=?, vocationalScope=?                  | UNKNOWN | unknown     | age
            level=?, age=?, vocationalScope=?                    | UNKNOWN | unknown     | level
            level=?, age=30, vocationalScope=?                   | MET     | from-30     |
            level=?, age=?, vocationalScope=?, group=?           | UNKNOWN | unknown     | group
            """)
    void noWholeVocationalEducationUnder30(String facts, Result result, String reason, String asksFor) {
        for (Given given : List.of(Cases.regionalPool(), Cases.regionalPool().on("2020-11-15"), Cases.firstDayCourse(),
                Cases.shortagePool2020(), in2018(), Cases.shortagePool2017(), Cases.employerStatementTrial())) {
            check(given.but("code=?, listedOn=[rar-sjaelland], group=DAGPENGE").but(facts),
                    "offer.no-vocational-education-under-30", result, reason, asksFor);
        }
    }

    @Test
    void whatBindsOffersDoesNotBindASubsidyToTheEmployer() {
        Given given = Cases.employerSubsidy().but("fitsBenefitPeriod=no, level=EUD, age=24, vocationalScope=WHOLE");

        assertEquals(Outcome.MAY_BE_GRANTED, outcome(given, "EMPLOYER_SUBSIDY"));
        assertEquals(Outcome.NOT_ENTITLED, outcome(given.but("code=42994"), "LISTED_COURSE"));
    }

    @Test
    void withAStatementNoListIsNeeded() {
        Given given = Cases.employerStatement().but("code=99999");

        assertEquals(Outcome.NOT_ENTITLED, outcome(given, "LISTED_COURSE"));
        assertEquals(Outcome.MAY_BE_GRANTED, given.outcome());
    }

    @Test
    void theGroupAloneIsAskedForWhereItAloneCanDecide() {
        Given listed = Cases.regionalPool().with(Facts.NOTHING)
                .but("municipality=0370, code=42994, level=AMU, start=2021-11-22, end=2021-12-03");

        assertEquals("group", listed.asksFor());
        assertEquals("", listed.but("group=DAGPENGE").asksFor());
    }

    @Test
    void onlyOpenSituationsAskAndOnlyWhereNoneSaysYes() {
        Given open = Cases.regionalPool().but("code=99999, statement=?, courseAgreed=?, withoutWageSubsidy=yes");

        assertEquals(Outcome.NOT_ENTITLED, outcome(open, "LISTED_COURSE"));
        assertTrue(open.situation("LISTED_COURSE").missingFacts().isEmpty());
        assertEquals(Outcome.NOT_ENTITLED, outcome(open, "EMPLOYER_STATEMENT"), "it does not follow immediately");
        Given statement = open.but("employmentFollowsImmediately=yes");
        assertEquals(Outcome.UNDETERMINED, statement.outcome());
        assertEquals("courseAgreed statement", statement.asksFor());
        assertEquals("", statement.but("code=42994").asksFor(), "the listed course is enough");
    }

    @Test
    void eachConditionCitesItsSituationAndTheActBesideIt() {
        String offers = "LAB § 55, stk. 1 | LAB § 95, stk. 1";
        String group = "regional-pool target group = LAB § 97, stk. 1";
        String two = "regional-pool situation 2 = LAB § 97, stk. 1, nr. 2";
        String three = "regional-pool situation 3 = LAB § 97, stk. 3";
        assertEquals(group + " | regional-pool situation 1 = LAB § 97, stk. 1, nr. 1 | " + offers,
                citations(Cases.regionalPool(), "LISTED_COURSE"));
        assertEquals(String.join(" | ", group, two, two, two, two, offers),
                citations(Cases.regionalPool(), "EMPLOYER_STATEMENT"));
        assertEquals(String.join(" | ", group, three, three, three),
                citations(Cases.regionalPool(), "EMPLOYER_SUBSIDY"));
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource(delimiter = '~',
            textBlock = """
                    2016-09-09 ~ LAB § 33 b, stk. 1 | BEK 1560/2014 § 2, stk. 2 | LAB § 24 | LAB § 37, stk. 1
                    2016-09-10 ~ LAB § 33 b, stk. 1 | BEK 1154/2016 § 2, stk. 2 | LAB § 24 | LAB § 37, stk. 1
                    2019-12-31 ~ LAB § 33 b, stk. 1 | BEK 1154/2016 § 2, stk. 2 | LAB § 24 | LAB § 37, stk. 1
                    2020-01-01 ~ LAB § 97, stk. 1 | BEK 1181/2019 § 2, stk. 2 | LAB § 55, stk. 1 | LAB § 95, stk. 1
                    2020-08-01 ~ registration 4.2 = BEK 1123/2020 § 10, stk. 1, nr. 1 | registration 4.2 = BEK 1123/2020 § 10, stk. 1, nr. 1 | BEK 1123/2020 § 10, stk. 8 | LAB § 55, stk. 1 | LAB § 95, stk. 1
                    """)
    void theActsAndOrdersBefore2021AreCitedAsTheyFollowedEachOther(String day, String citations) {
        assertEquals(citations, citations(in2018().on(day), "LISTED_COURSE"));
    }

    @Test
    void theOrderThatCountsTheMonthsIsCitedToo() {
        assertEquals(List.of("BEK 2006/2020 § 9"), countedBy("2021-11-15"));
        assertEquals(List.of("BEK 2636/2021 § 9"), countedBy("2022-01-01"));
        assertEquals(List.of("BEK 1216/2023 § 9"), countedBy("2024-01-01"));
    }

    private static List<String> countedBy(String day) {
        return Cases.employerSubsidy().on(day).situation("EMPLOYER_SUBSIDY").conditions().get(2).alsoCites().stream()
                .map(Object::toString).toList();
    }

    @Test
    void situations2And3AreNotLawBefore2021() {
        for (String day : List.of("2018-05-14", "2020-11-15")) {
            Given statement = Cases.employerStatement().on(day).but("code=99999");
            assertEquals(Outcome.NOT_IN_FORCE, outcome(statement, "EMPLOYER_STATEMENT"));
            assertEquals(Outcome.NOT_IN_FORCE, outcome(statement, "EMPLOYER_SUBSIDY"));
            assertEquals(Outcome.NOT_ENTITLED, statement.outcome(), "what is not law lifts no no");
            assertTrue(notices(statement.decision()).contains("employer-situations-not-yet"));
        }
        assertTrue(notices(Cases.employerStatement().on("2020-11-15").decision())
                .contains("trial-with-employer-statement"));
    }

    @ParameterizedTest(name = "granted {0}, begun {1}: {2}")
    @CsvSource({"2021-11-15, 2021-12-01, 2022-04-01", "2021-12-20, 2022-01-03, 2023-04-01",
            "2018-05-14, 2018-05-28, 2019-04-01", "2021-11-15, , "})
    void accountsAreDueInTheYearAfterTheExpense(String asOf, String start, LocalDate due) {
        Given given = in2018().on(asOf).but("end=?, start=" + (start == null ? "?" : start));
        Optional<LocalDate> accounts = given.decision().accompaniment().deadlines().stream()
                .filter(deadline -> deadline.id().equals("accounts-due")).map(deadline -> deadline.date()).findFirst();

        assertEquals(Optional.ofNullable(due), accounts);
    }

    @Test
    void aNoCarriesNoMoneyAndNoRegistration() {
        var with = Cases.regionalPool().but("code=99999").decision().accompaniment();

        assertTrue(with.amounts().isEmpty());
        assertTrue(with.deadlines().isEmpty());
        assertEquals(Optional.empty(), with.registration());
        assertEquals(Optional.empty(), with.benefitPercent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                          | 100
            group=FOERTIDSPENSION                   | 100
            group=SELVFORSOERGENDE, employment=NONE |
            group=OTHER_LAB                         |
            """)
    void theBenefitGoesOnWhereOneIsPaid(String facts, Integer percent) {
        assertEquals(Optional.ofNullable(percent),
                Cases.regionalPool().but(facts).decision().accompaniment().benefitPercent());
    }

    @Test
    void aSubsidyIsTheEmployersToApplyForAndToComplainAbout() {
        SchemeDecision subsidy = Cases.employerSubsidy().decision();
        SchemeDecision both = Cases.employerSubsidy().but("code=42994").decision();

        assertEquals("employer-applies EMPLOYER, employer-documents-expenses EMPLOYER", steps(subsidy));
        assertEquals("apply-to-municipality CITIZEN, employer-applies EMPLOYER, employer-documents-expenses EMPLOYER",
                steps(both));
        assertEquals(Optional.empty(), subsidy.accompaniment().benefitPercent());
        assertEquals(Optional.of(100), both.accompaniment().benefitPercent());
        assertTrue(notices(subsidy).contains("employer-complains"));
        assertFalse(notices(Cases.regionalPool().decision()).contains("employer-complains"));
        assertFalse(notices(subsidy).contains("benefit-must-last"));
    }

    @ParameterizedTest(name = "on {0}: {1}, {2}")
    @CsvSource(textBlock = """
            2026-01-31, JOBCENTRE,    jobcentret
            2026-02-01, MUNICIPALITY, kommunen
            """)
    void whoDecidesSpeaks(String day, Authority by, String word) {
        SchemeDecision decision = Cases.regionalPool().on(day).but("code=?, listedOn=[rbr-sjaelland]").decision();

        assertEquals(Optional.of(by), decision.decidedBy());
        assertTrue(decision.accompaniment().nextSteps().getFirst().text().da().startsWith("Bed " + word));
        assertEquals(by, decision.complaint().getFirst().via());
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource(textBlock = """
            2025-06-30, OVERGANGSYDELSE,   false
            2025-07-01, OVERGANGSYDELSE,   true
            2025-07-01, UDDANNELSESHJAELP, true
            2026-01-31, RESSOURCEFORLOEB,  false
            2026-02-01, RESSOURCEFORLOEB,  true
            2026-02-01, REVALIDERING,      true
            2026-02-01, DAGPENGE,          false
            """)
    void aGroupThatIsClosedIsTold(String day, String group, boolean closed) {
        SchemeDecision decision = Cases.regionalPool().on(day).but("code=?, listedOn=[rbr-sjaelland], group=" + group)
                .decision();

        assertEquals(Outcome.MAY_BE_GRANTED, decision.outcome());
        assertEquals(closed, notices(decision).contains("group-closed"));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            exhausted=yes          | spent                   | true
            exhausted=no           | spent                   | false
            end=2022-01-02         | long-for-a-short-course | false
            end=2022-01-03         | long-for-a-short-course | true
            fitsBenefitPeriod=?    | benefit-must-last       | true
            fitsBenefitPeriod=yes  | benefit-must-last       | false
            group=SELVFORSOERGENDE, employment=NONE | benefit-must-last | false
            """)
    void whatIsToldAndDecidesNothing(String facts, String notice, boolean told) {
        SchemeDecision decision = Cases.regionalPool().but(facts).decision();

        assertEquals(Outcome.MAY_BE_GRANTED, decision.outcome());
        assertEquals(told, notices(decision).contains(notice));
    }

    @Test
    void travelIsPaidForAnOfferAndNotForASubsidy() {
        Given listed = Cases.regionalPool().but("group=DAGPENGE, kmPerDay=60, days=10");
        assertEquals("refund-share, travel-allowance", amounts(listed));
        assertEquals("refund-share", amounts(listed.but("kmPerDay=24")));
        assertEquals("refund-share", amounts(Cases.employerSubsidy().but("kmPerDay=60, days=10")));
    }

    private static String amounts(Given given) {
        return String.join(", ", given.decision().accompaniment().amounts().stream().map(a -> a.id()).toList());
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

    private static String citations(Given given, String situation) {
        return String.join(" | ", given.situation(situation).conditions().stream().map(ConditionResult::citation)
                .map(c -> c + c.law().filter(law -> !law.equals(c.toString())).map(law -> " = " + law).orElse(""))
                .toList());
    }

    private static String steps(SchemeDecision decision) {
        return String.join(", ",
                decision.accompaniment().nextSteps().stream().map(s -> s.id() + " " + s.actor()).toList());
    }

    private static List<String> notices(SchemeDecision decision) {
        return decision.accompaniment().notices().stream().map(Statement::id).toList();
    }
}
