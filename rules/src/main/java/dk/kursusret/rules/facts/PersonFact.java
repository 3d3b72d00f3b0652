package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.A_KASSE;
import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the law asks about the person. */
public final class PersonFact {
    public static final Fact<Group> GROUP = Fact.choice("/person/group", CITIZEN, Group.class);
    /** Whole years on the first day of the course. */
    public static final Fact<Integer> AGE = Fact.whole("/person/age", CITIZEN, 0, 120);
    public static final Fact<WorkTime> INSURANCE = Fact.choice("/person/insurance", A_KASSE, WorkTime.class);
    public static final Fact<WorkTime> REGISTERED_AS = Fact.choice("/person/registeredAs", JOBCENTRE, WorkTime.class);
    public static final Fact<Employment> EMPLOYMENT = Fact.choice("/person/employment", CITIZEN, Employment.class);
    public static final Fact<Boolean> SIDE_BUSINESS = Fact.flag("/person/sideBusiness", CITIZEN);
    public static final Fact<List<Education>> EDUCATIONS = new Fact<>("/person/educations",
            new FactType.Educations(30), CITIZEN, Fact.textKey("/person/educations"));
    /** Sammenlagt ledighed in this benefit period before the day of the decision, in weeks. */
    public static final Fact<BigDecimal> ACCUMULATED_WEEKS = Fact
            .quantity("/person/unemployment/accumulatedWeeks", A_KASSE, 1000);
    /** The same in hours, 37 a week. */
    public static final Fact<BigDecimal> ACCUMULATED_HOURS = Fact
            .quantity("/person/unemployment/accumulatedHours", A_KASSE, 37000);
    /** First day of the present unbroken spell of unemployment. */
    public static final Fact<LocalDate> UNEMPLOYED_SINCE = Fact.day("/person/unemployment/since", CITIZEN);
    public static final Fact<SixWeeksUse> USE = Fact.choice("/person/sixWeeks/use", A_KASSE, SixWeeksUse.class);
    public static final Fact<Interruption> INTERRUPTION = Fact
            .choice("/person/sixWeeks/interruption", A_KASSE, Interruption.class);
    public static final Fact<Boolean> SAME_OR_SIMILAR = Fact.flag("/person/sixWeeks/sameOrSimilar", A_KASSE);
    public static final Fact<List<String>> MISSED_PARTS = Fact.words("/person/sixWeeks/missedParts", A_KASSE);
    /** Hours of the account already used, selvvalgt uddannelse before 2015 included. */
    public static final Fact<BigDecimal> HOURS_USED = Fact.quantity("/person/sixWeeks/hoursUsed", A_KASSE, 10000);
    public static final Fact<Boolean> COVERED_BEFORE_2015 = Fact
            .flag("/person/sixWeeks/coveredBefore2015", A_KASSE);
    public static final Fact<String> USED_ERHVERVSGRUPPE = Fact.word("/person/sixWeeks/erhvervsgruppe", A_KASSE);
    public static final Fact<Boolean> FIRST_JOB_INTERVIEW_HELD = Fact
            .flag("/person/interviews/firstJobInterviewHeld", CITIZEN);
    public static final Fact<Boolean> CV_INTERVIEW_HELD = Fact.flag("/person/interviews/cvInterviewHeld", CITIZEN);
    public static final Fact<LocalDate> REQUESTED_INTERVIEW_ON = Fact
            .day("/person/interviews/requestedInterviewOn", CITIZEN);
    public static final Fact<Boolean> REQUESTED_INTERVIEW_HELD = Fact
            .flag("/person/interviews/requestedInterviewHeld", CITIZEN);
    public static final Fact<Boolean> COURSE_STARTED_IN_NOTICE = Fact
            .flag("/person/noticePeriod/courseStartedInNotice", CITIZEN);
    public static final Fact<Boolean> APPLIED_BEFORE_UNEMPLOYMENT = Fact
            .flag("/person/noticePeriod/appliedBeforeUnemployment", A_KASSE);
    public static final Fact<LocalDate> FIRST_UNEMPLOYED_DAY = Fact
            .day("/person/noticePeriod/firstUnemployedDay", CITIZEN);
    public static final Fact<Boolean> ACTIVATION_OFFER_CLASHES = Fact
            .flag("/person/activationOfferClashes", JOBCENTRE);
    public static final Fact<Boolean> FIRST_DAY_COURSE_USED = Fact.flag("/person/trials/firstDayCourseUsed", JOBCENTRE);
    public static final Fact<List<String>> EMPLOYERS_USED = Fact.words("/person/trials/employersUsed", JOBCENTRE);
    public static final Fact<Boolean> WORKED_IN_MINK_INDUSTRY = Fact.flag("/person/workedInMinkIndustry", CITIZEN);

    static final List<Fact<?>> ALL = List.of(GROUP, AGE, INSURANCE, REGISTERED_AS, EMPLOYMENT, SIDE_BUSINESS,
            EDUCATIONS, ACCUMULATED_WEEKS, ACCUMULATED_HOURS, UNEMPLOYED_SINCE, USE, INTERRUPTION, SAME_OR_SIMILAR,
            MISSED_PARTS, HOURS_USED, COVERED_BEFORE_2015, USED_ERHVERVSGRUPPE, FIRST_JOB_INTERVIEW_HELD,
            CV_INTERVIEW_HELD, REQUESTED_INTERVIEW_ON, REQUESTED_INTERVIEW_HELD, COURSE_STARTED_IN_NOTICE,
            APPLIED_BEFORE_UNEMPLOYMENT, FIRST_UNEMPLOYED_DAY, ACTIVATION_OFFER_CLASHES, FIRST_DAY_COURSE_USED,
            EMPLOYERS_USED, WORKED_IN_MINK_INDUSTRY);

    private PersonFact() {}

    /** Of the education at {@code index}, where its level is OTHER. */
    public static Fact<Boolean> upperSecondaryRequiredToday(int index) {
        return new Fact<>("/person/educations/" + index + "/upperSecondaryRequiredToday", new FactType.Flag(), CITIZEN,
                "fact.person.educations.upperSecondaryRequiredToday");
    }

    /** Of the education at {@code index}, where its level is OTHER; in years. */
    public static Fact<BigDecimal> years(int index) {
        return new Fact<>("/person/educations/" + index + "/years", FactType.Quantity.upTo(20), CITIZEN,
                "fact.person.educations.years");
    }
}
