package dk.kursusret.rules.schemes.regionalpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.ConditionResult;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.SchemeDecision;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regional pool as a whole: what is asked for, what is cited, and what goes with an answer. */
class RegionalPoolTest {
    @Test
    void theGroupAloneIsAskedForWhereItAloneCanDecide() {
        Given listed = Cases.regionalPool().with(Facts.NOTHING)
                .but("municipality=0370, code=42994, level=AMU, start=2021-11-22, end=2021-12-03");

        assertEquals("group", listed.asksFor());
        assertEquals("", listed.but("group=DAGPENGE").asksFor());
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

    @ParameterizedTest(name = "granted {0}, begun {1}: {2}")
    @CsvSource({"2021-11-15, 2021-12-01, 2022-04-01", "2021-12-20, 2022-01-03, 2023-04-01",
            "2018-05-14, 2018-05-28, 2019-04-01", "2021-11-15, , "})
    void accountsAreDueInTheYearAfterTheExpense(String asOf, String start, LocalDate due) {
        Given given = in2018().on(asOf).but("end=?, start=" + (start == null ? "?" : start));
        Optional<LocalDate> accounts = given.decision().accompaniment().deadlines().stream()
                .filter(deadline -> deadline.id().equals("accounts-due")).map(deadline -> deadline.date()).findFirst();

        assertEquals(Optional.ofNullable(due), accounts);
    }

    @ParameterizedTest(name = "granted {0}, begun {1}: {2} of {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2016-09-01 | 2016-09-05 | accounts-audited           | BEK 1560/2014
            2016-09-01 | 2016-09-12 | accounts-audited           | BEK 1154/2016
            2019-12-16 | 2019-12-31 | accounts-audited           | BEK 1154/2016
            2019-12-16 | 2020-01-01 | accounts-signed-or-audited | BEK 1181/2019
            2019-12-16 | ?          | accounts-audited           | BEK 1154/2016
            2020-12-15 | 2021-01-11 | accounts-signed-or-audited | BEK 1974/2020
            """)
    void theYearOfTheExpenseDecidesWhoSignsTheAccountsAndWhichCommitmentIsSpent(String asOf, String start,
            String notice, String order) {
        SchemeDecision decision = in2018().on(asOf).but("exhausted=yes, end=?, start=" + start).decision();

        assertEquals(List.of("spent (" + order + " § 3, stk. 5)", notice + " (" + order + " § 6)"),
                decision.accompaniment().notices().stream()
                        .filter(told -> told.id().equals("spent") || told.id().startsWith("accounts-"))
                        .map(told -> told.id() + " (" + told.citation().orElseThrow() + ")").toList());
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
            group=SYGEDAGPENGE     | benefit-must-last       | true
            group=SELVFORSOERGENDE, employment=NONE | benefit-must-last | false
            # LAB § 55: førtidspension is none of its benefits, and revalidering lasts as long as its plan
            group=FOERTIDSPENSION  | benefit-must-last       | false
            group=REVALIDERING     | benefit-must-last       | false
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

    private static List<String> countedBy(String day) {
        return Cases.employerSubsidy().on(day).situation("EMPLOYER_SUBSIDY").conditions().get(2).alsoCites().stream()
                .map(Object::toString).toList();
    }
}
