package dk.kursusret.rules.schemes.minkpool.v2021;

import static dk.kursusret.rules.facts.PersonFact.EMPLOYMENT;
import static dk.kursusret.rules.facts.PersonFact.GROUP;
import static dk.kursusret.rules.facts.PersonFact.SIDE_BUSINESS;

import dk.kursusret.rules.decision.Result;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Employment;

/**
 * LAB § 6, nr. 1-5; 6 and 7 without employment and without a business; 8; 9 on ledighedsydelse; 10-13. The
 * self-supporting people of nr. 12 are not employed: a case that states both must be assessed.
 */
public record Section97bTargetGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "mink-pool.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(GROUP).decide(group -> switch (group) {
            case DAGPENGE, KONTANTHJAELP_JOBPARAT, KONTANTHJAELP_AKTIVITETSPARAT, UDDANNELSESHJAELP, OVERGANGSYDELSE,
                    RESSOURCEFORLOEB, LEDIGHEDSYDELSE, REVALIDERING, OTHER_LAB ->
                Finding.MET;
            case FOERTIDSPENSION ->
                Finding.MET.noticing(kase.notice("mink-pool.foertidspension", provision.citedIn(kase)));
            case SYGEDAGPENGE, JOBAFKLARING -> withoutWork(kase);
            case SELVFORSOERGENDE -> selfSupporting(kase);
            case FLEKSJOB -> Finding.NOT_MET.because("fleksjob");
            case NONE -> Finding.NOT_MET;
        });
    }

    private static Finding withoutWork(Case kase) {
        return kase.is(EMPLOYMENT, Employment.NONE).because(Result.NOT_MET, "employed")
                .and(kase.holdsNot(SIDE_BUSINESS).because(Result.NOT_MET, "business"))
                .because(Result.MET, "without-work").because(Result.UNKNOWN, "work-unknown");
    }

    private static Finding selfSupporting(Case kase) {
        return kase.read(EMPLOYMENT).decide(employment -> employment == Employment.NONE ? Finding.MET
                : Finding.assessment("mink-pool-self-supporting-in-work").because("self-supporting-in-work"))
                .because(Result.UNKNOWN, "work-unknown");
    }
}
