package dk.kursusret.rules.schemes.sixweeks.v2015;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Registration;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.WorkTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes with an answer under the order of 2015. */
class Practice2015Test {
    @Test
    void theAKasseDecidesAndTheJobcentreForLedighedsydelse() {
        assertEquals(Optional.of(Authority.A_KASSE), Cases.sixWeeks().decision().decidedBy());
        assertEquals(Optional.of(Authority.A_KASSE), Cases.sixWeeks().but("group=?").decision().decidedBy());
        Given covered = Cases.sixWeeks().but("group=LEDIGHEDSYDELSE, coveredBefore2015=yes");
        assertEquals(Outcome.ENTITLED, covered.outcome());
        assertEquals(Optional.of(Authority.JOBCENTRE), covered.decision().decidedBy());
    }

    @Test
    void theInterviewAskedForIsHeldWithinAWeek() {
        Given asked = Cases.sixWeeks().but("""
                firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewHeld=yes,
                requestedInterviewOn=2015-08-20""");

        assertEquals(Optional.of(LocalDate.of(2015, 8, 27)), deadline(asked, "interview-by"));
        assertEquals(Optional.empty(), deadline(Cases.sixWeeks(), "interview-by"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            GENERAL,  25
            AMU,      26
            EUD,      27
            SOSU,     28
            OTHER,    30
            LITERACY, 36
            RKV,      40
            DANISH,   45
            PRIVATE,  47
            """)
    void theCourseIsRegisteredInFrame7UnderTheCategoryOfItsLevel(CourseLevel level, int category) {
        Registration registration = registration(Cases.sixWeeks().but("level=" + level));

        assertEquals(7, registration.bevillingsramme());
        assertEquals(List.of(category), registration.afholdelseskategorier());
        assertEquals(List.of("fritagelse"), registration.mandatory());
        assertEquals(Optional.empty(), registration.persongruppemarkering());
    }

    @Test
    void anAcademyCourseIsRegisteredUnder29() {
        assertEquals(List.of(29), registration(Cases.academy()).afholdelseskategorier());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fullTime=yes                                            | FULL_TIME
            fullTime=no                                             | PART_TIME
            fullTime=yes, insurance=PART_TIME                       | FULL_TIME
            """)
    void theExemptionFollowsTheCourse(String facts, WorkTime fritagelse) {
        assertEquals(Optional.of(fritagelse), registration(Cases.sixWeeks().but(facts)).fritagelse());
    }

    @Test
    void twentyTeachingHoursAreAFullTimeExemption() {
        assertEquals(Optional.of(WorkTime.FULL_TIME),
                registration(Cases.academy().but("fullTime=no, weeklyTeachingHours=20")).fritagelse());
    }

    @Test
    void aYesSaysWhoDoesWhatWithWhichForm() {
        List<Step> steps = Cases.sixWeeks().decision().accompaniment().nextSteps();

        assertEquals(List.of("jobnet-for-amu", "form-ar-237", "school-admits", "a-kasse-approves",
                "jobcentre-promises-payment"), steps.stream().map(Step::id).toList());
        assertEquals(List.of(Answerer.CITIZEN, Answerer.CITIZEN, Answerer.SCHOOL, Answerer.A_KASSE, Answerer.JOBCENTRE),
                steps.stream().map(Step::actor).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            level=EUD                            | jobnet-for-amu               | false
            level=AMU                            | jobnet-for-amu               | true
            path=kabelmontoer                    | declare-the-rest-of-the-path | true
            path=?                               | declare-the-rest-of-the-path | false
            """)
    void stepsFollowTheCourse(String facts, String step, boolean there) {
        assertEquals(there, Cases.sixWeeks().but(facts).decision().accompaniment().nextSteps().stream().map(Step::id)
                .anyMatch(step::equals));
    }

    @Test
    void inTheNoticePeriodTheAKasseIsAskedFirst() {
        assertEquals("ask-a-kasse-before-unemployment",
                Cases.noticePeriod().decision().accompaniment().nextSteps().getFirst().id());
    }

    @Test
    void aNoAndAnOpenAnswerSayWhereToTurn() {
        assertEquals(List.of("ask-a-kasse-about-no"), stepsOf("sideBusiness=yes"));
        assertEquals(List.of("find-what-is-missing"), stepsOf("sideBusiness=?"));
    }

    @Test
    void dutiesAndBenefitGoWithAYesAlone() {
        Accompaniment yes = Cases.sixWeeks().decision().accompaniment();
        assertEquals(Optional.of(100), yes.benefitPercent());
        assertEquals(List.of("available-for-work", "registered-and-cv", "confirm-every-7-days",
                "report-stop-or-illness", "school-reports-ar-240", "a-kasse-tells-jobcentre"),
                yes.duties().stream().map(Statement::id).toList());

        for (String facts : List.of("sideBusiness=yes", "sideBusiness=?")) {
            Accompaniment other = Cases.sixWeeks().but(facts).decision().accompaniment();
            assertEquals(Optional.empty(), other.benefitPercent());
            assertTrue(other.duties().isEmpty());
            assertTrue(other.amounts().isEmpty());
            assertEquals(Optional.empty(), other.registration());
        }
    }

    @Test
    void attendanceIsProvenWhereTravelIsPaid() {
        assertTrue(Cases.sixWeeks().but("kmPerDay=60").decision().accompaniment().duties().stream().map(Statement::id)
                .anyMatch("proof-of-attendance"::equals));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    insurance=PART_TIME                        | daily-hours-part-time-insured
                    sideBusiness=yes                           | new-benefit-period
                    path=kabelmontoer                          | different-schools
                    path=kabelmontoer                          | deselection-is-final
                    jobcentreCoversRest=yes, end=2015-10-30    | jobcentre-grants-the-rest
                    level=PRIVATE                              | private-course-attendance
                    educations=[VOCATIONAL OTHER:no:3]         | foreign-education
                    use=INTERRUPTED, interruption=ILLNESS, sameOrSimilar=yes | deselection-after-interruption
                    firstJobInterviewHeld=no, cvInterviewHeld=yes, requestedInterviewHeld=yes | early-interview-and-joint-interview
                    path=kabelmontoer                          | later-elements-lost-too
                    hoursUsed=0.01                             | one-course-despite-selvvalgt
                    fullTime=yes                               | contact-interviews-paused
                    fullTime=no                                | activation-around-part-time
                    fullTime=no                                | hours-of-part-time-teaching
                    age=31                                    | activation-arranged-around
                    age=31                                     | guidance
                    age=31                                     | deductions-apply
                    age=31                                     | participant-fee-paid-by-jobcentre
                    age=31                                     | split-course
                    """)
    void noticesTellWhatMattersForTheCase(String facts, String notice) {
        assertTrue(notices(Cases.sixWeeks().but(facts)).contains(notice));
    }

    @ParameterizedTest
    @CsvSource({"daily-hours-part-time-insured", "new-benefit-period", "different-schools",
            "jobcentre-grants-the-rest", "private-course-attendance", "sample-list", "foreign-education",
            "deselection-after-interruption", "early-interview-and-joint-interview", "later-elements-lost-too",
            "deselection-is-final", "one-course-despite-selvvalgt", "activation-around-part-time",
            "hours-of-part-time-teaching", "hours-in-proportion", "notice-period-payment"})
    void noticesThatDoNotMatterAreLeftOut(String notice) {
        assertFalse(notices(Cases.sixWeeks()).contains(notice));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    sideBusiness=yes                                | guidance                     | false
                    sideBusiness=yes                                | new-benefit-period           | true
                    sideBusiness=?                                  | new-benefit-period           | false
                    use=INTERRUPTED, interruption=ILLNESS, sameOrSimilar=yes, hoursUsed=74 | one-course-despite-selvvalgt | false
                    """)
    void someNoticesDependOnTheAnswer(String facts, String notice, boolean told) {
        assertEquals(told, notices(Cases.sixWeeks().but(facts)).contains(notice));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fullTime=yes                                    | false
            fullTime=no                                     | true
            teachingDays=20                                 | true
            """)
    void inTheNoticePeriodHoursAreCountedInProportionWhereTheyAreStated(String facts, boolean told) {
        List<String> notices = notices(Cases.noticePeriod().but(facts));

        assertTrue(notices.containsAll(List.of("notice-period-dagpenge-refused", "notice-period-payment")));
        assertEquals(told, notices.contains("hours-in-proportion"));
    }

    @Test
    void aDifferenceFromTheListIsNamedAndTheRequestWins() {
        Given given = Cases.sixWeeks().but("code=42994, level=EUD, price=1000, hours=37.00");

        List<String> notices = notices(given);
        assertTrue(notices.contains("differs-from-list.course.level"), notices::toString);
        assertTrue(notices.contains("differs-from-list.course.price"), notices::toString);
        assertFalse(notices.contains("differs-from-list.course.hours"), "37.00 is 37");
        assertEquals(List.of(27), registration(given).afholdelseskategorier());
        assertTrue(notices(Cases.sixWeeks().but("level=EUD")).stream().noneMatch(n -> n.startsWith("differs")));
    }

    private static Optional<LocalDate> deadline(Given given, String id) {
        return given.decision().accompaniment().deadlines().stream().filter(d -> d.id().equals(id)).map(Deadline::date)
                .findFirst();
    }

    private static Registration registration(Given given) {
        return given.decision().accompaniment().registration().orElseThrow();
    }

    private static List<String> stepsOf(String facts) {
        return Cases.sixWeeks().but(facts).decision().accompaniment().nextSteps().stream().map(Step::id).toList();
    }

    private static List<String> notices(Given given) {
        return given.decision().accompaniment().notices().stream().map(Statement::id).toList();
    }
}
