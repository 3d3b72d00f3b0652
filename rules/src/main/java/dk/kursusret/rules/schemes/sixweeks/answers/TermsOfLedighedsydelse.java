package dk.kursusret.rules.schemes.sixweeks.answers;

import static dk.kursusret.rules.facts.Answerer.CITIZEN;
import static dk.kursusret.rules.facts.Answerer.JOBCENTRE;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseLevel;
import dk.kursusret.rules.schemes.Complaints;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.schemes.TravelAllowance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The terms, in every year, for people visiteret to fleksjob who receive ledighedsydelse: the orders on fleksjob. */
record TermsOfLedighedsydelse() implements Terms {
    private static final LocalDate BEK_2_2016 = LocalDate.of(2016, 1, 11);
    private static final LocalDate BEK_183_2017 = LocalDate.of(2017, 3, 1);
    private static final LocalDate NEW_LAB = LocalDate.of(2020, 1, 1);
    private static final Set<CourseLevel> AMU = EnumSet.of(CourseLevel.AMU);
    private static final Provision BENEFIT = FleksjobOrders.BENEFIT.from(NEW_LAB, TermsFrom2020.BENEFIT);

    private static boolean isBefore(LocalDate day, Case kase) {
        return kase.asOf().isBefore(day);
    }

    @Override
    public List<Deadline> deadlines(Case kase) {
        Citation citation = FleksjobOrders.DEADLINE.citedIn(kase);
        if (isBefore(BEK_183_2017, kase)) {
            return Deadlines.latestEnd(kase, citation, Citation.sixWeeks("§ 16")).stream().toList();
        }
        return Stream.of(Deadlines.earliestStart(kase, citation), Deadlines.latestEnd(kase, citation))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public List<Step> steps(Case kase) {
        return List.of(kase.step("six-weeks.apply-to-municipality", CITIZEN, FleksjobOrders.RIGHT.citedIn(kase)),
                kase.step("six-weeks.municipality-decides", JOBCENTRE, FleksjobOrders.RIGHT.citedIn(kase)));
    }

    @Override
    public List<Step> towardsAnAnswer(Case kase, Outcome outcome) {
        Step ask = Insured.towardsAnAnswer(kase, outcome, FleksjobOrders.RIGHT.citedIn(kase));
        return Stream.concat(Stream.of(ask), Insured.otherOffers(kase, outcome).stream()).toList();
    }

    @Override
    public List<Statement> duties(Case kase) {
        if (!isBefore(NEW_LAB, kase)) {
            return List.of(kase.duty("six-weeks.exempt-from-availability", TermsFrom2020.EXEMPT.citedIn(kase)),
                    kase.duty("six-weeks.active-cv", FleksjobOrders.CV.citedIn(kase)));
        }
        List<Statement> duties = new ArrayList<>(List.of(kase.duty("six-weeks.available-for-fleksjob",
                FleksjobOrders.AVAILABLE_FOR_FLEKSJOB.citedIn(kase))));
        if (Insured.travels(kase)) {
            duties.add(kase.duty("six-weeks.proof-of-attendance", FleksjobOrders.PROOF_OF_ATTENDANCE.citedIn(kase)));
        }
        return List.copyOf(duties);
    }

    @Override
    public List<Statement> notices(Case kase) {
        return List.of();
    }

    @Override
    public List<Statement> noticesUnlessNo(Case kase) {
        return WorkedOut.isInNoticePeriod(kase)
                ? Insured.hoursInProportion(kase, FleksjobOrders.DEADLINE.citedIn(kase))
                : List.of();
    }

    @Override
    public List<Statement> noticesWithAYes(Case kase) {
        List<Statement> notices = new ArrayList<>(List.of(
                kase.notice("six-weeks.benefit-kept", BENEFIT.citedIn(kase)),
                kase.notice("six-weeks.ledighedsydelse.participant-fee", FleksjobOrders.FEES.citedIn(kase))));
        if (isBefore(BEK_183_2017, kase)) {
            Citation oneCourse = FleksjobOrders.ONE_COURSE.citedIn(kase);
            notices.add(Path.goesOn(kase) ? kase.notice("six-weeks.path-goes-on", oneCourse)
                    : kase.notice("six-weeks.ledighedsydelse.uses-up-the-right", oneCourse));
        }
        if (!isBefore(NEW_LAB, kase)) {
            notices.addAll(from2020(kase));
        }
        return notices;
    }

    private static List<Statement> from2020(Case kase) {
        List<Statement> notices = new ArrayList<>();
        if (WorkedOut.isInNoticePeriod(kase)) {
            notices.add(kase.notice("six-weeks.notice-period-still-employed", Insured.stillEmployed(kase)));
        }
        if (WorkedOut.is(WorkedOut.isFullTime(kase))) {
            notices.add(kase.notice("six-weeks.contact-interviews-paused", TermsFrom2020.NO_CONTACT.citedIn(kase)));
        }
        return notices;
    }

    /** There is no benefit period: nine months in fleksjob give a new right. */
    @Override
    public Statement newRight(Case kase) {
        return kase.notice("six-weeks.new-right-after-fleksjob", FleksjobOrders.RENEWAL.citedIn(kase));
    }

    /** Until the end of 2019 the order itself gives the right, for AMU and EUD, and sets no deadline for applying. */
    @Override
    public Travel travel(Case kase) {
        if (!isBefore(NEW_LAB, kase) && WorkedOut.isOfLevel(Insured.ASSESSED_LEVELS, kase)) {
            return TravelAllowance.toPrivateCourse(kase);
        }
        if (!WorkedOut.isOfLevel(Insured.TRAVEL_LEVELS, kase)) {
            return Travel.NONE;
        }
        Citation order = FleksjobOrders.TRAVEL.citedIn(kase);
        if (isBefore(NEW_LAB, kase)) {
            return TravelAllowance.toCourse(kase, order, kase.notice("travel.travel-paid-by-municipality", order),
                    kase.notice("travel.travel-lodged", FleksjobOrders.LODGED_TRIPS.citedIn(kase))).withoutLimit();
        }
        Citation right = WorkedOut.isOfLevel(AMU, kase) ? order : TravelAllowance.right(kase);
        return TravelAllowance.toCourse(kase, right, TravelAllowance.paidBy(kase),
                kase.notice("travel.not-said.travel-lodged", right));
    }

    /** For AMU; under the order 1565/2014 for single subjects of EUD as well. */
    @Override
    public Optional<Amount> boardAndLodging(Case kase) {
        return BoardAndLodging.amount(kase, isBefore(BEK_2_2016, kase) ? Insured.TRAVEL_LEVELS : AMU,
                FleksjobOrders.BOARD_AND_LODGING.citedIn(kase));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Complaints.ofMunicipality(kase);
    }
}
