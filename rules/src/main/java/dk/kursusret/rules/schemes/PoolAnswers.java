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

/**
 * What the answers of the pools have in common: whom to ask, what is paid meanwhile, which notices to give, how to
 * complain.
 */
public final class PoolAnswers {
    private static final int WHOLE_BENEFIT = 100;
    /**
     * Groups without a benefit during the course: they live on their own means, on wages, or mostly on their parents'
     * support.
     */
    private static final Set<Group> WITHOUT_BENEFIT = EnumSet.of(Group.SELVFORSOERGENDE, Group.FLEKSJOB,
            Group.OTHER_LAB,
            Group.NONE);
    private static final LocalDate LAB_OF_2020 = LocalDate.of(2020, 1, 1);
    private static final Provision COMPLAINANT = Provision.lab("§ 128, stk. 2").from(LAB_OF_2020,
            Provision.lab("§ 204, stk. 2"));
    /** The acts do not say how long a short course is; a course longer than this is pointed out. */
    private static final int WEEKS_OF_A_SHORT_COURSE = 6;

    private PoolAnswers() {}

    /** The lists that count for the municipality's region: its own, then its neighbours'. */
    public static List<String> lists(Case kase) {
        return kase.region().map(Region::listIds).orElse(List.of());
    }

    /** For schemes that require no list: where a course is named, any list that may have its level. */
    public static List<String> anyList(Case kase) {
        if (!NamedCourse.isNamed(kase)) {
            return List.of();
        }
        List<String> any = new ArrayList<>(lists(kase));
        any.add(PositiveLists.NATIONAL);
        return any;
    }

    /** The share of their own benefit that the person is paid; empty where none is paid. */
    public static Optional<Integer> benefitPercent(Case kase) {
        return kase.facts().get(PersonFact.GROUP).filter(group -> !WITHOUT_BENEFIT.contains(group))
                .map(group -> WHOLE_BENEFIT);
    }

    /** The municipality decides: the person applies to it or, unless the answer is yes, asks it. */
    public static List<Step> nextSteps(Case kase, Outcome outcome, Citation citation) {
        String id = outcome.isYes() ? "apply-to-municipality" : "ask-municipality";
        return List.of(kase.step("pool." + id, Answerer.CITIZEN, citation));
    }

    /** A course after the hiring is the employer's: the employer applies, and is paid what it can document. */
    public static List<Step> employersSteps(Case kase, Citation citation) {
        return List.of(kase.step("pool.employer-applies", Answerer.EMPLOYER, citation),
                kase.step("pool.employer-documents-expenses", Answerer.EMPLOYER, citation));
    }

    /** Those whom a decision concerns may complain about it: the employer, where the employer applied. */
    public static Statement employerComplains(Case kase) {
        return kase.notice("pool.employer-complains", COMPLAINANT.citedIn(kase));
    }

    /**
     * Notices about an offer: to a closed group, with nothing said about when the benefit ends, or long for a short
     * course.
     */
    public static List<Statement> ofOffer(Case kase, Citation citation) {
        List<Statement> notices = new ArrayList<>(ClosedGroups.notices(kase));
        if (!kase.knows(CourseFact.FITS_BENEFIT_PERIOD) && OfferWithinBenefit.binds(kase)) {
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

    /** The notice that the pool is spent. Where the authority may grant a course, that decides nothing. */
    public static List<Statement> ofSpentPool(Case kase, Citation citation) {
        return kase.facts().get(CaseFact.POOL_EXHAUSTED).filter(spent -> spent)
                .map(spent -> kase.notice("pool.spent", citation)).stream().toList();
    }
}
