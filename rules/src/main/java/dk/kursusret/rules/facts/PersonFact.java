package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.A_KASSE;
import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the law asks about the person. */
public final class PersonFact {
    private static final Fact.Series FACTS = Fact.Series.from(0, 40);

    public static final Fact<Group> GROUP = FACTS.choice("/person/group", CITIZEN, Group.class);
    /** Whole years on the first day of the course. */
    public static final Fact<Integer> AGE = FACTS.whole("/person/age", CITIZEN, 0, 120);
    public static final Fact<Employment> EMPLOYMENT = FACTS.choice("/person/employment", CITIZEN, Employment.class);
    public static final Fact<Boolean> SIDE_BUSINESS = FACTS.flag("/person/sideBusiness", CITIZEN);
    /**
     * Each listed education counts as completed unless {@code completed} says otherwise; an empty list means none
     * beyond primary school.
     */
    public static final Fact<List<Education>> EDUCATIONS = FACTS.of("/person/educations",
            new FactType.Educations(EducationFact.MOST), CITIZEN);
    /** Sammenlagt ledighed in this benefit period before the day of the decision, in weeks. */
    public static final Fact<BigDecimal> ACCUMULATED_WEEKS = FACTS.quantity("/person/unemployment/accumulatedWeeks",
            A_KASSE, 1000);
    /**
     * The same in hours; from 1 July 2018 a week is 30 hours for people insured part time, and 37 for everybody else.
     */
    public static final Fact<BigDecimal> ACCUMULATED_HOURS = FACTS.quantity("/person/unemployment/accumulatedHours",
            A_KASSE, 37000);
    /** Of the accumulated hours, those between 1 March and 31 August 2020 and between 1 January and 30 June 2021. */
    public static final Fact<BigDecimal> HOURS_IN_COVID_WINDOWS = FACTS
            .quantity("/person/unemployment/hoursInCovidWindows", A_KASSE, 37000);
    /** First day of the present unbroken spell of unemployment. */
    public static final Fact<LocalDate> UNEMPLOYED_SINCE = FACTS.day("/person/unemployment/since", CITIZEN);
    public static final Fact<WorkTime> INSURANCE = FACTS.choice("/person/insurance", A_KASSE, WorkTime.class);
    public static final Fact<WorkTime> REGISTERED_AS = FACTS.choice("/person/registeredAs", JOBCENTRE, WorkTime.class);
    public static final Fact<SixWeeksUse> USE = FACTS.choice("/person/sixWeeks/use", A_KASSE, SixWeeksUse.class);
    public static final Fact<Interruption> INTERRUPTION = FACTS.choice("/person/sixWeeks/interruption", A_KASSE,
            Interruption.class);
    public static final Fact<Boolean> SAME_OR_SIMILAR = FACTS.arrangeable().flag("/person/sixWeeks/sameOrSimilar",
            A_KASSE);
    public static final Fact<List<String>> MISSED_PARTS = FACTS.words("/person/sixWeeks/missedParts", A_KASSE);
    /** Hours of the account already used, including selvvalgt uddannelse before 2015. */
    public static final Fact<BigDecimal> HOURS_USED = FACTS.quantity("/person/sixWeeks/hoursUsed", A_KASSE, 10000);
    public static final Fact<Boolean> COVERED_BEFORE_2015 = FACTS.flag("/person/sixWeeks/coveredBefore2015", A_KASSE);
    public static final Fact<String> USED_ERHVERVSGRUPPE = FACTS.word("/person/sixWeeks/erhvervsgruppe", A_KASSE, 64);
    public static final Fact<Boolean> FIRST_JOB_INTERVIEW_HELD = FACTS.arrangeable()
            .flag("/person/interviews/firstJobInterviewHeld", CITIZEN);
    public static final Fact<Boolean> CV_INTERVIEW_HELD = FACTS.arrangeable().flag("/person/interviews/cvInterviewHeld",
            CITIZEN);
    public static final Fact<LocalDate> REQUESTED_INTERVIEW_ON = FACTS.day("/person/interviews/requestedInterviewOn",
            CITIZEN);
    public static final Fact<Boolean> REQUESTED_INTERVIEW_HELD = FACTS.arrangeable()
            .flag("/person/interviews/requestedInterviewHeld", CITIZEN);
    public static final Fact<Boolean> COURSE_STARTED_IN_NOTICE = FACTS
            .flag("/person/noticePeriod/courseStartedInNotice", CITIZEN);
    public static final Fact<Boolean> APPLIED_BEFORE_UNEMPLOYMENT = FACTS.arrangeable()
            .flag("/person/noticePeriod/appliedBeforeUnemployment", A_KASSE);
    /** A path of the person's own making was agreed with employer, union, jobcentre or a-kasse in the notice period. */
    public static final Fact<Boolean> PATH_AGREED_IN_NOTICE = FACTS.arrangeable()
            .flag("/person/noticePeriod/pathAgreedInNotice", CITIZEN);
    public static final Fact<LocalDate> FIRST_UNEMPLOYED_DAY = FACTS.day("/person/noticePeriod/firstUnemployedDay",
            CITIZEN);
    public static final Fact<Boolean> ACTIVATION_OFFER_CLASHES = FACTS.flag("/person/activationOfferClashes",
            JOBCENTRE);
    public static final Fact<Boolean> FIRST_DAY_COURSE_USED = FACTS.flag("/person/trials/firstDayCourseUsed",
            JOBCENTRE);
    public static final Fact<List<String>> EMPLOYERS_USED = FACTS.words("/person/trials/employersUsed", JOBCENTRE);
    /** Worked in mink farming or a trade that depends on it, for all or part of 1 January 2020 to 22 March 2021. */
    public static final Fact<Boolean> WORKED_IN_MINK_INDUSTRY = FACTS.flag("/person/workedInMinkIndustry", CITIZEN);
    /** Whole months in fleksjob within the last eighteen. */
    public static final Fact<Integer> FLEKSJOB_MONTHS_LAST_18 = FACTS
            .whole("/person/fleksjobMonthsLast18", JOBCENTRE, 0, 18);
    /** Has, within the last six months, left an offer of uddannelsesløft that was begun before 1 August 2020. */
    public static final Fact<Boolean> LEFT_OFFER_WITHIN_6_MONTHS = FACTS
            .flag("/person/lift/leftOfferWithin6Months", JOBCENTRE);

    static final List<Fact<?>> ALL = List.of(GROUP, AGE, INSURANCE, REGISTERED_AS, EMPLOYMENT, SIDE_BUSINESS,
            EDUCATIONS, ACCUMULATED_WEEKS, ACCUMULATED_HOURS, HOURS_IN_COVID_WINDOWS, UNEMPLOYED_SINCE, USE,
            INTERRUPTION, SAME_OR_SIMILAR,
            MISSED_PARTS, HOURS_USED, COVERED_BEFORE_2015, USED_ERHVERVSGRUPPE, FIRST_JOB_INTERVIEW_HELD,
            CV_INTERVIEW_HELD, REQUESTED_INTERVIEW_ON, REQUESTED_INTERVIEW_HELD, COURSE_STARTED_IN_NOTICE,
            APPLIED_BEFORE_UNEMPLOYMENT, FIRST_UNEMPLOYED_DAY, PATH_AGREED_IN_NOTICE, ACTIVATION_OFFER_CLASHES,
            FIRST_DAY_COURSE_USED,
            EMPLOYERS_USED, WORKED_IN_MINK_INDUSTRY, FLEKSJOB_MONTHS_LAST_18, LEFT_OFFER_WITHIN_6_MONTHS);

    private PersonFact() {}
}
