package dk.kursusret.rules;

import dk.kursusret.rules.schemes.educationlift.EducationLift100;
import dk.kursusret.rules.schemes.educationlift.EducationLift110;
import dk.kursusret.rules.schemes.educationlift.EducationLift80;
import dk.kursusret.rules.schemes.educationlift.EducationLiftTrial;
import dk.kursusret.rules.facts.Facts;
import dk.kursusret.rules.schemes.minkpool.MinkPool;
import dk.kursusret.rules.schemes.regionalpool.RegionalPool;
import dk.kursusret.rules.schemes.shortagepool.ShortagePool;
import dk.kursusret.rules.schemes.sixweeks.SixWeeks;
import dk.kursusret.rules.schemes.trials.EmployerStatementTrial;
import dk.kursusret.rules.schemes.trials.FirstDayCourseTrial;
import java.time.LocalDate;
import java.util.Map;

/**
 * Cases in which every fact that matters is known and every condition is met; tests change the facts that they are
 * about.
 */
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
                start=2015-08-24, end=2015-09-18, employment=EMPLOYED, firstJobInterviewHeld=?,
                accumulatedWeeks=0""");
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

    /** A course on no list, after the start of an employment that followed six months without work. */
    public static Given employerSubsidy() {
        return regionalPool().but("""
                code=47592, employmentStart=2021-09-01, withoutWageSubsidy=yes, beyondEmployerTraining=yes""");
    }

    /** The listed course of {@link #regionalPool()}, as the one course of the trial of 2021. */
    public static Given firstDayCourse() {
        return regionalPool().under(FirstDayCourseTrial.SCHEME).but("firstDayCourseUsed=no, exhausted=no");
    }

    /** Two weeks in September 2021 on no list, before an employment of five months from 18 October. */
    public static Given employerStatementTrial() {
        return new Given(EmployerStatementTrial.SCHEME, LocalDate.of(2021, 8, 30), Facts.NOTHING, Map.of()).but("""
                group=DAGPENGE, employment=NONE, sideBusiness=no, since=2021-02-01, accumulatedWeeks=30,
                employersUsed=[], exhausted=no, level=AMU,
                start=2021-09-13, end=2021-09-24, statement=yes, withoutWageSubsidy=yes, courseAgreed=yes,
                agreedWhileUnemployed=yes, courseRelevant=yes, beyondEmployerTraining=yes, reference=acme,
                employmentStart=2021-10-18, employmentMonths=5""");
    }

    /**
     * On cash benefit and ready for work, unemployed for a little over three months, in the shortage pool's first
     * version.
     */
    public static Given shortagePool2017() {
        return new Given(ShortagePool.SCHEME, LocalDate.of(2018, 5, 14), Facts.NOTHING, Map.of()).but("""
                group=KONTANTHJAELP_JOBPARAT, since=2018-02-01, statement=yes, withoutWageSubsidy=yes,
                jobTitleInShortage=yes, employmentFollowsImmediately=yes, level=AMU, start=2018-05-22, end=2018-06-01,
                employmentStart=2018-06-04""");
    }

    /** On dagpenge with twenty weeks in all, in the year after the extension. */
    public static Given shortagePool2020() {
        return shortagePool2017().on("2020-09-14")
                .but("group=DAGPENGE, accumulatedWeeks=20, start=2020-09-21, end=2020-10-02, employmentStart=2020-10-05");
    }

    /** A whole vocational education at 34, on dagpenge and without an education, in February 2020. */
    public static Given educationLift80() {
        return new Given(EducationLift80.SCHEME, LocalDate.of(2020, 2, 3), Facts.NOTHING, Map.of()).but("""
                group=DAGPENGE, age=34, educations=[], level=EUD, vocationalScope=WHOLE, fitsBenefitPeriod=yes,
                start=2020-03-02, municipality=0370""");
    }

    /** The same, for an education that is on the list of those hardest to recruit for. */
    public static Given educationLift100() {
        return educationLift80().under(EducationLift100.SCHEME).but("listedOn=[lift-shortage]");
    }

    /** GF2 in February 2021, towards a training agreement. */
    public static Given educationLiftTrial() {
        return educationLift80().under(EducationLiftTrial.SCHEME).on("2021-02-08").but("""
                vocationalScope=GF2, start=2021-02-15, listedOn=[], trainingAgreement=yes""");
    }

    /** A whole education on the national list, in October 2021. */
    public static Given educationLift110() {
        return educationLift80().under(EducationLift110.SCHEME).on("2021-10-04").but("""
                start=2021-11-01, listedOn=[lift-110], leftOfferWithin6Months=no, fitsBenefitPeriod=?""");
    }

    /** A former mink worker on dagpenge in the spring of 2022. */
    public static Given minkPool() {
        return new Given(MinkPool.SCHEME, LocalDate.of(2022, 4, 4), Facts.NOTHING, Map.of()).but("""
                group=DAGPENGE, workedInMinkIndustry=yes, level=AMU, start=2022-05-02, end=2022-05-13, exhausted=no,
                municipality=0370""");
    }

    /** The same in September 2023, for 18,500 kroner. */
    public static Given minkPool2023() {
        return minkPool().on("2023-09-04").but("start=2023-09-11, end=2023-09-22, price=18500");
    }

    /** Twelve weeks unemployed on 4 September 2017; a full-time AMU course of four weeks. */
    public static Given sixWeeks2017() {
        return sixWeeks2020().on("2017-09-04").but("accumulatedWeeks=12, start=2017-09-11, end=2017-10-06, hours=148");
    }

    /** Twelve weeks unemployed on 5 September 2016, otherwise as in 2015. */
    public static Given sixWeeks2016() {
        return sixWeeks().on("2016-09-05").but("accumulatedWeeks=12, start=2016-09-12, end=2016-10-07");
    }

    /** Ten weeks unemployed on 16 February 2026, otherwise as in 2020. */
    public static Given sixWeeks2026() {
        return sixWeeks2020().on("2026-02-16").but("accumulatedWeeks=10, start=2026-02-23, end=2026-03-06");
    }

    /** Begun two weeks before the first day of unemployment, 2 October 2017. */
    public static Given noticePeriod2017() {
        return sixWeeks2017().on("2017-10-02").but("""
                courseStartedInNotice=yes, firstUnemployedDay=2017-10-02, accumulatedWeeks=0, start=2017-09-18,
                end=2017-10-13""");
    }

    /** Six weeks unemployed on 5 October 2020; a full-time AMU course of two weeks. */
    public static Given sixWeeks2020() {
        return new Given(SixWeeks.SCHEME, LocalDate.of(2020, 10, 5), Facts.NOTHING,
                Map.of("six-weeks", Lists.national())).but("""
                        group=DAGPENGE, age=31, insurance=FULL_TIME, registeredAs=FULL_TIME, employment=NONE,
                        sideBusiness=no, educations=[VOCATIONAL], accumulatedWeeks=6, use=NONE, hoursUsed=0,
                        courseStartedInNotice=no, listedOn=[six-weeks], level=AMU, start=2020-10-12, end=2020-10-23,
                        hours=74, fullTime=yes, withoutWaitingPeriod=no, course/erhvervsgruppe=energi,
                        inPersonPercent=100, jobcentreCoversRest=no""");
    }
}
