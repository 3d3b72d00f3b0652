package dk.kursusret.rules.facts;

import static dk.kursusret.rules.facts.Answerer.EMPLOYER;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;

import java.time.LocalDate;
import java.util.List;

/** What the law asks about the employer. */
public final class EmployerFact {
    public static final Fact<Boolean> STATEMENT = Fact.flag("/employer/statement", EMPLOYER);
    public static final Fact<Boolean> LETTER_OF_INTENT = Fact.flag("/employer/letterOfIntent", EMPLOYER);
    public static final Fact<Boolean> JOB_TITLE_IN_SHORTAGE = Fact.flag("/employer/jobTitleInShortage", JOBCENTRE);
    public static final Fact<Boolean> COURSE_AGREED = Fact.flag("/employer/courseAgreed", EMPLOYER);
    public static final Fact<Boolean> AGREED_WHILE_UNEMPLOYED = Fact
            .flag("/employer/agreedWhileUnemployed", EMPLOYER);
    public static final Fact<Boolean> WITHOUT_WAGE_SUBSIDY = Fact.flag("/employer/withoutWageSubsidy", EMPLOYER);
    public static final Fact<Boolean> EMPLOYMENT_FOLLOWS_IMMEDIATELY = Fact
            .flag("/employer/employmentFollowsImmediately", EMPLOYER);
    public static final Fact<LocalDate> EMPLOYMENT_START = Fact.day("/employer/employmentStart", EMPLOYER);
    public static final Fact<Integer> EMPLOYMENT_MONTHS = Fact.whole("/employer/employmentMonths", EMPLOYER, 0, 1200);
    public static final Fact<Boolean> COURSE_RELEVANT = Fact.flag("/employer/courseRelevant", JOBCENTRE);
    public static final Fact<Boolean> BEYOND_EMPLOYER_TRAINING = Fact
            .flag("/employer/beyondEmployerTraining", EMPLOYER);
    /** Opaque: tells one employer from another, and says nothing of who it is. */
    public static final Fact<String> REFERENCE = Fact.word("/employer/reference", EMPLOYER);

    static final List<Fact<?>> ALL = List.of(STATEMENT, LETTER_OF_INTENT, JOB_TITLE_IN_SHORTAGE, COURSE_AGREED,
            AGREED_WHILE_UNEMPLOYED, WITHOUT_WAGE_SUBSIDY, EMPLOYMENT_FOLLOWS_IMMEDIATELY, EMPLOYMENT_START,
            EMPLOYMENT_MONTHS, COURSE_RELEVANT, BEYOND_EMPLOYER_TRAINING, REFERENCE);

    private EmployerFact() {}
}
