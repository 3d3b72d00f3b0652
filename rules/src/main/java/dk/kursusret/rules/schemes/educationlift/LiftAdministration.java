package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.decision.Step;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.engine.RuleVersion;
import dk.kursusret.rules.facts.Answerer;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.ClosedGroups;
import dk.kursusret.rules.schemes.Complaints;
import dk.kursusret.rules.schemes.PoolAnswers;
import dk.kursusret.rules.schemes.PoolMoney;
import dk.kursusret.rules.schemes.PoolRegistration;
import dk.kursusret.rules.schemes.Travel;
import dk.kursusret.rules.schemes.TravelToOffer;
import dk.kursusret.rules.schemes.educationlift.v2017.Section48aListedEducation;
import dk.kursusret.rules.schemes.educationlift.v2020.PartsFrom;
import dk.kursusret.rules.schemes.educationlift.v2020.Section97aListedEducation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How uddannelsesløft is administered: by the municipality, each kind in a frame of its own and with a benefit of its
 * own.
 */
enum LiftAdministration implements RuleVersion.Administration {
    LIFT_80("education-lift-80", "4.3", 6, Optional.empty(), LiftProvisions.OFFER, LiftProvisions.EXEMPT) {
        @Override
        Benefit benefit(Case kase) {
            return isOnDagpenge(kase) ? new Benefit(80, "benefit-80", LiftProvisions.RATE_80)
                    : new Benefit(100, "benefit-own", Provision.of(guide()));
        }

        @Override
        List<Statement> ownNotices(Case kase) {
            List<Statement> notices = new ArrayList<>(super.ownNotices(kase));
            if (isOnDagpenge(kase)) {
                notices.add(kase.notice("education-lift.dagpenge-rest-on-it", guide()));
            }
            return notices;
        }
    },
    LIFT_100("education-lift-100", "4.4", 12, Optional.of(Section48aListedEducation.LIST), LiftProvisions.OFFER,
            LiftProvisions.EXEMPT) {
        @Override
        Benefit benefit(Case kase) {
            return new Benefit(100, "benefit-100", Provision.alf("§ 48 a, stk. 2"));
        }
    },
    TRIAL("education-lift-trial", "4.3", 6, Optional.of(Section48aListedEducation.LIST),
            LiftProvisions.trial(", stk. 1"), LiftProvisions.trial(", stk. 4")) {
        @Override
        Benefit benefit(Case kase) {
            return new Benefit(100, "benefit-own", LiftProvisions.trial(", stk. 5"));
        }

        @Override
        List<Step> steps(Case kase) {
            return List.of(apply(kase), kase.step("education-lift.agreement-before-offer", Answerer.CITIZEN,
                    LiftProvisions.trial(", stk. 2").citedIn(kase)));
        }
    },
    LIFT_110("education-lift-110", "4.5", 17, Optional.of(Section97aListedEducation.LIST),
            LiftProvisions.right("§ 97 a, stk. 1"), LiftProvisions.right("§ 97 a, stk. 3")) {
        @Override
        Benefit benefit(Case kase) {
            return new Benefit(110, "benefit-110", Provision.alf("§ 48 a, stk. 3"));
        }

        @Override
        List<Step> steps(Case kase) {
            return List.of(apply(kase), kase.step("education-lift.inform-a-kasse", Answerer.JOBCENTRE, guide()));
        }

        @Override
        List<Statement> ownNotices(Case kase) {
            return List.of(kase.notice("education-lift.no-skolepraktik", guide()));
        }

        /** Refunded by law, and not from a pool. */
        @Override
        List<Amount> refund(Case kase) {
            return super.refund(kase).stream().map(share -> new Amount(share.id(), share.amount(), share.percent(),
                    kase.text("amount.education-lift.refund-share", Map.of("percent", share.percent().orElseThrow())),
                    share.citation(), share.rate(), share.kind())).toList();
        }
    };

    private final String scheme;
    private final Citation guide;
    private final int bevillingsramme;
    private final Optional<String> list;
    private final Provision offer;
    private final Provision exempt;

