package dk.kursusret.rules.schemes.sixweeks.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does what after a yes, and who has which duties during the course, under each order. */
class SixWeeksPracticeTest {
    private static final String TRAVEL = "kmPerDay=60, days=10";

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource({"2015-01-01, DAGPENGE, A_KASSE", "2026-02-16, DAGPENGE, A_KASSE", "2024-09-02, ?, A_KASSE",
            "2015-01-01, LEDIGHEDSYDELSE, JOBCENTRE", "2026-01-31, LEDIGHEDSYDELSE, JOBCENTRE",
            "2026-02-01, LEDIGHEDSYDELSE, MUNICIPALITY"})
    void whoDecides(String day, String group, String decides) {
        assertEquals(decides, Answer.open(Answer.on(day).but("group=" + group)).decidedBy());
    }

    @ParameterizedTest(name = "{1} on {0}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-09-01 | DAGPENGE        | ARBEJDSSKADESTYRELSEN via A_KASSE in 4 weeks (LAB § 132), ANKESTYRELSEN via ARBEJDSSKADESTYRELSEN in 4 weeks (LAB § 132)
                    2026-02-16 | DAGPENGE        | STAR via A_KASSE in 4 weeks (LAB § 207, stk. 1), ANKESTYRELSEN via STAR in 4 weeks (ALF § 99, stk. 1)
                    2015-09-01 | LEDIGHEDSYDELSE | ANKESTYRELSEN via JOBCENTRE in 4 weeks (LAB § 128, stk. 1)
                    2026-02-16 | LEDIGHEDSYDELSE | ANKESTYRELSEN via MUNICIPALITY in 4 weeks (LAB § 204, stk. 1)
                    """)
    void whereToComplain(String day, String group, String stages) {
        assertEquals(stages, Answer.no(Answer.on(day).but("group=" + group)).complaint());
    }

    @Test
    void stepsToJune2015() {
        assertEquals("""
                form-ar-237 by CITIZEN (BEK 1554/2014 § 8)
                school-admits by SCHOOL (six-weeks § 8)
                a-kasse-approves by A_KASSE (six-weeks § 8)
                jobcentre-promises-payment by JOBCENTRE (six-weeks § 8)
                """, Answer.yes(Answer.on("2015-06-28")).steps());
    }

    @Test
    void stepsFromJune2015() {
        assertEquals("""
                jobnet-for-amu by CITIZEN (BEK 710/2015 § 8)
                form-ar-237 by CITIZEN (BEK 710/2015 § 8)
                school-admits by SCHOOL (six-weeks § 8)
                a-kasse-approves by A_KASSE (six-weeks § 8)
                jobcentre-promises-payment by JOBCENTRE (six-weeks § 8)
                """, Answer.yes(Answer.on("2015-06-29")).steps());
    }

    @Test
    void stepsFrom2017() {
        assertEquals("""
                jobnet-for-amu by CITIZEN (BEK 184/2017 § 7)
                form-ar-237 by CITIZEN (BEK 184/2017 § 7)
                a-kasse-decides by A_KASSE (BEK 184/2017 § 5)
                """, Answer.yes(Answer.on("2019-12-31")).steps());
    }

    @Test
    void stepsFrom2020() {
        assertEquals("""
                form-ar-237 by CITIZEN (BEK 1179/2019 § 6)
                a-kasse-decides by A_KASSE (BEK 1179/2019 § 5)
                tell-jobcentre by CITIZEN (BEK 1180/2019 § 50)
                """, Answer.yes(Answer.on("2020-01-01")).steps());
        assertEquals("""
                form-ar-237 by CITIZEN (BEK 1179/2019 § 6)
                a-kasse-decides by A_KASSE (BEK 1179/2019 § 5)
                tell-jobcentre by CITIZEN (BEK 1216/2023 § 50)
                """, Answer.yes(Answer.on("2026-02-16")).steps());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2015-09-01, BEK 1565/2014 § 8", "2016-09-05, BEK 2/2016 § 8", "2017-09-04, BEK 183/2017 § 8",
            "2020-02-03, BEK 1176/2019 § 1", "2021-09-07, BEK 1176/2019 § 1", "2021-09-08, BEK 1769/2021 § 1",
            "2026-02-16, BEK 1769/2021 § 1"})
    void stepsOnLedighedsydelse(String day, String law) {
        assertEquals("""
                apply-to-municipality by CITIZEN (%s)
                municipality-decides by JOBCENTRE (%s)
                """.formatted(law, law), Answer.yes(Answer.onLedighedsydelse(day)).steps());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-09-01 | level=EUD | Udfyld blanket AR 237 sammen med skolen, og aflever den til a-kassen.
                    2015-06-28 | level=AMU | Udfyld blanket AR 237 sammen med skolen, og aflever den til a-kassen.
                    2020-01-01 | level=AMU | Udfyld blanket AR 237 sammen med skolen, og aflever den til a-kassen.
                    2015-09-01 | level=AMU | I stedet for at bruge Jobnet kan du udfylde blanket AR 237 sammen med skolen og aflevere den til a-kassen.
                    2019-12-31 | level=AMU | I stedet for at bruge Jobnet kan du udfylde blanket AR 237 sammen med skolen og aflevere den til a-kassen.
                    """)
    void theFormIsAnotherWayOnlyBesideJobnet(String day, String facts, String text) {
        assertEquals(text, Answer.yes(Answer.on(day).but(facts)).saidInDanish("form-ar-237"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | path=kabelmontoer, parts=[42994]                          | true
            2015-09-01 | path=ukendt, parts=[42994]                                | true
            2015-09-01 | path=kabelmontoer, parts=[]                               | false
            2015-09-01 | path=kabelmontoer, parts=?                                | false
            2015-09-01 | path=?, parts=[42994]                                     | false
            """)
    void theRestOfAPathThatGoesOnIsDeclared(String day, String facts, boolean declared) {
        Answer answer = Answer.yes(Answer.on(day).but(facts));

        assertEquals(declared, answer.steps().contains("declare-the-rest-of-the-path"));
        assertEquals(declared, answer.noticeIds().contains("path-goes-on"));
        assertEquals(!declared, answer.noticeIds().contains("uses-up-the-right"));
    }

    @Test
    void anOpenAnswerAndANoSayWhereToTurn() {
        for (String day : new String[]{"2015-03-02", "2015-09-01", "2016-09-05", "2017-09-04", "2020-02-03",
                "2026-02-16"}) {
            for (Given given : new Given[]{Answer.on(day), Answer.onLedighedsydelse(day)}) {
                assertEquals("find-what-is-missing", Answer.open(given).steps().split(" ")[0]);
                assertEquals("ask-about-no", Answer.no(given, "not-employed").steps().split(" ")[0]);
            }
        }
        assertEquals("ask-about-no by CITIZEN (BEK 1554/2014 § 6)\n", no("2015-03-02"));
        assertEquals("ask-about-no by CITIZEN (BEK 710/2015 § 6)\n", no("2015-09-01"));
        assertEquals("ask-about-no by CITIZEN (BEK 1718/2015 § 6)\n", no("2016-09-05"));
        assertEquals("ask-about-no by CITIZEN (BEK 184/2017 § 5)\nother-offers by CITIZEN (LAB § 32, stk. 1)\n",
                no("2017-09-04"));
        assertEquals("ask-about-no by CITIZEN (BEK 1179/2019 § 5)\nother-offers by CITIZEN (LAB § 90)\n",
                no("2020-02-03"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2026-02-16 | accumulatedWeeks=2, start=2026-02-23, end=2026-02-27  | until-five-weeks by CITIZEN (BEK 46/2026 § 33, stk. 2)
                    2026-01-31 | accumulatedWeeks=2, start=2026-02-09, end=2026-02-13  | until-five-weeks by CITIZEN (BEK 1590/2023 § 33, stk. 2)
                    2022-02-01 | accumulatedWeeks=2, start=2022-02-07, end=2022-02-11  | until-five-weeks by CITIZEN (BEK 1700/2021 § 34, stk. 2)
                    2020-02-03 | accumulatedWeeks=2, start=2020-02-10, end=2020-02-14  | until-five-weeks by CITIZEN (BEK 1172/2019 § 32, stk. 2)
                    2020-02-03 | accumulatedWeeks=2, start=2020-02-24, end=2020-02-28  | ask-about-no by CITIZEN (BEK 1179/2019 § 5)
                    2019-12-31 | accumulatedWeeks=2, start=2020-01-06, end=2020-01-10  | ask-about-no by CITIZEN (BEK 184/2017 § 5)
                    """)
    void whoeverHasToWaitLearnsWhatCanBeDoneUntilThen(String day, String facts, String first) {
        assertEquals(first,
                Answer.no(Answer.on(day).but(facts), "not-employed").steps().lines().findFirst().orElse(""));
    }

    @Test
    void whoeverIsInFleksjobLearnsWhatRenewsTheRight() {
        assertTrue(Answer.no(Answer.on("2026-02-16").but("group=FLEKSJOB"), "insured-unemployed").notices()
                .contains("new-right-after-fleksjob (BEK 1769/2021 § 1, stk. 7)"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2017-09-04 | firstUnemployedDay=2017-09-05, parts=? | agree-path-in-notice by CITIZEN (BEK 184/2017 § 4, stk. 2)
                    2026-02-16 | firstUnemployedDay=2026-02-17, parts=? | agree-path-in-notice by CITIZEN (BEK 1179/2019 § 4, stk. 2)
                    2026-02-16 | firstUnemployedDay=2026-02-16, parts=? |
                    """)
    void whoeverHasBegunInNoticeLearnsWhatToAgreeForMore(String day, String facts, String last) {
        String steps = Answer.yes(Answer.on(day).but("courseStartedInNotice=yes").but(facts)).steps();

        assertEquals(last != null, steps.contains("agree-path"));
        assertTrue(last == null || steps.contains(last), steps);
    }

    private static String no(String day) {
        return Answer.no(Answer.on(day), "not-employed").steps();
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-09-01 | appliedBeforeUnemployment=no,  firstUnemployedDay=2015-09-02 | apply-before-unemployment
                    2015-09-01 | appliedBeforeUnemployment=?,   firstUnemployedDay=2015-09-02 | apply-before-unemployment
                    2015-09-01 | appliedBeforeUnemployment=yes, firstUnemployedDay=2015-09-02 |
                    2015-09-01 | appliedBeforeUnemployment=no,  firstUnemployedDay=2015-09-01 |
                    2017-09-04 | appliedBeforeUnemployment=no,  firstUnemployedDay=2017-09-05 |
                    2017-09-04 | pathAgreedInNotice=no, parts=[42994 40531], firstUnemployedDay=2017-09-05 | agree-path-in-notice
                    2026-02-16 | pathAgreedInNotice=?, parts=[42994 40531], firstUnemployedDay=2026-02-17  | agree-path-in-notice
                    2026-02-16 | pathAgreedInNotice=yes, parts=[42994 40531], firstUnemployedDay=2026-02-17 |
                    2026-02-16 | pathAgreedInNotice=no, parts=[42994], firstUnemployedDay=2026-02-17       |
                    2026-02-16 | pathAgreedInNotice=no, parts=[42994 40531], firstUnemployedDay=2026-02-16 |
                    """)
    void whatCanStillBeDoneInTimeComesFirst(String day, String facts, String step) {
        Given given = Answer.on(day).but("courseStartedInNotice=yes").but(facts);
        String first = Answer.no(given, "not-employed").steps().split(" ")[0];

        assertEquals(step == null ? "ask-about-no" : step, first);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2017-09-05 | A-kassen afgør, når du bliver ledig, om du har ret til resten af kurset.
            2017-09-04 | A-kassen afgør, om du har ret til kurset.
            """)
    void beforeUnemploymentTheAKasseDoesNotDecideYet(String firstUnemployedDay, String text) {
        assertEquals(text, Answer.yes(Answer.on("2017-09-04").but("courseStartedInNotice=yes, firstUnemployedDay="
                + firstUnemployedDay)).saidInDanish("a-kasse-decides"));
    }

    @Test
    void dutiesTo2017() {
        String duties = """
                available-for-work (%1$s § 12)
                registered-and-cv (six-weeks § 12)
                confirm-every-7-days (six-weeks § 12)
                report-stop-or-illness (six-weeks § 15)
                school-reports-ar-240 (%1$s § 15)
                a-kasse-tells-jobcentre (six-weeks § 15)
                """;
        String proof = "proof-of-attendance (six-weeks § 13)\n";

        assertEquals(duties.formatted("BEK 1554/2014"), Answer.yes(Answer.on("2015-03-02")).duties());
        assertEquals(duties.formatted("BEK 1554/2014") + proof,
                Answer.yes(Answer.on("2015-03-02").but(TRAVEL)).duties());
        assertEquals(duties.formatted("BEK 710/2015") + proof,
                Answer.yes(Answer.on("2015-06-30").but(TRAVEL)).duties());
        assertEquals(duties.formatted("BEK 710/2015"), Answer.yes(Answer.on("2015-07-01").but(TRAVEL)).duties());
        assertEquals(duties.formatted("BEK 1718/2015"), Answer.yes(Answer.on("2016-09-05")).duties());
    }

    @Test
    void attendanceIsProvenOnlyWhereTravelIsPaid() {
        for (String facts : new String[]{"kmPerDay=24, days=10", "kmPerDay=60, days=10, level=ACADEMY"}) {
            assertEquals(false, Answer.yes(Answer.on("2015-03-02").but(facts)).duties().contains("proof"));
        }
    }

    @Test
    void dutiesFrom2017() {
        assertEquals("""
                available-for-work (BEK 184/2017 § 11)
                school-reports (BEK 184/2017 § 14)
                """, Answer.yes(Answer.on("2019-12-31").but(TRAVEL)).duties());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020-01-01, BEK 1172/2019 § 35", "2021-08-20, BEK 1172/2019 § 35", "2021-08-21, BEK 1700/2021 § 37",
            "2024-01-01, BEK 1590/2023 § 36", "2026-02-01, BEK 46/2026 § 37"})
    void dutiesFrom2020(String day, String availability) {
        assertEquals("""
                exempt-from-availability (LAB § 50, stk. 2)
                active-cv (BEK 1179/2019 § 10)
                tell-a-kasse (%s)
                school-reports (BEK 1179/2019 § 13)
                """.formatted(availability), Answer.yes(Answer.on(day)).duties());
    }

    @Test
    void dutiesOnLedighedsydelse() {
        assertEquals("available-for-fleksjob (BEK 1565/2014 § 8, stk. 4)\n", ofLedighedsydelse("2015-09-01"));
        assertEquals("available-for-fleksjob (BEK 2/2016 § 8, stk. 4)\n", ofLedighedsydelse("2016-09-05"));
        assertEquals("available-for-fleksjob (BEK 183/2017 § 8, stk. 5)\n", ofLedighedsydelse("2019-12-31"));
        assertEquals("""
                available-for-fleksjob (BEK 183/2017 § 8, stk. 5)
                proof-of-attendance (BEK 183/2017 § 10, stk. 6)
                """, Answer.yes(Answer.onLedighedsydelse("2019-12-31").but(TRAVEL)).duties());
        assertEquals("""
                exempt-from-availability (LAB § 50, stk. 2)
                active-cv (BEK 1176/2019 § 1, stk. 7)
                """, ofLedighedsydelse("2020-01-01"));
        assertEquals("""
                exempt-from-availability (LAB § 50, stk. 2)
                active-cv (BEK 1769/2021 § 1, stk. 6)
                """, ofLedighedsydelse("2026-02-16"));
    }

    private static String ofLedighedsydelse(String day) {
        return Answer.yes(Answer.onLedighedsydelse(day)).duties();
    }
}
