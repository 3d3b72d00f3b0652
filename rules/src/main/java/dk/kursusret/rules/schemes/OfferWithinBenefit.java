package dk.kursusret.rules.schemes;

import static dk.kursusret.rules.facts.CourseFact.FITS_BENEFIT_PERIOD;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * LAB § 24, from 2020 § 55: no offer reaches beyond the last day of the benefit. Where the request does not say, it is
 * taken for granted that the offer ends in time, and the answer says so. People in revalidering may have offers for as
 * long as that lasts, and førtidspension is none of the benefits that bind an offer.
 */
public record OfferWithinBenefit(Provision provision) implements Condition {
    /** The reason where nobody has said that the offer reaches beyond the benefit. */
    public static final String TAKEN_FOR_GRANTED = "taken-for-granted";
    private static final Set<Group> ON_A_BENEFIT = EnumSet.of(Group.DAGPENGE, Group.KONTANTHJAELP_JOBPARAT,
            Group.KONTANTHJAELP_AKTIVITETSPARAT, Group.UDDANNELSESHJAELP, Group.OVERGANGSYDELSE, Group.SYGEDAGPENGE,
            Group.JOBAFKLARING, Group.RESSOURCEFORLOEB, Group.LEDIGHEDSYDELSE);
    private static final LocalDate LAB_OF_2020 = LocalDate.of(2020, 1, 1);
    /** The provision by which offers end with the benefit. */
    static final Provision BOUND = Provision.lab("§ 24").from(LAB_OF_2020, Provision.lab("§ 55, stk. 1"));
    private static final Provision REVALIDERING = Provision.lab("§ 24, stk. 3")
            .from(LAB_OF_2020, Provision.lab("§ 55, stk. 2"));

    public static OfferWithinBenefit ofLab() {
        return new OfferWithinBenefit(BOUND);
    }

    @Override
    public String id() {
        return "offer.within-benefit";
    }

    @Override
    public Finding examine(Case kase) {
        boolean mayReachBeyond = kase.holdsNot(FITS_BENEFIT_PERIOD).truth() == Truth.TRUE;
        if (!mayReachBeyond && !isFree(kase)) {
            String reason = kase.knows(FITS_BENEFIT_PERIOD) ? "met" : TAKEN_FOR_GRANTED;
            return Finding.MET.because(reason).resting(FITS_BENEFIT_PERIOD).resting(PersonFact.GROUP);
        }
        return kase.read(PersonFact.GROUP).decide(group -> {
            if (group == Group.REVALIDERING) {
                return Finding.NOT_APPLICABLE.because("revalidering").citing(REVALIDERING.citedIn(kase));
            }
            return ON_A_BENEFIT.contains(group) ? Finding.NOT_MET : Finding.NOT_APPLICABLE;
        }).resting(FITS_BENEFIT_PERIOD);
    }

    /** Whether the person is known to receive a benefit that an offer must not reach beyond. */
    static boolean binds(Case kase) {
        return kase.facts().get(PersonFact.GROUP).filter(ON_A_BENEFIT::contains).isPresent();
    }

    /** Whether the person is known to receive none. */
    private static boolean isFree(Case kase) {
        return kase.knows(PersonFact.GROUP) && !binds(kase);
    }
}