    LiftAdministration(String scheme, String section, int bevillingsramme, Optional<String> list, Provision offer,
            Provision exempt) {
        this.scheme = scheme;
        this.guide = Citation.registration(section);
        this.bevillingsramme = bevillingsramme;
        this.list = list;
        this.offer = offer;
        this.exempt = exempt;
    }

    /**
     * What is paid during the education.
     *
     * @param percent of the rate that the act names
     * @param notice id of the notice that names it
     */
    private record Benefit(int percent, String notice, Provision provision) {}

    abstract Benefit benefit(Case kase);

    List<Step> steps(Case kase) {
        return List.of(apply(kase));
    }

    /** The further notices of a grant within a pool. */
    List<Statement> ownNotices(Case kase) {
        List<Statement> notices = new ArrayList<>(PoolAnswers.ofSpentPool(kase, offer.citedIn(kase)));
        if (this != TRIAL && kase.asOf().isBefore(PartsFrom.AUGUST_2020)) {
            notices.add(kase.notice("education-lift.euv-with-skolepraktik", LiftProvisions.EUV.citedIn(kase)));
        }
        return notices;
    }

    Citation guide() {
        return guide;
    }

    Step apply(Case kase) {
        return kase.step("education-lift.apply", Answerer.CITIZEN, offer.citedIn(kase));
    }

    static boolean isOnDagpenge(Case kase) {
        return kase.facts().get(PersonFact.GROUP).filter(group -> group == Group.DAGPENGE).isPresent();
    }

    @Override
    public Authority decidedBy(Case kase) {
        return Authority.municipalityOn(kase.asOf());
    }

    /** Its own list, and any other that may have the level. */
    @Override
    public List<String> lists(Case kase) {
        List<String> lists = new ArrayList<>();
        list.ifPresent(lists::add);
        lists.addAll(PoolAnswers.anyList(kase));
        return lists;
    }

    @Override
    public Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined) {
        Accompaniment.Builder answer = new Accompaniment.Builder();
        if (!outcome.isYes()) {
            return answer.notices(outcome == Outcome.UNDETERMINED ? ClosedGroups.notices(kase) : List.of())
                    .nextSteps(List.of(kase.step("education-lift.ask", Answerer.CITIZEN, offer.citedIn(kase)))).build();
        }
        Benefit benefit = benefit(kase);
        Travel travel = TravelToOffer.of(kase);
        PoolRegistration registration = PoolRegistration.in(bevillingsramme, kase);
        answer.notices(notices(kase, benefit)).notices(ClosedGroups.notices(kase));
        if (registration.leftOpen().isEmpty()) {
            answer.notices(List.of(kase.notice("education-lift.register-frame-apart", guide())));
        }
        return answer.notices(registration.leftOpen()).notices(travel.notices())
                .benefitPercent(Optional.of(benefit.percent())).amounts(refund(kase)).amount(travel.amount())
                .deadlines(PoolMoney.accountsDue(scheme, kase)).deadline(travel.applyBy()).nextSteps(steps(kase))
                .registration(registration.registration()).build();
    }

    /** What is refunded of the municipality's expense. */
    List<Amount> refund(Case kase) {
        return PoolMoney.refund(scheme, kase);
    }

    private List<Statement> notices(Case kase, Benefit benefit) {
        List<Statement> notices = new ArrayList<>();
        notices.add(kase.notice("education-lift." + benefit.notice(), benefit.provision().citedIn(kase)));
        notices.add(kase.notice("education-lift.exempt-from-job-search", exempt.citedIn(kase)));
        if (this != TRIAL && !kase.asOf().isBefore(PartsFrom.AUGUST_2020)) {
            notices.add(kase.notice("education-lift.may-outlast-benefit",
                    LiftProvisions.OUTLASTING.citedIn(kase)));
        }
        notices.addAll(ownNotices(kase));
        return List.copyOf(notices);
    }

    @Override
    public List<Complaint> complaint(Case kase) {
        return Complaints.ofMunicipality(kase);
    }
}
