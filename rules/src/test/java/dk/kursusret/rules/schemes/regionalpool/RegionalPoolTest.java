package dk.kursusret.rules.schemes.regionalpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.SituationDecision;
import dk.kursusret.rules.decision.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code regional-pool}: three situations in which a jobcentre may grant a short vocational course. */
class RegionalPoolTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            group=DAGPENGE                      | MET     |
            group=KONTANTHJAELP_JOBPARAT        | MET     |
            group=KONTANTHJAELP_AKTIVITETSPARAT | MET     |
            group=UDDANNELSESHJAELP             | MET     |
            group=OVERGANGSYDELSE               | MET     |
            group=SYGEDAGPENGE                  | MET     |
            group=JOBAFKLARING                  | MET     |
            group=RESSOURCEFORLOEB              | MET     |
            group=REVALIDERING                  | MET     |
            group=LEDIGHEDSYDELSE               | MET     |
            group=FOERTIDSPENSION               | MET     |
            group=SELVFORSOERGENDE              | MET     |
            group=OTHER_LAB                     | MET     |
            group=FLEKSJOB                      | NOT_MET |
            group=NONE                          | NOT_MET |
            group=?                             | UNKNOWN | group
            """)
    void everyTargetGroupOfTheActButPeopleInAFleksjob(String facts, Result result, String asksFor) {
        Row.check(Cases.regionalPool().but(facts), "regional-pool.target-group", result, asksFor);
        Row.check(Cases.regionalPool().on("2020-11-15").but(facts), "regional-pool.target-group", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # Næstved lies in Sjælland; Bornholm, Fyn and Hovedstaden adjoin it, Nordjylland does not
            code=42994                           | MET     |
            code=40531                           | MET     |
            entry=document-control-udbyder       | MET     |
            path=roermontoer                     | MET     |
            # which elements are deselected does not matter, which are applied for does
            path=roermontoer, deselected=[48400] | MET     |
            path=roermontoer, parts=[48400]      | MET     |
            path=roermontoer, parts=[45141]      | NOT_MET |
            path=tømrer                          | NOT_MET |
            code=45141                           | NOT_MET |
            code=99999                           | NOT_MET |
            entry=42994                          | MET     |
            code=42994, municipality=?           | UNKNOWN | municipality
            # Odense lies in Fyn; Sjælland adjoins it, and Sydjylland, of which there is no list
            code=40531, municipality=0461        | MET     |
            code=42994, municipality=0461        | MET     |
            # the caller's word, where no course is named
            listedOn=[rar-sjaelland]             | MET     |
            listedOn=[rar-fyn]                   | MET     |
            listedOn=[rar-nordjylland]           | NOT_MET |
            listedOn=[rar-nordjylland rar-fyn]   | MET     |
            listedOn=[]                          | NOT_MET |
            listedOn=[six-weeks]                 | NOT_MET |
            listedOn=[six-weeks], municipality=? | NOT_MET |
            listedOn=[lift-110], municipality=?  | NOT_MET |
            listedOn=[rar-fyn], municipality=?   | UNKNOWN | municipality
            listedOn=?                           | UNKNOWN | code
            listedOn=?, municipality=?           | UNKNOWN | code
            code=99999, listedOn=[rar-fyn]       | NOT_MET |
            """)
    void listedInTheRegionOrInOneThatAdjoinsIt(String facts, Result result, String asksFor) {
        Given given = Cases.regionalPool().but("code=?").but(facts);
        Row.check(given, "regional-pool.listed-in-region", result, asksFor);
        Row.check(given.on("2020-11-15"), "regional-pool.listed-in-region", result, asksFor);
    }

    @Test
    void aListWithoutAnEditionLeavesAMembershipOpenUnlessAnotherListHasTheCourse() {
        Given odense = Cases.regionalPool().but("municipality=0461, code=99999");

        Row.check(odense, "regional-pool.listed-in-region", Result.UNKNOWN, "");
        assertEquals(Set.of("list:rar-sydjylland"), odense.lacksData());
        assertEquals(Outcome.UNDETERMINED, odense.outcome());
        assertEquals(Outcome.MAY_BE_GRANTED, odense.but("code=40531").outcome());

        Given none = Cases.regionalPool().withoutList("rar-fyn").withoutList("rar-sjaelland").but("code=99999");
        assertEquals(Set.of("list:rar-fyn", "list:rar-sjaelland"), none.lacksData());
    }

    @Test
    void theNewCouncilsListsCountFrom2025() {
        Given ofRar = Cases.regionalPool().on("2025-02-28");
        Given ofRbr = Cases.regionalPool().on("2025-03-01");

        assertEquals(Outcome.MAY_BE_GRANTED, ofRar.outcome());
        assertEquals(Outcome.UNDETERMINED, ofRbr.outcome());
        assertEquals(Set.of("list:rbr-hovedstaden", "list:rbr-sjaelland", "list:rbr-syddanmark"), ofRbr.lacksData());
        Given vouched = ofRbr.but("code=?");
        assertEquals(Outcome.NOT_ENTITLED, vouched.but("listedOn=[rar-sjaelland]").outcome());
        assertEquals(Outcome.MAY_BE_GRANTED, vouched.but("listedOn=[rbr-syddanmark]").outcome());
        assertEquals(Outcome.NOT_ENTITLED, vouched.on("2025-02-28").but("listedOn=[rbr-syddanmark]").outcome());
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

    @Test
    void withAStatementNoListIsNeeded() {
        Given given = Cases.employerStatement().but("code=99999");

        assertEquals(Outcome.NOT_ENTITLED, outcome(given, "LISTED_COURSE"));
        assertEquals(Outcome.MAY_BE_GRANTED, given.outcome());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            start=2021-11-22, employmentStart=2021-11-22 | MET     |
            start=2021-11-21, employmentStart=2021-11-22 | NOT_MET |
            start=2021-11-23, employmentStart=2021-11-22 | MET     |
            start=?                                      | UNKNOWN | start
            employmentStart=?                            | UNKNOWN | employmentStart
            start=?, employmentStart=?                   | UNKNOWN | employmentStart start
            """)
    void aSubsidyIsForCoursesAfterTheEmploymentBegan(String facts, Result result, String asksFor) {
        Row.check(Cases.employerSubsidy().but(facts), "regional-pool.course-after-employment-start", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            since=2021-03-01, employmentStart=2021-09-01 | MET     |
            since=2021-03-02, employmentStart=2021-09-01 | NOT_MET |
            # calendar months: the last day of a month stands for the days a shorter one lacks
            since=2020-08-31, employmentStart=2021-02-28 | MET     |
            since=2020-08-31, employmentStart=2021-02-27 | NOT_MET |
            since=2019-08-30, employmentStart=2020-02-29 | MET     |
            since=?                                      | UNKNOWN | since
            employmentStart=?                            | UNKNOWN | employmentStart
            """)
    void sixCalendarMonthsOfUnemploymentBeforeTheEmployment(String facts, Result result, String asksFor) {
        Row.check(Cases.employerSubsidy().but(facts), "regional-pool.six-months-unemployed", result, asksFor);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            beyondEmployerTraining=yes | regional-pool.beyond-employer-training | MET     |
            beyondEmployerTraining=no  | regional-pool.beyond-employer-training | NOT_MET |
            beyondEmployerTraining=?   | regional-pool.beyond-employer-training | UNKNOWN | beyondEmployerTraining
            withoutWageSubsidy=no      | regional-pool.without-wage-subsidy     | NOT_MET |
            withoutWageSubsidy=?       | regional-pool.without-wage-subsidy     | UNKNOWN | withoutWageSubsidy
            """)
    void beyondTheEmployersOwnTrainingAndWithoutAWageSubsidy(String facts, String condition, Result result,
            String asksFor) {
        Row.check(Cases.employerSubsidy().but(facts), condition, result, asksFor);
    }

    @Test
    void theBestSituationIsTheAnswer() {
        assertEquals(Outcome.MAY_BE_GRANTED, Cases.regionalPool().outcome());
        assertEquals(Outcome.MAY_BE_GRANTED, Cases.employerStatement().outcome());
        assertEquals(Outcome.MAY_BE_GRANTED, Cases.employerSubsidy().outcome());
        assertEquals(Outcome.NOT_ENTITLED, Cases.regionalPool().but("code=99999").outcome());
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
    void eachConditionCitesItsSituation() {
        assertEquals(List.of("regional-pool target group", "regional-pool situation 1"), citations("LISTED_COURSE"));
        assertEquals(List.of("regional-pool target group", "regional-pool situation 2", "regional-pool situation 2",
                "regional-pool situation 2", "regional-pool situation 2"), citations("EMPLOYER_STATEMENT"));
        assertEquals(List.of("regional-pool target group", "regional-pool situation 3", "regional-pool situation 3",
                "regional-pool situation 3", "registration 4.2"), citations("EMPLOYER_SUBSIDY"));
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            2014-12-31, NOT_IN_FORCE,       ,
            2015-01-01, RULE_NOT_AVAILABLE, ,
            2020-07-31, RULE_NOT_AVAILABLE, ,
            2020-08-01, MAY_BE_GRANTED,     regional-pool@2020-08-01, PRIMARY
            2020-12-31, MAY_BE_GRANTED,     regional-pool@2020-08-01, PRIMARY
            2021-01-01, MAY_BE_GRANTED,     regional-pool@2021-01-01, PRIMARY
            2022-01-19, MAY_BE_GRANTED,     regional-pool@2021-01-01, PRIMARY
            2022-01-20, MAY_BE_GRANTED,     regional-pool@2021-01-01, LAST_KNOWN
            2024-12-31, MAY_BE_GRANTED,     regional-pool@2021-01-01, LAST_KNOWN
            """)
    void eachDayHasItsVersionOrItsGap(String day, Outcome outcome, String version, Basis basis) {
        SchemeDecision decision = Cases.regionalPool().on(day).decision();

        assertEquals(outcome, decision.outcome());
        assertEquals(Optional.ofNullable(version), decision.ruleVersion());
        assertEquals(Optional.ofNullable(basis), decision.basis());
        assertEquals(basis == Basis.LAST_KNOWN, notices(decision).contains("last-known-rule"));
    }

    @Test
    void inAutumn2020OnlyTheListedCourseIsKnown() {
        Given listed = Cases.regionalPool().on("2020-11-15");
        assertEquals(Outcome.MAY_BE_GRANTED, outcome(listed, "LISTED_COURSE"));
        assertEquals(List.of("registration 4.2", "registration 4.2"), listed.situation("LISTED_COURSE").conditions()
                .stream().map(c -> c.citation().toString()).toList());

        Given statement = Cases.employerStatement().on("2020-11-15");
        assertEquals(Outcome.RULE_NOT_AVAILABLE, outcome(statement, "EMPLOYER_STATEMENT"));
        assertEquals(Outcome.RULE_NOT_AVAILABLE, outcome(statement, "EMPLOYER_SUBSIDY"));
        assertEquals(Outcome.NOT_ENTITLED, statement.outcome(), "a situation that is a gap lifts no \"no\"");
        assertEquals(2, notices(statement.decision()).stream().filter("situation-not-available"::equals).count());
        assertEquals(Outcome.UNDETERMINED, statement.but("group=?, code=42994").outcome());
    }

    @Test
    void aYesCarriesRefundAccountsAndRegistration() {
        SchemeDecision decision = Cases.regionalPool().decision();
        Accompaniment with = decision.accompaniment();

        assertEquals(Optional.of(Authority.JOBCENTRE), decision.decidedBy());
        assertEquals("refund-share", with.amounts().getFirst().id());
        assertEquals(Optional.of(new BigDecimal("80")), with.amounts().getFirst().percent());
        assertEquals(Optional.empty(), with.amounts().getFirst().amount());
        assertEquals("accounts-due", with.deadlines().getFirst().id());
        assertEquals(LocalDate.of(2022, 4, 1), with.deadlines().getFirst().date());
        assertEquals(5, with.registration().orElseThrow().bevillingsramme());
        assertEquals(List.of(26), with.registration().orElseThrow().afholdelseskategorier());
        assertEquals(List.of("bevillingsramme", "afholdelseskategori"), with.registration().orElseThrow().mandatory());
    }

    @Test
    void aNoCarriesNoneOfThem() {
        Accompaniment with = Cases.regionalPool().but("code=99999").decision().accompaniment();

        assertTrue(with.amounts().isEmpty());
        assertTrue(with.deadlines().isEmpty());
        assertEquals(Optional.empty(), with.registration());
    }

    @ParameterizedTest
    @CsvSource({"2021-01-01, 2022-04-01", "2021-12-31, 2022-04-01", "2022-01-01, 2023-04-01"})
    void accountsAreDueOnTheFirstOfAprilOfTheNextYear(String asOf, LocalDate due) {
        assertEquals(due, Cases.regionalPool().on(asOf).decision().accompaniment().deadlines().getFirst().date());
    }

    @Test
    void noticesTellWhatTheSourceLeavesOpen() {
        assertTrue(notices(Cases.regionalPool().decision()).contains("employer-subsidy-among-other-things"));
        assertTrue(!notices(Cases.regionalPool().decision()).contains("regions-inferred"));
        assertTrue(notices(Cases.regionalPool().but("municipality=0461").decision()).contains("regions-inferred"));
    }

    @Test
    void theOwnRegionsListIsNamedFirst() {
        assertEquals(List.of("rar-sjaelland", "rar-bornholm", "rar-fyn", "rar-hovedstaden"),
                Cases.regionalPool().decision().edition().stream().map(e -> e.list()).toList());
    }

    private static Outcome outcome(Given given, String situation) {
        return given.situation(situation).outcome();
    }

    private static List<String> citations(String situation) {
        SituationDecision decision = Cases.regionalPool().situation(situation);
        return decision.conditions().stream().map(ConditionResult::citation).map(Object::toString).toList();
    }

    private static List<String> notices(SchemeDecision decision) {
        return decision.accompaniment().notices().stream().map(Statement::id).toList();
    }
}
