package dk.kursusret.rules.schemes.sixweeks.answers;

import static dk.kursusret.rules.decision.Citation.sixWeeks;
import static dk.kursusret.rules.facts.Answerer.A_KASSE;
import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;
import static dk.kursusret.rules.facts.Answerer.SCHOOL;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Education;
import dk.kursusret.rules.facts.EducationLevel;
import dk.kursusret.rules.facts.Interruption;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terms for insured unemployed people until February 2017: the orders 1554/2014, 710/2015 and 1718/2015 with the
 * guidance of 2015, the only source for much of it.
 *
 * @param order the one in force
 * @param beyondSixWeeks its section on courses longer than six weeks
 */
record TermsTo2017(Order order, String beyondSixWeeks) implements Terms {
    /** From this day there are joint interviews with the a-kasse, and travel is applied for without a set form. */
    private static final LocalDate JULY_2015 = LocalDate.of(2015, 7, 1);
    /** A course broken off for these reasons may be begun again. */
    private static final Set<Interruption> EXCUSED = EnumSet.of(Interruption.EMPLOYMENT, Interruption.ILLNESS,
            Interruption.MATERNITY_EARLIER_THAN_EXPECTED);
    private static final Provision BENEFIT = Provision.lab("§ 26 a, stk. 6");

    @Override
    public List<Deadline> deadlines(Case kase) {
        return Stream.of(Deadlines.latestEnd(kase, order.at("§ 3"), order.at("§ 16")),
                Deadlines.interviewBy(kase, order.at("§ 7")), Deadlines.activationLatest(kase, activation(kase)))
                .flatMap(Optional::stream).toList();
    }

    /** The act sets the day; it is the guidance that says a course postpones it. */
    private static Citation activation(Case kase) {
        return sixWeeks("§ 12").beside(LegalSource.lab(kase.asOf()), "§§ 85-88");
    }

    @Override
    public List<Step> steps(Case kase) {
        List<Step> steps = new ArrayList<>(Insured.application(kase, order.at("§ 8")));
        if (Path.goesOn(kase)) {
            steps.add(kase.step("six-weeks.declare-the-rest-of-the-path", CITIZEN, sixWeeks("§ 8")));
        }
        steps.add(kase.step("six-weeks.school-admits", SCHOOL, sixWeeks("§ 8")));
        steps.add(kase.step("six-weeks.a-kasse-approves", A_KASSE, sixWeeks("§ 8")));
        steps.add(kase.step("six-weeks.jobcentre-promises-payment", JOBCENTRE, sixWeeks("§ 8")));
        return List.copyOf(steps);
    }

    @Override
    public List<Step> towardsAnAnswer(Case kase, Outcome outcome) {
        List<Step> steps = new ArrayList<>();
        if (Insured.isBeforeUnemployment(kase) && !WorkedOut.holds(kase, PersonFact.APPLIED_BEFORE_UNEMPLOYMENT)) {
            steps.add(kase.step("six-weeks.apply-before-unemployment", CITIZEN, sixWeeks("§ 4")));
        }
        steps.add(Insured.towardsAnAnswer(kase, outcome, order.at("§ 6")));
        return List.copyOf(steps);
    }

    @Override
    public List<Statement> duties(Case kase) {
        List<Statement> duties = new ArrayList<>(List.of(
                kase.duty("six-weeks.to-2017.available-for-work", order.at("§ 12")),
                kase.duty("six-weeks.registered-and-cv", sixWeeks("§ 12")),
                kase.duty("six-weeks.confirm-every-7-days", sixWeeks("§ 12")),
                kase.duty("six-weeks.report-stop-or-illness", sixWeeks("§ 15")),
                kase.duty("six-weeks.school-reports-ar-240", order.at("§ 15")),
                kase.duty("six-weeks.a-kasse-tells-jobcentre", sixWeeks("§ 15"))));
        if (Insured.travels(kase) && kase.asOf().isBefore(JULY_2015)) {
            duties.add(kase.duty("six-weeks.proof-of-attendance", sixWeeks("§ 13")));
        }
        return List.copyOf(duties);
    }

    @Override
    public List<Statement> notices(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (WorkedOut.is(kase.read(PersonFact.EDUCATIONS).test(TermsTo2017::hasOther))) {
            notices.add(kase.notice("six-weeks.foreign-education", sixWeeks("§ 1")));
        }
        if (WorkedOut.is(kase.is(PersonFact.USE, SixWeeksUse.INTERRUPTED)
                .and(kase.isOneOf(PersonFact.INTERRUPTION, EXCUSED)))) {
            notices.add(kase.notice("six-weeks.deselection-after-interruption", sixWeeks("§ 5, stk. 3")));
        }
        if (WorkedOut.holdsNot(kase, PersonFact.FIRST_JOB_INTERVIEW_HELD) && !WorkedOut.isInNoticePeriod(kase)) {
            String since = kase.asOf().isBefore(JULY_2015) ? "" : "from-july-2015.";
            notices.add(kase.notice("six-weeks." + since + "early-interview", sixWeeks("§ 7")));
        }
        return notices;
    }

