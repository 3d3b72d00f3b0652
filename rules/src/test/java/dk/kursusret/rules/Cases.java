package dk.kursusret.rules;

import dk.kursusret.rules.fact.Facts;
import dk.kursusret.rules.regionalpool.RegionalPool;
import dk.kursusret.rules.sixweeks.SixWeeks;
import java.time.LocalDate;
import java.util.Map;

/** Cases in which every fact that matters is known and every condition is met; tests change what they are about. */
public final class Cases {
    private Cases() {}

    /** Skilled, 31 years, 12.5 weeks unemployed; a full-time AMU course of four weeks from 7 September 2015. */
    public static Given sixWeeks() {
        return new Given(SixWeeks.SCHEME, LocalDate.of(2015, 9, 1), Facts.NOTHING,
                Map.of("six-weeks", Lists.national()))
                .but("""
                        group=DAGPENGE, age=31, insurance=FULL_TIME, registeredAs=FULL_TIME, employment=NONE,
                        sideBusiness=no, educations=[VOCATIONAL], accumulatedWeeks=12.5, use=NONE, hoursUsed=0,
                        missedParts=[], coveredBefore2015=no, firstJobInterviewHeld=yes, courseStartedInNotice=no,
                        activationOfferClashes=no, listedOn=[six-weeks], level=AMU, start=2015-09-07, end=2015-10-02,
                        hours=148, fullTime=yes, inPersonPercent=100, jobcentreCoversRest=no, deselected=[],
                        completedBefore=[]""");
    }

    /** Two full-time weeks at academy level for 7,000 kroner; the ceiling is 7,561.72. */
    public static Given academy() {
        return sixWeeks().but("level=ACADEMY, end=2015-09-18, hours=74, price=7000");
    }

    /** Begun a week before the first day of unemployment, 31 August 2015; asked in time. */
    public static Given noticePeriod() {
        return sixWeeks().on("2015-08-17").but("""
                courseStartedInNotice=yes, appliedBeforeUnemployment=yes, firstUnemployedDay=2015-08-31,
                start=2015-08-24, end=2015-09-18, employment=EMPLOYED, firstJobInterviewHeld=?""");
    }

    /** Broken off because of illness after 74 hours; the part not taken is applied for. */
    public static Given interrupted() {
        return sixWeeks().but("use=INTERRUPTED, interruption=ILLNESS, sameOrSimilar=yes, hoursUsed=74");
    }

    /** A listed course in Næstved in November 2021, no employer in sight. */
    public static Given regionalPool() {
        return new Given(RegionalPool.SCHEME, LocalDate.of(2021, 11, 15), Facts.NOTHING, Map.of(
                "rar-sjaelland", Lists.edition("rar-sjaelland", "2021-10-01", Lists.CABLES, Lists.SAFETY),
                "rar-bornholm", Lists.edition("rar-bornholm", "2021-10-01", Lists.SAFETY),
                "rar-fyn", Lists.edition("rar-fyn", "2021-10-01", Lists.FIBRE, Lists.PRIVATE),
                "rar-hovedstaden", Lists.edition("rar-hovedstaden", "2021-10-01", Lists.SAFETY),
                "rar-nordjylland", Lists.edition("rar-nordjylland", "2021-10-01", Lists.PIPES)))
                .but("""
                        municipality=0370, group=KONTANTHJAELP_JOBPARAT, since=2021-03-01, code=42994, level=AMU,
                        start=2021-11-22, end=2021-12-03, statement=no, withoutWageSubsidy=no,
                        courseAgreed=no, employmentFollowsImmediately=no, beyondEmployerTraining=no,
                        employmentStart=2022-01-03""");
    }

    /** A course on no list, with a statement of employment right after it. */
    public static Given employerStatement() {
        return regionalPool().but("""
                code=47592, statement=yes, withoutWageSubsidy=yes, courseAgreed=yes,
                employmentFollowsImmediately=yes""");
    }

    /** A course on no list, after an employment that began when six months without work had passed. */
    public static Given employerSubsidy() {
        return regionalPool().but("""
                code=47592, employmentStart=2021-09-01, withoutWageSubsidy=yes, beyondEmployerTraining=yes""");
    }
}
