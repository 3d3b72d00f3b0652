package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.facts.SixWeeksUse;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.sources.LegalSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms for insured unemployed people from March 2017 to the end of 2019: the order 184/2017. */
record Terms2017() implements Terms {
    private static final Order ORDER = new Order.Alone(LegalSource.order(184, 2017));
    private static final Provision BENEFIT = Provision.lab("§ 26 a, stk. 6");
    /** By then any benefit period of two years that began before 1 March 2017 has ended. */
    private static final LocalDate TRANSITION_TOLD_TO = LocalDate.of(2019, 2, 28);

    @Override
    public List<Deadline> deadlines(Case kase) {
        return Stream.of(Deadlines.earliestStart(kase, ORDER.at("§ 3")), Deadlines.latestEnd(kase, ORDER.at("§ 3")))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public List<Step> steps(Case kase) {
        List<Step> steps = new ArrayList<>(Insured.application(kase, ORDER.at("§ 7")));
        steps.add(Insured.decision(kase, ORDER.at("§ 4, stk. 2"), ORDER.at("§ 5")));
        steps.addAll(Insured.agreementOnMore(kase, ORDER.at("§ 4, stk. 2")));
        return List.copyOf(steps);
    }

    @Override
    public List<Step> towardsAnAnswer(Case kase, Outcome outcome) {
        return Insured.towardsAnAnswer(kase, outcome, ORDER.at("§ 4, stk. 2"), ORDER.at("§ 5"));
    }

    @Override
    public List<Statement> duties(Case kase) {
        return List.of(kase.duty("six-weeks.available-for-work", ORDER.at("§ 11")),
                kase.duty("six-weeks.school-reports", ORDER.at("§ 14")));
    }

    @Override
    public List<Statement> notices(Case kase) {
        boolean mayBeOld = !kase.asOf().isAfter(TRANSITION_TOLD_TO)
                && WorkedOut.is(kase.read(PersonFact.USE).test(use -> use != SixWeeksUse.NONE));
        return mayBeOld ? List.of(kase.notice("six-weeks.begun-before-march-2017", ORDER.at("§ 15, stk. 3")))
                : List.of();
    }

    @Override
    public List<Statement> noticesUnlessNo(Case kase) {
        List<Statement> notices = new ArrayList<>(Insured.noticePeriod(kase, ORDER.at("§ 4")));
        if (!WorkedOut.isInNoticePeriod(kase) && !WorkedOut.holds(kase, PersonFact.FIRST_JOB_INTERVIEW_HELD)) {
            notices.add(kase.notice("six-weeks.from-2017.guidance", ORDER.at("§ 6")));
        }
        return notices;
    }

    @Override
    public List<Statement> noticesWithAYes(Case kase) {
        List<Statement> notices = new ArrayList<>(List.of(
                kase.notice("six-weeks.to-2019.benefit-kept", BENEFIT.citedIn(kase))));
        notices.addAll(Insured.payment(kase, kase.notice("six-weeks.participant-fee", ORDER.at("§ 10")),
                ORDER.at("§ 10, stk. 2")));
        notices.addAll(
                Insured.hours(kase, kase.notice("six-weeks.hours-of-part-time-teaching", ORDER.at("§ 9, stk. 3")),
                        ORDER.at("§ 9, stk. 4")));
        notices.addAll(Insured.rest(kase, ORDER.at("§ 2, stk. 6")));
        if (WorkedOut.is(WorkedOut.isFullTime(kase))) {
            notices.add(kase.notice("six-weeks.contact-interviews-paused", ORDER.at("§ 11, stk. 4")));
        }
        return notices;
    }

    @Override
    public Statement newRight(Case kase) {
        return kase.notice("six-weeks.new-benefit-period", ORDER.at("§ 3"));
    }

    @Override
    public Travel travel(Case kase) {
        Citation toAmu = ORDER.at("§ 12");
        return Insured.travel(kase, toAmu, kase.notice("travel.not-said.travel-lodged", toAmu));
    }

    @Override
    public Optional<Amount> boardAndLodging(Case kase) {
        return Insured.boardAndLodging(kase, ORDER.at("§ 13"));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Insured.complaint(kase);
    }
}
