package dk.kursusret.rules.schemes.sixweeks.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.facts.WorkTime;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours and deadlines always; benefit, amounts, duties and registration with a yes; travel by level, group and order. */
class AccompanimentTest {
    private static final List<String> DAYS = List.of("2015-03-02", "2015-09-01", "2016-09-05", "2017-09-04",
            "2020-02-03", "2026-02-16");
    private static final String TRAVEL = "kmPerDay=60, days=10";

    @Test
    void aYesCarriesAll() {
        for (String day : DAYS) {
            for (Given given : List.of(Answer.on(day), Answer.onLedighedsydelse(day))) {
                Accompaniment yes = Answer.yes(given.but(TRAVEL)).accompaniment();

                assertEquals(Optional.of(100), yes.benefitPercent());
                assertFalse(yes.amounts().isEmpty());
                assertFalse(yes.duties().isEmpty());
                assertFalse(yes.nextSteps().isEmpty());
                assertEquals(List.of("fritagelse"), yes.registration().orElseThrow().mandatory());
            }
        }
    }

    @Test
    void aNoAndAnOpenAnswerCarryHoursDeadlinesAndSteps() {
        for (String day : DAYS) {
            Given given = Answer.on(day).but(TRAVEL);
            List<String> afterANo = day.compareTo("2017") < 0 ? List.of("ask-about-no")
                    : List.of("ask-about-no", "other-offers");
            Map<Answer, List<String>> steps = Map.of(Answer.no(given, "not-employed"), afterANo, Answer.open(given),
                    List.of("find-what-is-missing"));
            steps.forEach((answer, told) -> {
                Accompaniment with = answer.accompaniment();

                assertEquals(new BigDecimal("222"), with.hours().orElseThrow().total().orElseThrow());
                assertFalse(with.deadlines().isEmpty());
                assertEquals(told, with.nextSteps().stream().map(Step::id).toList(), day);
                assertEquals(Optional.empty(), with.benefitPercent());
                assertEquals(List.of(), with.amounts());
                assertEquals(List.of(), with.duties());
                assertEquals(Optional.empty(), with.registration());
            });
        }
    }

