package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;
import static dk.kursusret.rules.facts.Answerer.SCHOOL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What the law asks about the course. */
public final class CourseFact {
    public static final Fact<String> CODE = Fact.word("/course/code", CITIZEN);
    /** The id that search gives a course without a code. */
    public static final Fact<String> ENTRY = new Fact<>("/course/entry", new FactType.Word(120), CITIZEN,
            Fact.textKey("/course/entry"));
    public static final Fact<String> PATH = new Fact<>("/course/path", new FactType.Word(120), CITIZEN,
            Fact.textKey("/course/path"));
    /** The elements of the path applied for. */
    public static final Fact<List<String>> PARTS = Fact.words("/course/parts", CITIZEN);
    public static final Fact<List<String>> DESELECTED = Fact.words("/course/deselected", CITIZEN);
    public static final Fact<List<String>> COMPLETED_BEFORE = Fact.words("/course/completedBefore", CITIZEN);
    /** The lists the caller vouches for; read only where neither code, entry nor path is known. */
    public static final Fact<List<String>> LISTED_ON = Fact.words("/course/listedOn", CITIZEN);
    public static final Fact<CourseLevel> LEVEL = Fact.choice("/course/level", SCHOOL, CourseLevel.class);
    public static final Fact<LocalDate> START = Fact.day("/course/start", SCHOOL);
    public static final Fact<LocalDate> END = Fact.day("/course/end", SCHOOL);
    public static final Fact<BigDecimal> HOURS = Fact.quantity("/course/hours", SCHOOL, 20000);
    public static final Fact<Integer> TEACHING_DAYS = Fact.whole("/course/teachingDays", SCHOOL, 0, 3000);
    public static final Fact<Boolean> FULL_TIME = Fact.flag("/course/fullTime", SCHOOL);
    public static final Fact<BigDecimal> WEEKLY_TEACHING_HOURS = Fact
            .quantity("/course/weeklyTeachingHours", SCHOOL, 168);
    public static final Fact<BigDecimal> IN_PERSON_PERCENT = Fact.quantity("/course/inPersonPercent", SCHOOL, 100);
    /** Kroner ex VAT: all tariff elements, without påbegyndelsestaxameter, board and lodging. */
    public static final Fact<BigDecimal> PRICE = Fact.quantity("/course/price", SCHOOL, 10_000_000);
    public static final Fact<Boolean> JOBCENTRE_COVERS_REST = Fact.flag("/course/jobcentreCoversRest", JOBCENTRE);
    public static final Fact<String> ERHVERVSGRUPPE = Fact.word("/course/erhvervsgruppe", SCHOOL);
    public static final Fact<Boolean> WITHOUT_WAITING_PERIOD = Fact.flag("/course/withoutWaitingPeriod", SCHOOL);
    public static final Fact<VocationalScope> VOCATIONAL_SCOPE = Fact
            .choice("/course/vocationalScope", SCHOOL, VocationalScope.class);
    public static final Fact<Boolean> IN_SHORTAGE_AREA = Fact.flag("/course/inShortageArea", JOBCENTRE);

    static final List<Fact<?>> ALL = List.of(CODE, ENTRY, PATH, PARTS, DESELECTED, COMPLETED_BEFORE, LISTED_ON, LEVEL,
            START, END, HOURS, TEACHING_DAYS, FULL_TIME, WEEKLY_TEACHING_HOURS, IN_PERSON_PERCENT, PRICE,
            JOBCENTRE_COVERS_REST, ERHVERVSGRUPPE, WITHOUT_WAITING_PERIOD, VOCATIONAL_SCOPE, IN_SHORTAGE_AREA);

    private CourseFact() {}
}
