package dk.kursusret.rules.schemes.sixweeks.v2016;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.kursusret.rules.Cases;
import dk.kursusret.rules.Given;
import dk.kursusret.rules.Row;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The orders before and after BEK 710/2015 have its conditions: 1554/2014 in March 2015, 1718/2015 in March 2016. */
class OneCourseOrdersTest {
    private static Given in(int year) {
        return Cases.sixWeeks().on(year + "-03-02").but(dated("start=Y-03-09, end=Y-03-27, accumulatedWeeks=12", year));
    }

    private static String dated(String facts, int year) {
        return facts.replace("Y-", year + "-");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|',
            textBlock = """
                    insured-unemployed          | group=DAGPENGE                              | MET     |
                    insured-unemployed          | group=KONTANTHJAELP_JOBPARAT                | NOT_MET |
                    insured-unemployed          | group=?                                     | UNKNOWN | group
                    education-level             | educations=[]                               | MET     |
                    education-level             | educations=[MEDIUM_HIGHER]                  | NOT_MET |
                    education-level             | educations=?                                | UNKNOWN | educations
                    not-employed                | employment=NONE                             | MET     |
                    not-employed                | employment=EMPLOYED                         | NOT_MET |
                    not-employed                | employment=?                                | UNKNOWN | employment
                    no-side-business            | sideBusiness=no                             | MET     |
                    no-side-business            | sideBusiness=yes                            | NOT_MET |
                    no-side-business            | sideBusiness=?                              | UNKNOWN | sideBusiness
                    on-national-list            | listedOn=[six-weeks]                        | MET     |
                    on-national-list            | listedOn=[]                                 | NOT_MET |
                    on-national-list            | listedOn=?                                  | UNKNOWN | code
                    one-course                  | use=NONE                                    | MET     |
                    one-course                  | use=COMPLETED                               | NOT_MET |
                    one-course                  | use=?                                       | UNKNOWN | use
                    not-distance-learning       | inPersonPercent=50                          | MET     |
                    not-distance-learning       | inPersonPercent=49.99                       | NOT_MET |
                    not-distance-learning       | inPersonPercent=?                           | UNKNOWN | inPersonPercent
                    higher-level-age            | level=ACADEMY, age=25                       | MET     |
                    higher-level-age            | level=ACADEMY, age=24                       | NOT_MET |
                    higher-level-age            | level=ACADEMY, age=?                        | UNKNOWN | age
                    higher-level-full-time      | level=ACADEMY                               | MET     |
                    higher-level-full-time      | level=ACADEMY, fullTime=no, weeklyTeachingHours=19 | NOT_MET |
                    higher-level-full-time      | level=ACADEMY, fullTime=?, weeklyTeachingHours=19  | UNKNOWN | fullTime
                    deselected-parts-completed  | deselected=[1], completedBefore=[1]         | MET     |
                    deselected-parts-completed  | deselected=[1], completedBefore=[]          | NOT_MET |
                    deselected-parts-completed  | deselected=[1], completedBefore=?           | UNKNOWN | completedBefore
                    completed-within-period     | end=Y-03-27                                 | MET     |
                    completed-within-period     | accumulatedWeeks=36                         | NOT_MET |
                    completed-within-period     | end=?                                       | UNKNOWN | end
                    notice-period               | courseStartedInNotice=yes, firstUnemployedDay=Y-03-16, accumulatedWeeks=0 | MET     |
                    notice-period               | courseStartedInNotice=yes, firstUnemployedDay=Y-03-28, accumulatedWeeks=0 | NOT_MET |
                    notice-period               | courseStartedInNotice=yes, firstUnemployedDay=Y-03-16, accumulatedWeeks=1 | UNKNOWN |
                    applied-before-unemployment | courseStartedInNotice=yes, appliedBeforeUnemployment=yes | MET     |
                    applied-before-unemployment | courseStartedInNotice=yes, appliedBeforeUnemployment=no  | NOT_MET |
                    applied-before-unemployment | courseStartedInNotice=yes                   | UNKNOWN | appliedBeforeUnemployment
                    interruption-excused        | use=INTERRUPTED, interruption=ILLNESS, sameOrSimilar=yes | MET     |
                    interruption-excused        | use=INTERRUPTED, interruption=ABSENCE       | NOT_MET |
                    interruption-excused        | use=INTERRUPTED                             | UNKNOWN | interruption
                    interview-held              | firstJobInterviewHeld=yes                   | MET     |
                    interview-held              | firstJobInterviewHeld=no, cvInterviewHeld=no | NOT_MET |
                    interview-held              | firstJobInterviewHeld=?, cvInterviewHeld=no | UNKNOWN | firstJobInterviewHeld
                    fits-into-hours-left        | hoursUsed=111                               | MET     |
                    fits-into-hours-left        | hoursUsed=222                               | NOT_MET |
                    fits-into-hours-left        | hoursUsed=?                                 | UNKNOWN | hoursUsed
                    no-earlier-activation-offer | activationOfferClashes=no                   | MET     |
                    no-earlier-activation-offer | activationOfferClashes=yes                  | NOT_MET |
                    no-earlier-activation-offer | activationOfferClashes=?                    | UNKNOWN | activationOfferClashes
                    no-missed-part              | code=42994, missedParts=[]                  | MET     |
                    no-missed-part              | code=42994, missedParts=[42994]             | NOT_MET |
                    no-missed-part              | code=42994, missedParts=?                   | UNKNOWN | missedParts
                    price-within-ceiling        | level=ACADEMY, hours=37, price=3780.86      | MET     |
                    price-within-ceiling        | level=ACADEMY, hours=37, price=3833.80      | NOT_MET |
                    price-within-ceiling        | level=ACADEMY, hours=37, price=?            | UNKNOWN | price
                    """)
    void eachConditionIsThatOfTheGuidance(String condition, String facts, Result result, String asksFor) {
        for (int year : new int[]{2015, 2016}) {
            Row.check(in(year).but(dated(facts, year)), "six-weeks." + condition, result, asksFor);
        }
    }

    /** In 2016 no order says so, only the guidance of 2015. */
    @ParameterizedTest
    @CsvSource({"activationOfferClashes=yes", "'code=42994, missedParts=[42994]'",
            "'use=INTERRUPTED, interruption=OWN_CHOICE'", "'use=INTERRUPTED, interruption=ABSENCE'",
            "'use=INTERRUPTED, interruption=MATERNITY'",
            "'courseStartedInNotice=yes, appliedBeforeUnemployment=no, firstUnemployedDay=Y-03-16, accumulatedWeeks=0'"})
    void aNoByTheGuidanceAloneIsInferredAfter2015(String facts) {
        assertEquals(Basis.PRIMARY, in(2015).but(dated(facts, 2015)).decision().basis().orElseThrow());
        assertEquals(Basis.INFERRED, in(2016).but(dated(facts, 2016)).decision().basis().orElseThrow());
        assertEquals(0, byTheGuidance(in(2015).but(dated(facts, 2015))));
        assertEquals(1, byTheGuidance(in(2016).but(dated(facts, 2016))));
    }

    private static long byTheGuidance(Given given) {
        return given.decision().accompaniment().notices().stream()
                .filter(notice -> notice.id().equals("by-guidance-alone")).count();
    }
}
