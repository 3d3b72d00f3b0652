package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.EMPLOYER;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;

import java.time.LocalDate;
import java.util.List;

/** What the law asks about the employer. */
public final class EmployerFact {
    private static final Fact.Series FACTS = Fact.Series.from(66, 82);

    public static final Fact<Boolean> STATEMENT = FACTS.arrangeable().flag("/employer/statement", EMPLOYER);
    public static final Fact<Boolean> JOB_TITLE_IN_SHORTAGE = FACTS.flag("/employer/jobTitleInShortage", JOBCENTRE);
    public static final Fact<Boolean> COURSE_AGREED = FACTS.arrangeable().flag("/employer/courseAgreed", EMPLOYER);
    public static final Fact<Boolean> AGREED_WHILE_UNEMPLOYED = FACTS.arrangeable()
            .flag("/employer/agreedWhileUnemployed", EMPLOYER);
    public static final Fact<Boolean> WITHOUT_WAGE_SUBSIDY = FACTS.arrangeable().flag("/employer/withoutWageSubsidy",
            EMPLOYER);
    public static final Fact<Boolean> EMPLOYMENT_FOLLOWS_IMMEDIATELY = FACTS.arrangeable()
            .flag("/employer/employmentFollowsImmediately", EMPLOYER);
    public static final Fact<LocalDate> EMPLOYMENT_START = FACTS.arrangeable().day("/employer/employmentStart",
            EMPLOYER);
    public static final Fact<Integer> EMPLOYMENT_MONTHS = FACTS.arrangeable().whole("/employer/employmentMonths",
            EMPLOYER, 0, 1200);
    public static final Fact<Boolean> COURSE_RELEVANT = FACTS.flag("/employer/courseRelevant", JOBCENTRE);
    public static final Fact<Boolean> BEYOND_EMPLOYER_TRAINING = FACTS.arrangeable()
            .flag("/employer/beyondEmployerTraining", EMPLOYER);
    /** For the trial with GF2 and GF+: an uddannelsesaftale that begins after the grundforløb. */
    public static final Fact<Boolean> TRAINING_AGREEMENT = FACTS.arrangeable().flag("/employer/trainingAgreement",
            EMPLOYER);
    /** Opaque: tells employers apart without saying who they are. */
    public static final Fact<String> REFERENCE = FACTS.word("/employer/reference", EMPLOYER, 64);

    static final List<Fact<?>> ALL = List.of(STATEMENT, JOB_TITLE_IN_SHORTAGE, COURSE_AGREED,
            AGREED_WHILE_UNEMPLOYED, WITHOUT_WAGE_SUBSIDY, EMPLOYMENT_FOLLOWS_IMMEDIATELY, EMPLOYMENT_START,
            EMPLOYMENT_MONTHS, COURSE_RELEVANT, BEYOND_EMPLOYER_TRAINING, TRAINING_AGREEMENT, REFERENCE);

    private EmployerFact() {}
}
