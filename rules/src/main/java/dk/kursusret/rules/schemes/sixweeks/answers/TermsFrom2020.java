package dk.kursusret.rules.schemes.sixweeks.answers;

import static dk.kursusret.rules.facts.Answerer.CITIZEN;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.schemes.ActiveEffortOrders;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.sources.LegalSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms for insured unemployed people from 2020: LAB chapter 9 and the order 1179/2019. */
record TermsFrom2020() implements Terms {
    /** On telling the jobcentre of the course (nr. 1). */
    private static final Provision TELL_JOBCENTRE = ActiveEffortOrders.from2020("§ 50", "§ 50", "§ 50", "§ 50");
    /** On having no contact interviews while the course is full time. */
    static final Provision NO_CONTACT = ActiveEffortOrders.from2020("§ 40, nr. 6", "§ 40, nr. 6", "§ 40, nr. 6",
            "§ 39, nr. 6");
    static final Provision BENEFIT = Provision.lab("§ 50, stk. 1");
    static final Provision EXEMPT = Provision.lab("§ 50, stk. 2");
    private static final Provision NEW_PERIOD = Provision.lab("§ 9, stk. 2");
    private static final Provision JOB_GIVEN_UP = Provision.alf("§ 62 a, stk. 3");
    private static final Order ORDER = new Order.Alone(LegalSource.order(1179, 2019));

    @Override
    public List<Deadline> deadlines(Case kase) {
        return Stream.of(Deadlines.earliestStart(kase, ORDER.at("§ 3")), Deadlines.latestEnd(kase, ORDER.at("§ 3")),
                Deadlines.tellJobcentre(kase, TELL_JOBCENTRE.citedIn(kase))).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Step> steps(Case kase) {
        List<Step> steps = new ArrayList<>(Insured.application(kase, ORDER.at("§ 6")));
        steps.add(Insured.decision(kase, ORDER.at("§ 4, stk. 2"), ORDER.at("§ 5")));
        steps.add(kase.step("six-weeks.tell-jobcentre", CITIZEN, TELL_JOBCENTRE.citedIn(kase)));
        steps.addAll(Insured.agreementOnMore(kase, ORDER.at("§ 4, stk. 2")));
        return List.copyOf(steps);
    }

    @Override
    public List<Step> towardsAnAnswer(Case kase, Outcome outcome) {
        List<Step> steps = new ArrayList<>();
        if (outcome == Outcome.NOT_ENTITLED && FiveWeeks.areStillToCome(kase)) {
            steps.add(kase.step("six-weeks.until-five-weeks", CITIZEN,
                    AvailabilityOrders.EDUCATION_BESIDE.citedIn(kase)));
        }
        steps.addAll(Insured.towardsAnAnswer(kase, outcome, ORDER.at("§ 4, stk. 2"), ORDER.at("§ 5")));
        return List.copyOf(steps);
    }

    @Override
    public List<Statement> duties(Case kase) {
        return List.of(kase.duty("six-weeks.exempt-from-availability", EXEMPT.citedIn(kase)),
                kase.duty("six-weeks.active-cv", ORDER.at("§ 10")),
                kase.duty("six-weeks.tell-a-kasse", AvailabilityOrders.TELL_A_KASSE.citedIn(kase)),
                kase.duty("six-weeks.school-reports", ORDER.at("§ 13")));
    }

    @Override
    public List<Statement> notices(Case kase) {
        return List.of();
    }

    @Override
    public List<Statement> noticesUnlessNo(Case kase) {
        return Insured.noticePeriod(kase, ORDER.at("§ 4"));
    }

    @Override
    public List<Statement> noticesWithAYes(Case kase) {
        List<Statement> notices = new ArrayList<>(List.of(
                kase.notice("six-weeks.benefit-kept", BENEFIT.citedIn(kase)),
                kase.notice("six-weeks.no-benefit-if-job-given-up", JOB_GIVEN_UP.citedIn(kase))));
        if (isInParts(kase)) {
            notices.add(kase.notice("six-weeks.benefit-between-parts",
                    AvailabilityOrders.BETWEEN_PARTS.citedIn(kase)));
        }
        notices.addAll(Insured.payment(kase, kase.notice("six-weeks.participant-fee", ORDER.at("§ 9")),
                ORDER.at("§ 9, stk. 2")));
        notices.addAll(
                Insured.hours(kase, kase.notice("six-weeks.hours-of-part-time-teaching", ORDER.at("§ 8, stk. 3")),
                        ORDER.at("§ 8, stk. 4")));
        notices.addAll(Insured.rest(kase, ORDER.at("§ 2, stk. 6")));
        if (WorkedOut.is(WorkedOut.isFullTime(kase))) {
            notices.add(kase.notice("six-weeks.contact-interviews-paused", NO_CONTACT.citedIn(kase)));
        }
        return notices;
    }

    private static boolean isInParts(Case kase) {
        return WorkedOut.isSpread(kase) || WorkedOut.hasSeveralParts(kase);
    }

    @Override
    public Statement newRight(Case kase) {
        return kase.notice("six-weeks.new-benefit-period", NEW_PERIOD.citedIn(kase));
    }

    @Override
    public Travel travel(Case kase) {
        Citation toAmu = ORDER.at("§ 11");
        return Insured.travel(kase, toAmu, kase.notice("travel.not-said.travel-lodged", toAmu));
    }

    @Override
    public Optional<Amount> boardAndLodging(Case kase) {
        return Insured.boardAndLodging(kase, ORDER.at("§ 12"));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Insured.complaint(kase);
    }
}