    /** A foreign education, or one that the list of levels does not name, is stated as OTHER. */
    private static boolean hasOther(List<Education> educations) {
        return educations.stream().anyMatch(education -> education.level() == EducationLevel.OTHER);
    }

    @Override
    public List<Statement> noticesUnlessNo(Case kase) {
        List<Statement> notices = new ArrayList<>(Insured.noticePeriod(kase, sixWeeks("§ 4")));
        if (!WorkedOut.isInNoticePeriod(kase) && !WorkedOut.holds(kase, PersonFact.FIRST_JOB_INTERVIEW_HELD)) {
            notices.add(kase.notice("six-weeks.guidance", order.at("§ 7")));
        }
        return notices;
    }

    @Override
    public List<Statement> noticesWithAYes(Case kase) {
        List<Statement> notices = new ArrayList<>(List.of(
                kase.notice("six-weeks.to-2019.benefit-kept", BENEFIT.citedIn(kase)),
                Path.goesOn(kase) ? kase.notice("six-weeks.path-goes-on", order.at("§ 2, stk. 1"))
                        : kase.notice("six-weeks.uses-up-the-right", order.at("§ 2, stk. 1")),
                kase.notice("six-weeks.split-course", sixWeeks("§ 3")),
                kase.notice("six-weeks.quarantine-hours", sixWeeks("§ 4")),
                kase.notice("six-weeks.registrations", sixWeeks("§ 8")),
                kase.notice("six-weeks.tolerated-sick-days", sixWeeks("§ 12")),
                kase.notice("six-weeks.activation-arranged-around", sixWeeks("§ 12")),
                kase.notice("six-weeks.cancelled-course", sixWeeks("§ 15"))));
        notices.addAll(Insured.payment(kase, kase.notice("six-weeks.to-2017.participant-fee", order.at("§ 11")),
                order.at("§ 11")));
        notices.addAll(Insured.hours(kase,
                kase.notice("six-weeks.to-2017.hours-of-part-time-teaching", order.at("§ 10")), order.at("§ 10")));
        notices.addAll(ofPath(kase));
        notices.addAll(ofTime(kase));
        if (Insured.travels(kase) && !kase.asOf().isBefore(JULY_2015)) {
            notices.add(kase.notice("six-weeks.travel-free-form", sixWeeks("§ 13")));
        }
        return notices;
    }

    private static List<Statement> ofPath(Case kase) {
        return kase.knows(CourseFact.PATH)
                ? List.of(kase.notice("six-weeks.different-schools", sixWeeks("§ 8")),
                        kase.notice("six-weeks.deselection-is-final", sixWeeks("§ 2, stk. 4")),
                        kase.notice("six-weeks.later-elements-lost-too", sixWeeks("§ 5, stk. 1")))
                : List.of();
    }

    private List<Statement> ofTime(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (WorkedOut.isBeyondWhatIsLeft(kase)) {
            notices.add(kase.notice("six-weeks.to-2017.rest-is-an-offer", order.at(beyondSixWeeks)));
        }
        if (hasUsedEarlierScheme(kase)) {
            notices.add(kase.notice("six-weeks.one-course-despite-selvvalgt", sixWeeks("§ 16")));
        }
        if (WorkedOut.is(WorkedOut.isFullTime(kase))) {
            notices.add(kase.notice("six-weeks.to-2017.contact-interviews-paused", order.at("§ 12")));
        } else if (WorkedOut.is(WorkedOut.isFullTime(kase).not())) {
            notices.add(kase.notice("six-weeks.activation-around-part-time", sixWeeks("§ 12")));
        }
        return notices;
    }

    /** Hours used without a course of this scheme were used under the earlier one. */
    private static boolean hasUsedEarlierScheme(Case kase) {
        return WorkedOut.is(kase.is(PersonFact.USE, SixWeeksUse.NONE)
                .and(kase.read(PersonFact.HOURS_USED).test(hours -> hours.signum() > 0)));
    }

    @Override
    public Statement newRight(Case kase) {
        return kase.notice("six-weeks.new-benefit-period", sixWeeks("§ 3"));
    }

    @Override
    public Travel travel(Case kase) {
        return Insured.travel(kase, order.at("§ 13"), kase.notice("travel.travel-lodged", sixWeeks("§ 13")));
    }

    @Override
    public Optional<Amount> boardAndLodging(Case kase) {
        return Insured.boardAndLodging(kase, order.at("§ 14"));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Insured.complaint(kase);
    }
}
