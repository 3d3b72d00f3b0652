package dk.kursusret.rules.schemes.sixweeks.answers;

import static dk.kursusret.rules.facts.Answerer.A_KASSE;
import static dk.kursusret.rules.facts.Answerer.CITIZEN;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.Complaints;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.schemes.TravelAllowance;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the rules for insured unemployed people have in common under every order. */
final class Insured {
    /** LAB §§ 82 and 175 say erhvervsrettet voksen- og efteruddannelse; the orders name only the first of these. */
    static final Set<CourseLevel> TRAVEL_LEVELS = EnumSet.of(CourseLevel.AMU, CourseLevel.EUD, CourseLevel.SOSU);
    /** Of taxi courses the Act and the orders say nothing. */
    static final Set<CourseLevel> ASSESSED_LEVELS = EnumSet.of(CourseLevel.PRIVATE);
    private static final Set<CourseLevel> AMU = EnumSet.of(CourseLevel.AMU);
    private static final LocalDate JOBNET_FROM = LocalDate.of(2015, 6, 29);
    private static final LocalDate JOBNET_TO = LocalDate.of(2019, 12, 31);
    private static final Set<Group> OFFERED_TO = EnumSet.of(Group.DAGPENGE, Group.LEDIGHEDSYDELSE);
    /** On courses and education that the municipality may offer. */
    private static final Provision OFFERS = Provision.lab("§ 32, stk. 1")
            .from(LocalDate.of(2020, 1, 1), Provision.lab("§ 90"));
    /** On who counts as employed although dismissed. */
    private static final Provision STILL_EMPLOYED = vea(1475, 2014).from(LocalDate.of(2019, 1, 1), vea(1797, 2018))
            .from(LocalDate.of(2024, 1, 1), vea(1807, 2023));

    private Insured() {}

    private static Provision vea(int number, int year) {
        return Provision.of(Citation.of(LegalSource.order(number, year), "§ 1, stk. 3"));
    }

    /** How to apply: on Jobnet, where it was open for the course, or else on the form. */
    static List<Step> application(Case kase, Citation citation) {
        boolean onJobnet = !kase.asOf().isBefore(JOBNET_FROM) && !kase.asOf().isAfter(JOBNET_TO)
                && WorkedOut.isOfLevel(AMU, kase);
        return onJobnet
                ? List.of(kase.step("six-weeks.jobnet-for-amu", CITIZEN, citation),
                        kase.step("six-weeks.instead-of-jobnet.form-ar-237", CITIZEN, citation))
                : List.of(kase.step("six-weeks.form-ar-237", CITIZEN, citation));
    }

    /** The a-kasse decides; on a course begun in the notice period, it does so when unemployment begins. */
    static Step decision(Case kase, Citation inNoticePeriod, Citation citation) {
        return isBeforeUnemployment(kase)
                ? kase.step("six-weeks.when-unemployment-begins.a-kasse-decides", A_KASSE, inNoticePeriod)
                : kase.step("six-weeks.a-kasse-decides", A_KASSE, citation);
    }

    static Step towardsAnAnswer(Case kase, Outcome outcome, Citation citation) {
        return kase.step(outcome == Outcome.UNDETERMINED ? "six-weeks.find-what-is-missing" : "six-weeks.ask-about-no",
                CITIZEN, citation);
    }

    /** Whether something can still be put in order before unemployment begins. */
    static boolean isBeforeUnemployment(Case kase) {
        return WorkedOut.isInNoticePeriod(kase)
                && WorkedOut.firstUnemployedDay(kase).filter(kase.asOf()::isBefore).isPresent();
    }

    /** From March 2017: first what is still to be agreed, and after a no, what else there may be. */
    static List<Step> towardsAnAnswer(Case kase, Outcome outcome, Citation agreement, Citation right) {
        List<Step> steps = new ArrayList<>(agreement(kase, agreement));
        steps.add(towardsAnAnswer(kase, outcome, right));
        steps.addAll(otherOffers(kase, outcome));
        return List.copyOf(steps);
    }

    /** After a no, the municipality may still offer another course or education. */
    static List<Step> otherOffers(Case kase, Outcome outcome) {
        boolean belongs = WorkedOut.is(kase.isOneOf(PersonFact.GROUP, OFFERED_TO));
        return outcome == Outcome.NOT_ENTITLED && belongs
                ? List.of(kase.step("six-weeks.other-offers", CITIZEN, OFFERS.citedIn(kase)))
                : List.of();
    }

