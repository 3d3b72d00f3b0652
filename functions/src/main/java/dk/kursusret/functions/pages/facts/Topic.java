package dk.kursusret.functions.pages.facts;

import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.PersonFact;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Facts that are asked for on one page. Which topics are asked about, and in which order, depends on the missing facts.
 *
 * @param id the key of its title is {@code topic.<id>}
 */
public record Topic(String id, List<Fact<?>> facts) {
    public static final String COURSE = "course";
    public static final List<Topic> ALL = List.of(
            of("municipality", CaseFact.MUNICIPALITY),
            of("benefit", PersonFact.GROUP),
            of("age", PersonFact.AGE),
            of("work", PersonFact.EMPLOYMENT, PersonFact.SIDE_BUSINESS),
            of("education", PersonFact.EDUCATIONS),
            of("insurance", PersonFact.INSURANCE, PersonFact.REGISTERED_AS),
            of("unemployment", PersonFact.ACCUMULATED_WEEKS, PersonFact.ACCUMULATED_HOURS,
                    PersonFact.UNEMPLOYED_SINCE, PersonFact.HOURS_IN_COVID_WINDOWS, PersonFact.FLEKSJOB_MONTHS_LAST_18),
            of("interviews", PersonFact.FIRST_JOB_INTERVIEW_HELD, PersonFact.CV_INTERVIEW_HELD,
                    PersonFact.REQUESTED_INTERVIEW_ON, PersonFact.REQUESTED_INTERVIEW_HELD),
            of("notice", PersonFact.COURSE_STARTED_IN_NOTICE, PersonFact.APPLIED_BEFORE_UNEMPLOYMENT,
                    PersonFact.FIRST_UNEMPLOYED_DAY, PersonFact.PATH_AGREED_IN_NOTICE),
            of("used", PersonFact.USE, PersonFact.INTERRUPTION, PersonFact.SAME_OR_SIMILAR, PersonFact.MISSED_PARTS,
                    PersonFact.HOURS_USED, PersonFact.USED_ERHVERVSGRUPPE, PersonFact.COVERED_BEFORE_2015),
            of("trials", PersonFact.FIRST_DAY_COURSE_USED, PersonFact.EMPLOYERS_USED,
                    PersonFact.LEFT_OFFER_WITHIN_6_MONTHS),
            of("offer", PersonFact.ACTIVATION_OFFER_CLASHES),
            of("mink", PersonFact.WORKED_IN_MINK_INDUSTRY),
            of(COURSE, CourseFact.CODE, CourseFact.ENTRY), of("listed", CourseFact.LISTED_ON),
            of("parts", CourseFact.PATH, CourseFact.PARTS, CourseFact.DESELECTED, CourseFact.COMPLETED_BEFORE),
            of("level", CourseFact.LEVEL, CourseFact.VOCATIONAL_SCOPE, CourseFact.ERHVERVSGRUPPE,
                    CourseFact.WITHOUT_WAITING_PERIOD),
            of("dates", CourseFact.START, CourseFact.END, CourseFact.APPLIED_ON, CourseFact.FITS_BENEFIT_PERIOD),
            of("length", CourseFact.FULL_TIME, CourseFact.HOURS, CourseFact.TEACHING_DAYS,
                    CourseFact.WEEKLY_TEACHING_HOURS),
            of("attendance", CourseFact.IN_PERSON_PERCENT),
            of("price", CourseFact.PRICE),
            of("rest", CourseFact.JOBCENTRE_COVERS_REST),
            of("employer", EmployerFact.STATEMENT, EmployerFact.JOB_TITLE_IN_SHORTAGE),
            of("agreement", EmployerFact.COURSE_AGREED, EmployerFact.AGREED_WHILE_UNEMPLOYED,
                    EmployerFact.COURSE_RELEVANT, EmployerFact.BEYOND_EMPLOYER_TRAINING,
                    EmployerFact.TRAINING_AGREEMENT),
            of("job", EmployerFact.WITHOUT_WAGE_SUBSIDY, EmployerFact.EMPLOYMENT_FOLLOWS_IMMEDIATELY,
                    EmployerFact.EMPLOYMENT_START, EmployerFact.EMPLOYMENT_MONTHS, EmployerFact.REFERENCE),
            of("pool", CaseFact.POOL_EXHAUSTED),
            of("travel", CaseFact.KM_PER_DAY, CaseFact.TRAVEL_DAYS, CaseFact.LODGED_AWAY, CaseFact.RETURN_KM,
                    CaseFact.LODGING_OTHERWISE_REASONABLE, CaseFact.BOARD_AND_LODGING_IN_PRICE,
                    CaseFact.REDUCED_ABILITY));

    /** Facts that the person can learn only from others; the answer says whom to ask. */
    public static final Set<Fact<?>> ONLY_OTHERS_KNOW = Set.of(CaseFact.POOL_EXHAUSTED,
            CaseFact.LODGING_OTHERWISE_REASONABLE, EmployerFact.JOB_TITLE_IN_SHORTAGE, EmployerFact.COURSE_RELEVANT,
            CourseFact.FITS_BENEFIT_PERIOD, CourseFact.ERHVERVSGRUPPE, CourseFact.WITHOUT_WAITING_PERIOD,
            CourseFact.JOBCENTRE_COVERS_REST, PersonFact.USED_ERHVERVSGRUPPE, PersonFact.HOURS_IN_COVID_WINDOWS);

    private static Topic of(String id, Fact<?>... facts) {
        return new Topic(id, List.of(facts));
    }

    public static Optional<Topic> find(String id) {
        return ALL.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }

    /** The topic of a fact. The details of an education belong to the topic of educations. */
    public static Topic of(Fact<?> fact) {
        return ALL.stream().filter(topic -> topic.has(fact)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fact.pointer()));
    }

    private boolean has(Fact<?> fact) {
        return facts.stream().anyMatch(own -> fact.pointer().equals(own.pointer())
                || fact.pointer().startsWith(own.pointer() + "/"));
    }
}
