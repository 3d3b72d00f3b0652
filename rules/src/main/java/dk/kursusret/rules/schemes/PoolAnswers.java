package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.CaseFact;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.lists.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the answers of the pools have in common: who is asked, what is paid meanwhile, what is told, how to complain. */
public final class PoolAnswers {
    private static final int WHOLE_BENEFIT = 100;
    /** No benefit is paid during the course: their own means, wages, or mostly those of their parents. */
    private static final Set<Group> WITHOUT_BENEFIT = EnumSet.of(Group.SELVFORSOERGENDE, Group.FLEKSJOB,
            Group.OTHER_LAB,
            Group.NONE);
    private static final LocalDate LAB_OF_2020 = LocalDate.of(2020, 1, 1);
    private static final Provision COMPLAINANT = Provision.lab("§ 128, stk. 2").from(LAB_OF_2020,
            Provision.lab("§ 204, stk. 2"));
    /** What the acts call short they give no length; a course that is longer than this is told of. */
    private static final int WEEKS_OF_A_SHORT_COURSE = 6;

    private PoolAnswers() {}

    /** The lists that speak for the municipality's region: its own, then its neighbours'. */
    public static List<String> lists(Case kase) {
        return kase.region().map(Region::listIds).orElse(List.of());
    }

    /** Where a scheme asks for no list, but a course is named: any list that can tell of its level. */
    public static List<String> anyList(Case kase) {
        if (!NamedCourse.isNamed(kase)) {
            return List.of();
        }
        List<String> any = new ArrayList<>(lists(kase));
        any.add(PositiveLists.NATIONAL);
        return any;
    }

    /** Of the person's own benefit; empty where none is paid. */
    public static Optional<Integer> benefitPercent(Case kase) {
        return kase.facts().get(PersonFact.GROUP).filter(group -> !WITHOUT_BENEFIT.contains(group))
                .map(group -> WHOLE_BENEFIT);
    }

    /** The municipality decides: ask it for the course, or what is the matter. */
    public static List<Step> nextSteps(Case kase, Outcome outcome, Citation citation) {
        String id = outcome.isYes() ? "apply-to-municipality" : "ask-municipality";
        return List.of(kase.step("pool." + id, Answerer.CITIZEN, citation));
    }

    /** A course after the hiring is the employer's: it applies, and is paid what it can document. */
    public static List<Step> employersSteps(Case kase, Citation citation) {
        return List.of(kase.step("pool.employer-applies", Answerer.EMPLOYER, citation),
                kase.step("pool.employer-documents-expenses", Answerer.EMPLOYER, citation));
    }

    /** Whom a decision concerns may complain about it: where the employer applied, the employer. */
    public static Statement employerComplains(Case kase) {
        return kase.notice("pool.employer-complains", COMPLAINANT.citedIn(kase));
    }

    /** What is said of an offer whose end against that of the benefit nobody spoke of, or that is long for a short course. */
    public static List<Statement> ofOffer(Case kase, Citation citation) {
        List<Statement> notices = new ArrayList<>(ClosedGroups.notices(kase));
        if (!kase.knows(CourseFact.FITS_BENEFIT_PERIOD) && benefitPercent(kase).isPresent()) {
            notices.add(kase.notice("pool.benefit-must-last", OfferWithinBenefit.BOUND.citedIn(kase)));
        }
        if (isLong(kase)) {
            notices.add(kase.notice("pool.long-for-a-short-course", citation));
        }
        return notices;
    }

    private static boolean isLong(Case kase) {
        return kase.read(CourseFact.START).with(kase.read(CourseFact.END),
                (start, end) -> !end.isBefore(start.plusWeeks(WEEKS_OF_A_SHORT_COURSE))).value().orElse(false);
    }

    /** Where the authority may grant a course, a spent pool is told, and decides nothing. */
    public static List<Statement> ofSpentPool(Case kase, Citation citation) {
        return kase.facts().get(CaseFact.POOL_EXHAUSTED).filter(spent -> spent)
                .map(spent -> kase.notice("pool.spent", citation)).stream().toList();
    }
}
