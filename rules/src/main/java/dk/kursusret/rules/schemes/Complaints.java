package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Provision;
import java.time.LocalDate;
import java.util.List;

/** The authorities to which a decision can be appealed, in stages, each within four weeks of being told of it. */
public final class Complaints {
    private static final int WEEKS = 4;
    private static final LocalDate STAR_TAKES_OVER = LocalDate.of(2016, 11, 21);
    private static final LocalDate NEW_LAB = LocalDate.of(2020, 1, 1);
    private static final Provision OF_A_KASSE = Provision.lab("§ 132").from(NEW_LAB, Provision.lab("§ 207, stk. 1"));
    /** LAB refers to the act on unemployment insurance, whose text from before March 2017 we do not have. */
    private static final Provision ON_APPEAL = Provision.lab("§ 132")
            .from(LocalDate.of(2017, 3, 1), Provision.alf("§ 99, stk. 1"));
    private static final Provision OF_MUNICIPALITY = Provision.lab("§ 128, stk. 1")
            .from(NEW_LAB, Provision.lab("§ 204, stk. 1"));

    private Complaints() {}

    /**
     * The stages for the a-kasse's decisions on six weeks and on travel: to the agency through the a-kasse, then to
     * Ankestyrelsen.
     */
    public static List<Complaint> ofAKasse(Case kase) {
        Authority agency = agencyOn(kase.asOf());
        return List.of(new Complaint(agency, Authority.A_KASSE, WEEKS, OF_A_KASSE.citedIn(kase)),
                new Complaint(Authority.ANKESTYRELSEN, agency, WEEKS, ON_APPEAL.citedIn(kase)));
    }

    /** The only stage for decisions by the municipality or its jobcentre, through whoever decided. */
    public static List<Complaint> ofMunicipality(Case kase) {
        return List.of(new Complaint(Authority.ANKESTYRELSEN, Authority.municipalityOn(kase.asOf()), WEEKS,
                OF_MUNICIPALITY.citedIn(kase)));
    }

    static Authority agencyOn(LocalDate day) {
        return day.isBefore(STAR_TAKES_OVER) ? Authority.ARBEJDSSKADESTYRELSEN : Authority.STAR;
    }

    static Citation ofAKasseCitedIn(Case kase) {
        return OF_A_KASSE.citedIn(kase);
    }
}
