package dk.kursusret.rules.schemes.trials;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Deadline;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.Reading;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.schemes.Complaints;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.schemes.PoolMoney;
import dk.kursusret.rules.schemes.PoolRegistration;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.schemes.TravelToOffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the trials are administered: like the regional pool, within the municipality's commitment, with a mark on the
 * person ({@code registration} 4.2).
 */
enum TrialAdministration implements RuleVersion.Administration {
    FIRST_DAY_COURSE(FirstDayCourseTrial.ID, "trial 1", "ret-t-1-kort-erhvervsrettet-kursus-fra-1-led-dag"),
    EMPLOYER_STATEMENT(EmployerStatementTrial.ID, "trial 2", "ret-til-kort-kursus-ved-arbejdsgivererklaering");

    private static final int BEVILLINGSRAMME = 5;
    private static final Citation REGISTERED = Citation.registration("4.2");
    private final String scheme;
    private final Citation citation;
    private final String persongruppemarkering;

    TrialAdministration(String scheme, String section, String persongruppemarkering) {
        this.scheme = scheme;
        this.citation = Citation.regionalPool(section);
        this.persongruppemarkering = persongruppemarkering;
    }

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.municipalityOn(kase.asOf());
    }

    @Override
    public List<String> lists(Case kase) {
        return PoolAnswers.lists(kase);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        Travel travel = isEmployers(kase) ? Travel.NONE : TravelToOffer.of(kase);
        Accompaniment.Builder answer = new Accompaniment.Builder().deadlines(aroundEmployment(kase))
                .deadline(travel.applyBy());
        if (outcome != Outcome.NOT_ENTITLED) {
            answer.deadlines(PoolMoney.accountsDue(scheme, kase));
        }
        if (!outcome.isYes()) {
            return answer.nextSteps(PoolAnswers.nextSteps(kase, outcome, citation)).build();
        }
        PoolRegistration registration = PoolRegistration.in(BEVILLINGSRAMME, persongruppemarkering, kase);
        return answer.notices(notices(kase)).notices(travel.notices()).notices(registration.leftOpen())
                .benefitPercent(isEmployers(kase) ? Optional.empty() : PoolAnswers.benefitPercent(kase))
                .amounts(PoolMoney.refund(scheme, kase)).amount(travel.amount()).nextSteps(steps(kase))
                .registration(registration.registration()).build();
    }

    /** Whether the course is after the start of the employment: then the employer applies and is paid. */
    private boolean isEmployers(Case kase) {
        return this == EMPLOYER_STATEMENT && AfterEmploymentStart.holds(kase).truth() == Truth.TRUE;
    }

    private List<Step> steps(Case kase) {
        return isEmployers(kase) ? PoolAnswers.employersSteps(kase, citation)
                : PoolAnswers.nextSteps(kase, Outcome.ENTITLED, citation);
    }

    private List<Statement> notices(Case kase) {
        List<Statement> notices = new ArrayList<>(List.of(kase.notice("trial.within-commitment", citation),
                kase.notice("trial.register-mark", REGISTERED)));
        if (isEmployers(kase)) {
            notices.add(PoolAnswers.employerComplains(kase));
        } else {
            notices.addAll(PoolAnswers.ofOffer(kase, citation));
        }
        if (this == EMPLOYER_STATEMENT && runsPastStartUnprepared(kase)) {
            notices.add(kase.notice("trial-employer-statement.runs-past-start", citation));
        }
        return notices;
    }

    /**
     * The part of a course after the employment's start may be held to the conditions for courses after it: where these
     * are not met, the answer says so.
     */
    private static boolean runsPastStartUnprepared(Case kase) {
        boolean runsPast = AfterEmploymentStart.holds(kase).not()
                .and(kase.read(CourseFact.END).with(kase.read(EmployerFact.EMPLOYMENT_START),
                        (end, job) -> !end.isBefore(job)).test(past -> past))
                .truth() == Truth.TRUE;
        Truth prepared = kase.holds(EmployerFact.AGREED_WHILE_UNEMPLOYED)
                .and(kase.holds(EmployerFact.BEYOND_EMPLOYER_TRAINING))
                .and(EmployerStatementTrial.SIX_MONTHS.examine(kase))
                .truth();
        return runsPast && prepared != Truth.TRUE;
    }

    private List<Deadline> aroundEmployment(Case kase) {
        if (this == FIRST_DAY_COURSE) {
            return List.of();
        }
        List<Deadline> deadlines = new ArrayList<>();
        deadline(kase, Deadline.EARLIEST_START, EmployerStatementTrial.earliestStart(kase)).ifPresent(deadlines::add);
        deadline(kase, "latest-end", EmployerStatementTrial.latestEnd(kase)).ifPresent(deadlines::add);
        return List.copyOf(deadlines);
    }

    private Optional<Deadline> deadline(Case kase, String id, Reading<LocalDate> day) {
        return day.value().map(date -> kase.deadline("trial-employer-statement." + id, date, citation));
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Complaints.ofMunicipality(kase);
    }
}