    /** From March 2017, § 4, stk. 2: a path of one's own making is agreed in the notice period. */
    private static List<Step> agreement(Case kase, Citation citation) {
        boolean open = isBeforeUnemployment(kase) && WorkedOut.hasSeveralParts(kase)
                && !WorkedOut.holds(kase, PersonFact.PATH_AGREED_IN_NOTICE);
        return open ? List.of(kase.step("six-weeks.agree-path-in-notice", CITIZEN, citation)) : List.of();
    }

    /** People with a yes for one course may want more of them, while there is time to agree on it. */
    static List<Step> agreementOnMore(Case kase, Citation citation) {
        return isBeforeUnemployment(kase) && !WorkedOut.hasSeveralParts(kase)
                ? List.of(kase.step("six-weeks.one-course.agree-path-in-notice", CITIZEN, citation))
                : List.of();
    }

    /** For the notice period, with a yes or as long as a yes is possible. */
    static List<Statement> noticePeriod(Case kase, Citation citation) {
        List<Statement> notices = new ArrayList<>();
        if (WorkedOut.isInNoticePeriod(kase)) {
            notices.add(kase.notice("six-weeks.notice-period-dagpenge-refused", citation));
            notices.addAll(hoursInProportion(kase, citation));
        }
        return notices;
    }

    static List<Statement> hoursInProportion(Case kase, Citation citation) {
        boolean stated = WorkedOut.is(WorkedOut.isFullTime(kase).not()) || kase.knows(CourseFact.TEACHING_DAYS);
        return stated ? List.of(kase.notice("six-weeks.hours-in-proportion", citation)) : List.of();
    }

    /** Fees; and for the notice period, who gets VEU-godtgørelse instead, and that only what is granted is paid for. */
    static List<Statement> payment(Case kase, Statement fees, Citation onlyWhatIsGranted) {
        List<Statement> notices = new ArrayList<>(List.of(fees));
        if (WorkedOut.isInNoticePeriod(kase)) {
            notices.add(kase.notice("six-weeks.notice-period-payment", onlyWhatIsGranted));
            notices.add(kase.notice("six-weeks.notice-period-still-employed", STILL_EMPLOYED.citedIn(kase)));
        }
        return notices;
    }

    static Citation stillEmployed(Case kase) {
        return STILL_EMPLOYED.citedIn(kase);
    }

    /** How hours are counted where that is not obvious. */
    static List<Statement> hours(Case kase, Statement ofPartTimeTeaching, Citation thirtyHours) {
        List<Statement> notices = new ArrayList<>();
        if (WorkedOut.is(WorkedOut.isFullTime(kase).not())) {
            notices.add(ofPartTimeTeaching);
        }
        if (WorkedOut.isPartTimeInsured(kase) && WorkedOut.is(WorkedOut.isFullTime(kase))) {
            notices.add(kase.notice("six-weeks.hours-beyond-30-not-counted", thirtyHours));
        }
        return notices;
    }

    /** From March 2017: what goes beyond the six weeks is an offer. */
    static List<Statement> rest(Case kase, Citation citation) {
        return WorkedOut.isBeyondWhatIsLeft(kase) ? List.of(kase.notice("six-weeks.rest-is-an-offer", citation))
                : List.of();
    }

    /** Whether travel to the course is paid for, and there is something to pay. */
    static boolean travels(Case kase) {
        return WorkedOut.isOfLevel(TRAVEL_LEVELS, kase) && TravelAllowance.isAskedFor(kase);
    }

    static Travel travel(Case kase, Citation toAmu, Statement lodged) {
        if (WorkedOut.isOfLevel(ASSESSED_LEVELS, kase)) {
            return TravelAllowance.toPrivateCourse(kase);
        }
        return WorkedOut.isOfLevel(TRAVEL_LEVELS, kase)
                ? TravelAllowance.toCourse(kase, WorkedOut.isOfLevel(AMU, kase) ? toAmu
                        : TravelAllowance.right(kase), TravelAllowance.paidBy(kase), lodged)
                : Travel.NONE;
    }

    static Optional<Amount> boardAndLodging(Case kase, Citation citation) {
        return BoardAndLodging.amount(kase, AMU, citation);
    }

    static List<Complaint> complaint(Case kase) {
        return Complaints.ofAKasse(kase);
    }
}