    @Test
    void theAccountIsNeverBelowZero() {
        var hours = Answer.yes(Answer.on("2015-09-01").but("hoursUsed=74")).accompaniment().hours().orElseThrow();
        assertEquals(Optional.of(new BigDecimal("74")), hours.used());
        assertEquals(0, hours.remainingAfter().orElseThrow().signum());
        var over = Answer.no(Answer.on("2015-09-01").but("hoursUsed=300")).accompaniment().hours().orElseThrow();
        assertEquals(Optional.of(BigDecimal.ZERO), over.remainingAfter());
        assertEquals(Optional.empty(), Answer.open(Answer.on("2015-09-01").but("hoursUsed=?")).accompaniment().hours()
                .orElseThrow().remainingAfter());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | DAGPENGE        | AMU     | BEK 710/2015 § 13
            2015-09-01 | DAGPENGE        | EUD     | LAB § 82, stk. 1
            2015-09-01 | DAGPENGE        | SOSU    | LAB § 82, stk. 1
            2015-09-01 | DAGPENGE        | ACADEMY |
            2015-09-01 | DAGPENGE        | PRIVATE |
            2015-09-01 | DAGPENGE        | GENERAL |
            2015-09-01 | DAGPENGE        | ?       |
            2015-03-02 | DAGPENGE        | AMU     | BEK 1554/2014 § 13
            2016-09-05 | DAGPENGE        | AMU     | BEK 1718/2015 § 13
            2017-09-04 | DAGPENGE        | AMU     | BEK 184/2017 § 12
            2017-09-04 | DAGPENGE        | EUD     | LAB § 82, stk. 1
            2020-02-03 | DAGPENGE        | AMU     | BEK 1179/2019 § 11
            2020-02-03 | DAGPENGE        | EUD     | LAB § 175, stk. 1
            2026-02-16 | DAGPENGE        | SOSU    | LAB § 175, stk. 1
            2026-02-16 | DAGPENGE        | ACADEMY |
            2015-09-01 | LEDIGHEDSYDELSE | AMU     | BEK 1565/2014 § 10, stk. 1
            2015-09-01 | LEDIGHEDSYDELSE | EUD     | BEK 1565/2014 § 10, stk. 1
            2019-12-31 | LEDIGHEDSYDELSE | SOSU    | BEK 183/2017 § 10, stk. 1
            2016-09-05 | LEDIGHEDSYDELSE | ACADEMY |
            2020-02-03 | LEDIGHEDSYDELSE | AMU     | BEK 1176/2019 § 4
            2020-02-03 | LEDIGHEDSYDELSE | EUD     | LAB § 175, stk. 1
            2026-02-16 | LEDIGHEDSYDELSE | AMU     | BEK 1769/2021 § 4
            2026-02-16 | LEDIGHEDSYDELSE | ACADEMY |
            """)
    void travelIsPaidToAmuAndEud(String day, String group, String level, String law) {
        Given given = Answer.on(day).but(TRAVEL + ", group=" + group + ", level=" + level);

        Optional<Amount> travel = Answer.yes(given).amount("travel-allowance");
        assertEquals(Optional.ofNullable(law), travel.map(amount -> Cited.law(amount.citation())));
        assertTrue(travel.flatMap(Amount::amount).isPresent() || law == null);
    }

    @ParameterizedTest(name = "{0} {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | DAGPENGE        | kmPerDay=60                      | LAB § 82, stk. 1
            2017-09-04 | DAGPENGE        | kmPerDay=24.01                   | LAB § 82, stk. 1
            2026-02-16 | DAGPENGE        | kmPerDay=60                      | LAB § 175, stk. 1
            2026-02-16 | DAGPENGE        | lodgedAway=yes                   | LAB § 175, stk. 1
            2026-02-16 | DAGPENGE        | kmPerDay=10, reducedAbility=yes  | LAB § 175, stk. 1
            2026-02-16 | DAGPENGE        | kmPerDay=24                      |
            2026-02-16 | DAGPENGE        | kmPerDay=?                       |
            2019-12-31 | LEDIGHEDSYDELSE | kmPerDay=60                      |
            2020-01-01 | LEDIGHEDSYDELSE | kmPerDay=60                      | LAB § 175, stk. 1
            """)
    void travelToAPrivateCourseIsForThemToAssessWhoDecide(String day, String group, String facts, String law) {
        Answer answer = Answer.yes(Answer.on(day).but("group=" + group + ", level=PRIVATE, " + facts));

        assertEquals(Optional.empty(), answer.amount("travel-allowance"));
        assertEquals(law == null, answer.deadline("apply-for-travel").isEmpty());
        assertEquals(law != null, answer.notices().contains("travel-to-private-course (" + law + ")"),
                answer.notices());
        if (law != null) {
            String said = answer.saidInDanish("travel-to-private-course");
            assertTrue(said.contains(group.equals("DAGPENGE") ? "Spørg a-kassen" : "Spørg kommunen"), said);
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    2015-09-01 | DAGPENGE        | travel-paid-by-a-kasse (BEK 1003/2015 § 115, stk. 1), travel-lodged (six-weeks § 13)
                    2016-09-05 | DAGPENGE        | travel-paid-by-a-kasse (BEK 1003/2015 § 115, stk. 1), travel-lodged (six-weeks § 13)
                    2017-09-04 | DAGPENGE        | travel-paid-by-a-kasse (BEK 1297/2016 § 123, stk. 1), travel-lodged (BEK 184/2017 § 12)
                    2020-02-03 | DAGPENGE        | travel-paid-by-a-kasse (LAB § 175, stk. 5), travel-lodged (BEK 1179/2019 § 11)
                    2015-09-01 | LEDIGHEDSYDELSE | travel-paid-by-municipality (BEK 1565/2014 § 10, stk. 1), travel-lodged (BEK 1565/2014 § 10, stk. 4)
                    2019-12-31 | LEDIGHEDSYDELSE | travel-paid-by-municipality (BEK 183/2017 § 10, stk. 1), travel-lodged (BEK 183/2017 § 10, stk. 4)
                    2026-02-16 | LEDIGHEDSYDELSE | travel-paid-by-municipality (LAB § 175, stk. 5), travel-lodged (BEK 1769/2021 § 4)
                    """)
    void whoIsLodgedIsTold(String day, String group, String told) {
        Answer answer = Answer.yes(Answer.on(day).but(TRAVEL + ", lodgedAway=yes, group=" + group));

        assertTrue(answer.notices().endsWith(told.replace("), ", ")\n") + "\n"), answer.notices());
        assertEquals(Optional.empty(), answer.amount("travel-allowance").orElseThrow().amount());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2015-09-01 | DAGPENGE        | ved kursets start og slutning
            2017-09-04 | DAGPENGE        | Reglerne siger ikke
            2020-02-03 | DAGPENGE        | Spørg a-kassen
            2019-12-31 | LEDIGHEDSYDELSE | ved kursets start og slutning
            2020-02-03 | LEDIGHEDSYDELSE | Spørg kommunen
            """)
    void tripsHomeArePromisedOnlyWhereTheRulesGiveThem(String day, String group, String text) {
        Answer answer = Answer.yes(Answer.on(day).but("lodgedAway=yes, group=" + group));

        assertTrue(answer.saidInDanish("travel-lodged").contains(text), answer.saidInDanish("travel-lodged"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fullTime=yes                                            | FULL_TIME
            fullTime=no                                             | PART_TIME
            fullTime=no, level=ACADEMY, weeklyTeachingHours=20      | FULL_TIME
            fullTime=no, level=ACADEMY, weeklyTeachingHours=19.99   | PART_TIME
            fullTime=?                                              |
            """)
    void theExemptionFollowsTheCourse(String facts, WorkTime fritagelse) {
        assertEquals(Optional.ofNullable(fritagelse), Answer.yes(Answer.on("2015-09-01").but(facts)).accompaniment()
                .registration().orElseThrow().fritagelse());
    }

    @ParameterizedTest(name = "{0}: frame {1} {2}")
    @CsvSource(nullValues = "-", value = {"AMU, 7, [26]", "EUD, 7, [27]", "SOSU, 7, [28]", "ACADEMY, 7, [29]",
            "PRIVATE, 7, [47]", "GENERAL, -, []", "OTHER, -, []", "LITERACY, -, []", "RKV, -, []", "DANISH, -, []",
            "?, 7, []"})
    void onlyWhatTheGuideHasIsSuggested(String level, Integer frame, String categories) {
        Answer answer = Answer.yes(Answer.on("2015-09-01").but("level=" + level));
        var registration = answer.accompaniment().registration().orElseThrow();

        assertEquals(Optional.ofNullable(frame), registration.bevillingsramme());
        assertEquals(categories, registration.afholdelseskategorier().toString());
        assertEquals(frame == null, answer.noticeIds().contains("frame-left-open"));
        assertEquals(Optional.of(WorkTime.FULL_TIME), registration.fritagelse());
        assertEquals(List.of("fritagelse"), registration.mandatory());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fullTime=yes                      | 37:0
            fullTime=yes, insurance=PART_TIME | 37:0
            fullTime=no, hours=60             | 15:0
            fullTime=no, hours=50             | 12:30
            fullTime=no, hours=?              |
            fullTime=?                        |
            """)
    void theWeeklyHoursAreThoseOfTheCourse(String facts, String weekly) {
        assertEquals(Optional.ofNullable(weekly), Answer.yes(Answer.on("2015-09-01").but(facts)).accompaniment()
                .registration().orElseThrow().weekly().map(time -> time.hours() + ":" + time.minutes()));
    }
}
