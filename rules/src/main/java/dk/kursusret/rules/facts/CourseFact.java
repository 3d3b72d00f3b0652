package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.A_KASSE;
import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;
import static dk.kursusret.rules.facts.Answerer.SCHOOL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the law asks about the course. */
public final class CourseFact {
    private static final Fact.Series FACTS = Fact.Series.from(40, 66);

    public static final Fact<String> CODE = FACTS.word("/course/code", CITIZEN, 64);
    /** The entry id, by which search names a course without a code. */
    public static final Fact<String> ENTRY = FACTS.word("/course/entry", CITIZEN, 120);
    public static final Fact<String> PATH = FACTS.word("/course/path", CITIZEN, 120);
    /** The elements of the path applied for. */
    public static final Fact<List<String>> PARTS = FACTS.words("/course/parts", CITIZEN);
    public static final Fact<List<String>> DESELECTED = FACTS.arrangeable().words("/course/deselected", CITIZEN);
    public static final Fact<List<String>> COMPLETED_BEFORE = FACTS.words("/course/completedBefore", CITIZEN);
    /**
     * The lists that the caller vouches for. Read where neither code, entry nor path is known; otherwise only for a
     * list of which we have no edition, or just a lapsed one or a sample.
     */
    public static final Fact<List<String>> LISTED_ON = FACTS.words("/course/listedOn", CITIZEN);
    public static final Fact<CourseLevel> LEVEL = FACTS.choice("/course/level", SCHOOL, CourseLevel.class);
    public static final Fact<LocalDate> START = FACTS.arrangeable().day("/course/start", SCHOOL);
    public static final Fact<LocalDate> END = FACTS.arrangeable().day("/course/end", SCHOOL);
    public static final Fact<BigDecimal> HOURS = FACTS.arrangeable().quantity("/course/hours", SCHOOL, 20000);
    public static final Fact<Integer> TEACHING_DAYS = FACTS.arrangeable().whole("/course/teachingDays", SCHOOL, 0,
            3000);
    public static final Fact<Boolean> FULL_TIME = FACTS.arrangeable().flag("/course/fullTime", SCHOOL);
    public static final Fact<BigDecimal> WEEKLY_TEACHING_HOURS = FACTS.arrangeable()
            .quantity("/course/weeklyTeachingHours", SCHOOL, 168);
    public static final Fact<BigDecimal> IN_PERSON_PERCENT = FACTS.arrangeable().quantity("/course/inPersonPercent",
            SCHOOL, 100);
    /** Kroner excluding VAT: every element of the tariff except påbegyndelsestaxameter, board and lodging. */
    public static final Fact<BigDecimal> PRICE = FACTS.arrangeable().quantity("/course/price", SCHOOL, 10_000_000);
    public static final Fact<Boolean> JOBCENTRE_COVERS_REST = FACTS.arrangeable().flag("/course/jobcentreCoversRest",
            JOBCENTRE);
    public static final Fact<String> ERHVERVSGRUPPE = FACTS.word("/course/erhvervsgruppe", SCHOOL, 64);
    public static final Fact<Boolean> WITHOUT_WAITING_PERIOD = FACTS.flag("/course/withoutWaitingPeriod", SCHOOL);
    public static final Fact<VocationalScope> VOCATIONAL_SCOPE = FACTS.arrangeable().choice("/course/vocationalScope",
            SCHOOL, VocationalScope.class);
    /**
     * For uddannelsesløft until 31 July 2020, and for its trial: the education fits into what is left of the benefit
     * period.
     */
    public static final Fact<Boolean> FITS_BENEFIT_PERIOD = FACTS.flag("/course/fitsBenefitPeriod", A_KASSE);
    /** The list in force on the day of the application counts too. */
    public static final Fact<LocalDate> APPLIED_ON = FACTS.day("/course/appliedOn", CITIZEN);

    static final List<Fact<?>> ALL = List.of(CODE, ENTRY, PATH, PARTS, DESELECTED, COMPLETED_BEFORE, LISTED_ON, LEVEL,
            START, END, HOURS, TEACHING_DAYS, FULL_TIME, WEEKLY_TEACHING_HOURS, IN_PERSON_PERCENT, PRICE,
            JOBCENTRE_COVERS_REST, ERHVERVSGRUPPE, WITHOUT_WAITING_PERIOD, VOCATIONAL_SCOPE, FITS_BENEFIT_PERIOD,
            APPLIED_ON);

    private CourseFact() {}
}
