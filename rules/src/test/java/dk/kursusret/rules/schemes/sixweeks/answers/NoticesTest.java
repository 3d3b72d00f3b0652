package dk.kursusret.rules.schemes.sixweeks.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Given;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What else is said with an answer, under each order. */
class NoticesTest {
    private static final String IN_NOTICE = "courseStartedInNotice=yes, accumulatedWeeks=0, start=2015-08-24, "
            + "firstUnemployedDay=";

    @Test
    void aYesTo2017() {
        String notices = """
                benefit-kept (LAB § 26 a, stk. 6)
                uses-up-the-right (%1$s § 2, stk. 1)
                split-course (six-weeks § 3)
                quarantine-hours (six-weeks § 4)
                registrations (six-weeks § 8)
                tolerated-sick-days (six-weeks § 12)
                activation-arranged-around (six-weeks § 12)
                cancelled-course (six-weeks § 15)
                participant-fee (%1$s § 11)
                contact-interviews-paused (%1$s § 12)
                travel-beyond-24-km (%1$s § 13)
                """;

        assertEquals(notices.formatted("BEK 1554/2014"), Answer.yes(Answer.on("2015-03-02")).notices());
        assertEquals(notices.formatted("BEK 710/2015"), Answer.yes(Answer.on("2015-09-01")).notices());
        assertEquals(notices.formatted("BEK 1718/2015"), Answer.yes(Answer.on("2017-02-28")).notices());
    }

    @Test
    void aYesFrom2017() {
        assertEquals("""
                benefit-kept (LAB § 26 a, stk. 6)
                participant-fee (BEK 184/2017 § 10)
                contact-interviews-paused (BEK 184/2017 § 11, stk. 4)
                travel-beyond-24-km (BEK 184/2017 § 12)
                """, Answer.yes(Answer.on("2019-12-31")).notices());
    }

    @Test
    void aYesFrom2020() {
        String notices = """
                benefit-kept (LAB § 50, stk. 1)
                no-benefit-if-job-given-up (ALF § 62 a, stk. 3)
                participant-fee (BEK 1179/2019 § 9)
                contact-interviews-paused (%s, nr. 6)
                travel-beyond-24-km (BEK 1179/2019 § 11)
                """;
        assertEquals(notices.formatted("BEK 1180/2019 § 40"), Answer.yes(Answer.on("2020-01-01")).notices());
        assertEquals(notices.formatted("BEK 2636/2021 § 40"), Answer.yes(Answer.on("2023-12-31")).notices());
        assertEquals(notices.formatted("BEK 1216/2023 § 39"), Answer.yes(Answer.on("2026-02-16")).notices());
    }

