package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.lists.PositiveLists;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.sources.LegalSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How six weeks is administered under an order: who decides, which list counts, and what goes with an answer. */
public final class SixWeeksAdministration implements RuleVersion.Administration {
    public static final SixWeeksAdministration BEK_1554_2014 = new SixWeeksAdministration(
            new TermsTo2017(new Order.Explained(LegalSource.order(1554, 2014)), "§ 2, stk. 5"));
    public static final SixWeeksAdministration BEK_710_2015 = new SixWeeksAdministration(
            new TermsTo2017(new Order.Explained(LegalSource.order(710, 2015)), "§ 2, stk. 5"));
    public static final SixWeeksAdministration BEK_1718_2015 = new SixWeeksAdministration(
            new TermsTo2017(new Order.Alone(LegalSource.order(1718, 2015)), "§ 2, stk. 6"));
    public static final SixWeeksAdministration BEK_184_2017 = new SixWeeksAdministration(new Terms2017());
    public static final SixWeeksAdministration BEK_1179_2019 = new SixWeeksAdministration(new TermsFrom2020());

    private static final int WHOLE_BENEFIT = 100;
    private static final Terms LEDIGHEDSYDELSE = new TermsOfLedighedsydelse();

    private final Terms insured;

    private SixWeeksAdministration(Terms insured) {
        this.insured = insured;
    }

    private Terms termsOf(Case kase) {
        return WorkedOut.isOnLedighedsydelse(kase) ? LEDIGHEDSYDELSE : insured;
    }

    @Override
    public Authority decidedBy(Case kase) {
        return WorkedOut.isOnLedighedsydelse(kase) ? Authority.municipalityOn(kase.asOf()) : Authority.A_KASSE;
    }

    @Override
    public List<String> lists(Case kase) {
        return List.of(PositiveLists.NATIONAL);
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        Terms terms = termsOf(kase);
        Travel travel = terms.travel(kase);
        Accompaniment.Builder answer = new Accompaniment.Builder().hours(WorkedOut.hours(kase))
                .deadlines(terms.deadlines(kase)).deadline(travel.applyBy()).notices(notices(kase, outcome, examined));
        if (!outcome.isYes()) {
            return answer.nextSteps(terms.towardsAnAnswer(kase, outcome)).build();
        }
        SixWeeksRegistration registration = SixWeeksRegistration.of(kase);
        return answer.notices(terms.noticesWithAYes(kase)).notices(travel.notices()).notices(registration.leftOpen())
                .benefitPercent(Optional.of(WHOLE_BENEFIT)).amount(travel.amount())
                .amount(terms.boardAndLodging(kase)).nextSteps(terms.steps(kase)).duties(terms.duties(kase))
                .registration(registration.registration()).build();
    }

    /** The notices that go with any answer, and those that depend on it, other than those of a yes. */
    private List<Statement> notices(Case kase, Outcome outcome, List<Examined> examined) {
        Terms terms = termsOf(kase);
        List<Statement> notices = new ArrayList<>(terms.notices(kase));
        if (outcome != Outcome.NOT_ENTITLED) {
            notices.addAll(terms.noticesUnlessNo(kase));
        } else if (WorkedOut.is(kase.is(PersonFact.GROUP, Group.FLEKSJOB))) {
            notices.add(LEDIGHEDSYDELSE.newRight(kase));
        } else if (RenewedConditions.areAllThatFail(kase, examined)) {
            notices.add(terms.newRight(kase));
        }
        return notices;
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return termsOf(kase).complaint(kase);
    }
}