    @Test
    void aYesOnLedighedsydelse() {
        assertEquals("""
                benefit-kept (BEK 1565/2014 § 8, stk. 3)
                participant-fee (BEK 1565/2014 § 9)
                uses-up-the-right (BEK 1565/2014 § 8, stk. 2)
                travel-beyond-24-km (BEK 1565/2014 § 10, stk. 1)
                """, Answer.yes(Answer.onLedighedsydelse("2015-09-01")).notices());
        assertEquals("""
                benefit-kept (BEK 2/2016 § 8, stk. 3)
                participant-fee (BEK 2/2016 § 9)
                uses-up-the-right (BEK 2/2016 § 8, stk. 2)
                travel-beyond-24-km (BEK 2/2016 § 10, stk. 1)
                """, Answer.yes(Answer.onLedighedsydelse("2017-02-28")).notices());
        assertEquals("""
                benefit-kept (BEK 183/2017 § 8, stk. 4)
                participant-fee (BEK 183/2017 § 9)
                travel-beyond-24-km (BEK 183/2017 § 10, stk. 1)
                """, Answer.yes(Answer.onLedighedsydelse("2017-03-01")).notices());
        assertEquals("""
                benefit-kept (LAB § 50, stk. 1)
                participant-fee (BEK 1176/2019 § 3)
                contact-interviews-paused (BEK 1180/2019 § 40, nr. 6)
                travel-beyond-24-km (BEK 1176/2019 § 4)
                """, Answer.yes(Answer.onLedighedsydelse("2020-01-01")).notices());
        assertEquals("""
                benefit-kept (LAB § 50, stk. 1)
                participant-fee (BEK 1769/2021 § 3)
                contact-interviews-paused (BEK 1216/2023 § 39, nr. 6)
                travel-beyond-24-km (BEK 1769/2021 § 4)
                """, Answer.yes(Answer.onLedighedsydelse("2026-02-16")).notices());
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | fullTime=no                                     | hours-of-part-time-teaching
            2015-09-01 | fullTime=no                                     | activation-around-part-time
            2017-09-04 | fullTime=no                                     | hours-of-part-time-teaching
            2026-02-16 | fullTime=no                                     | hours-of-part-time-teaching
            2015-09-01 | insurance=PART_TIME, registeredAs=PART_TIME     | hours-beyond-30-not-counted
            2017-09-04 | insurance=PART_TIME, registeredAs=PART_TIME     | hours-beyond-30-not-counted
            2026-02-16 | insurance=PART_TIME, registeredAs=PART_TIME     | hours-beyond-30-not-counted
            2015-09-01 | end=2015-10-30, jobcentreCoversRest=yes         | rest-is-an-offer
            2017-09-04 | end=2017-11-03, jobcentreCoversRest=yes         | rest-is-an-offer
            2026-02-16 | end=2026-04-17, jobcentreCoversRest=yes         | rest-is-an-offer
            2015-09-01 | hoursUsed=0.01                                  | one-course-despite-selvvalgt
            2015-07-01 | kmPerDay=60                                     | travel-free-form
            2015-09-01 | path=kabelmontoer                               | different-schools
            2015-09-01 | path=kabelmontoer                               | deselection-is-final
            2015-09-01 | path=kabelmontoer                               | later-elements-lost-too
            2015-09-01 | educations=[VOCATIONAL OTHER:no:3]              | foreign-education
            2015-09-01 | use=INTERRUPTED, interruption=ILLNESS           | deselection-after-interruption
            2015-09-01 | firstJobInterviewHeld=no                        | early-interview
            2015-09-01 | firstJobInterviewHeld=no                        | guidance
            2017-09-04 | firstJobInterviewHeld=?                         | guidance
            2017-09-04 | use=COMPLETED                                   | begun-before-march-2017
            2019-02-28 | use=INTERRUPTED                                 | begun-before-march-2017
            2026-02-16 | parts=[42994 40531]                             | benefit-between-parts
            2026-02-16 | teachingDays=10                                 | benefit-between-parts
            """)
    void itIsSaidWhereItMatters(String day, String facts, String notice) {
        assertTrue(Answer.yes(Answer.on(day).but(facts)).noticeIds().contains(notice));
    }

    @ParameterizedTest(name = "{0}, {1}: not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | insurance=PART_TIME, registeredAs=FULL_TIME               | hours-beyond-30-not-counted
            2015-09-01 | insurance=PART_TIME, registeredAs=PART_TIME, fullTime=no  | hours-beyond-30-not-counted
            2015-09-01 | jobcentreCoversRest=yes                                   | rest-is-an-offer
            2015-09-01 | fullTime=no                                               | contact-interviews-paused
            2015-09-01 | fullTime=yes                                              | activation-around-part-time
            2015-06-30 | kmPerDay=60                                               | travel-free-form
            2015-07-01 | kmPerDay=24                                               | travel-free-form
            2017-03-01 | kmPerDay=60                                               | travel-free-form
            2015-09-01 | fullTime=?                                                | activation-around-part-time
            2015-09-01 | use=INTERRUPTED, interruption=OWN_CHOICE                  | deselection-after-interruption
            2015-09-01 | firstJobInterviewHeld=yes                                 | guidance
            2015-09-01 | firstJobInterviewHeld=?                                   | early-interview
            2015-09-01 | use=INTERRUPTED, hoursUsed=74                             | one-course-despite-selvvalgt
            2017-03-01 | level=AMU                                                 | uses-up-the-right
            2017-09-04 | use=NONE                                                  | begun-before-march-2017
            2019-03-01 | use=INTERRUPTED                                           | begun-before-march-2017
            2026-02-16 | teachingDays=20                                           | benefit-between-parts
            """)
    void elseItIsNot(String day, String facts, String notice) {
        assertFalse(Answer.yes(Answer.on(day).but(facts)).noticeIds().contains(notice));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-06-30 | En samtale om kurset, som du selv har bedt om, kan træde i stedet for en jobsamtale i jobcentret.
                    2015-07-01 | En samtale om kurset, som du selv har bedt om, kan træde i stedet for en jobsamtale i jobcentret, men ikke for den fælles samtale, hvor a-kassen også er med.
                    """)
    void theJointInterviewBeganInJuly2015(String day, String text) {
        assertEquals(text, Answer.yes(Answer.on(day).but("firstJobInterviewHeld=no")).saidInDanish("early-interview"));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    DAGPENGE        | 2015-09-01 | notice-period-dagpenge-refused, notice-period-payment, notice-period-still-employed
                    DAGPENGE        | 2016-09-05 | notice-period-dagpenge-refused, notice-period-payment, notice-period-still-employed
                    DAGPENGE        | 2017-09-04 | notice-period-dagpenge-refused, notice-period-payment, notice-period-still-employed
                    DAGPENGE        | 2026-02-16 | notice-period-dagpenge-refused, notice-period-payment, notice-period-still-employed
                    LEDIGHEDSYDELSE | 2017-02-28 |
                    LEDIGHEDSYDELSE | 2017-03-01 |
                    LEDIGHEDSYDELSE | 2020-01-01 | notice-period-still-employed
                    """)
    void inTheNoticePeriod(String group, String day, String told) {
        Given given = Answer.on(day).but("group=" + group + ", " + IN_NOTICE + day);

        assertEquals(told == null ? "" : told, String.join(", ", Answer.yes(given).noticeIds().stream()
                .filter(id -> id.startsWith("notice-period")).toList()));
        assertFalse(Answer.no(given).notices().contains("notice-period"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2018-12-31, BEK 1475/2014", "2019-01-01, BEK 1797/2018", "2023-12-31, BEK 1797/2018",
            "2024-01-01, BEK 1807/2023"})
    void whoIsStillEmployedStandsInTheVeuOrders(String day, String order) {
        assertTrue(Answer.yes(Answer.on(day).but(IN_NOTICE + day)).notices()
                .contains("notice-period-still-employed (%s § 1, stk. 3)".formatted(order)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"fullTime=yes, false", "fullTime=no, true", "teachingDays=20, true"})
    void inTheNoticePeriodStatedHoursAreCountedInProportion(String facts, boolean told) {
        for (String group : List.of("DAGPENGE", "LEDIGHEDSYDELSE")) {
            Given given = Answer.on("2017-09-04").but(IN_NOTICE + "2017-09-04, group=" + group).but(facts);
            assertEquals(told, Answer.yes(given).noticeIds().contains("hours-in-proportion"));
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DAGPENGE        | one-course                                     | new-benefit-period
            DAGPENGE        | completed-within-period                        | new-benefit-period
            DAGPENGE        | interruption-excused                           | new-benefit-period
            DAGPENGE        | fits-into-hours-left                           | new-benefit-period
            DAGPENGE        | one-erhvervsgruppe                             | new-benefit-period
            DAGPENGE        | one-course completed-within-period             | new-benefit-period
            LEDIGHEDSYDELSE | one-course                                     | new-right-after-fleksjob
            DAGPENGE        | on-national-list                               |
            DAGPENGE        | not-employed                                   |
            DAGPENGE        | one-course not-employed                        |
            DAGPENGE        | interview-held                                 |
            LEDIGHEDSYDELSE | education-level                                |
            """)
    void aNewRightIsSpokenOfWhereItHelps(String group, String failing, String notice) {
        for (String day : List.of("2015-03-02", "2015-09-01", "2016-09-05", "2017-09-04", "2020-02-03", "2026-02-16")) {
            Given given = Answer.on(day).but("group=" + group + ", hoursUsed=222");
            List<String> told = Answer.no(given, failing.split(" ")).noticeIds().stream()
                    .filter(id -> id.startsWith("new-")).toList();

            assertEquals(notice == null ? List.of() : List.of(notice), told, day);
            assertFalse(Answer.open(given).notices().contains("new-"));
            assertFalse(Answer.yes(given).notices().contains("new-"));
        }
    }

    @Test
    void aNewRightDoesNotHelpACourseOfMoreThanSixWeeks() {
        assertFalse(Answer.no(Answer.on("2015-09-01").but("end=2015-10-30"), "fits-into-hours-left").notices()
                .contains("new-"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2015-09-01, BEK 1565/2014 § 8; stk. 6", "2016-09-05, BEK 2/2016 § 8; stk. 6",
            "2017-09-04, BEK 183/2017 § 8; stk. 6", "2020-02-03, BEK 1176/2019 § 1; stk. 8",
            "2021-09-08, BEK 1769/2021 § 1; stk. 7"})
    void nineMonthsInFleksjobGiveANewRight(String day, String law) {
        assertEquals("new-right-after-fleksjob (%s)\n".formatted(law.replace(';', ',')),
                Answer.no(Answer.onLedighedsydelse(day), "one-course").notices());
    }

    /** Everything that can be said on these days to such people. */
    private static Stream<String> all(Given given) {
        Given much = given.but("""
                kmPerDay=60, days=10, lodgedAway=yes, returnKm=200, boardAndLodgingInPrice=PARTLY, hoursUsed=0,
                parts=[42994 40531], teachingDays=10""");
        Given inNotice = much.but("courseStartedInNotice=yes, firstUnemployedDay=" + given.asOf().plusDays(10));
        return Stream.of(much, inNotice, much.but("reducedAbility=yes"), much.but("boardAndLodgingInPrice=?"))
                .flatMap(one -> Stream.of(Answer.yes(one), Answer.open(one), Answer.no(one, "one-course"),
                        Answer.no(one, "not-employed")))
                .flatMap(Answer::said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-03-02", "2015-09-01", "2016-09-05", "2017-09-04", "2020-02-03", "2021-10-04",
            "2026-02-16"})
    void nobodyOnLedighedsydelseReadsOfDagpengeTheAKasseOrTheJobcentre(String day) {
        Pattern others = Pattern.compile("dagpenge|a-kasse|jobcent", Pattern.CASE_INSENSITIVE);

        all(Answer.onLedighedsydelse(day)).forEach(said -> assertFalse(others.matcher(said).find(), said));
    }

    @Test
    void fromFebruary2026NobodyReadsOfTheJobcentre() {
        all(Answer.on("2026-02-16")).forEach(said -> assertFalse(said.toLowerCase().contains("jobcent"), said));
        assertTrue(all(Answer.on("2026-01-31")).anyMatch(said -> said.contains("jobcentret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-03-02", "2015-09-01", "2016-09-05", "2017-09-04", "2020-02-03", "2026-02-16"})
    void everySentenceIsFinished(String day) {
        Pattern unfinished = Pattern.compile("[{}…]|\\[\\[|  |\\.\\.|\\s[.,;:]|\\d{4}-\\d\\d-\\d\\d");

        Stream.concat(all(Answer.on(day)), all(Answer.onLedighedsydelse(day)))
                .forEach(said -> assertFalse(unfinished.matcher(said).find(), said));
    }
}
