package dk.kursusret.rules.schemes;

import dk.kursusret.rules.decision.Amount;
import dk.kursusret.rules.decision.Statement;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Travel to an offer under the pools, uddannelsesløft or mink (LAB § 82, stk. 1; § 175, stk. 1 from 2020): a right for
 * most groups, for some by assessment, for the rest none. A subsidy to an employer is not an offer to the person.
 */
public final class TravelToOffer {
    /** LBK 701/2022 provides for the assessment for offers under chapter 14; the act as passed in 2019 does not. */
    private static final LocalDate ASSESSED_FROM = LocalDate.of(2022, 5, 22);

    private TravelToOffer() {}

    /** Travel for the person's group; nothing where the group is unknown. */
    public static Travel of(Case kase) {
        return kase.facts().get(PersonFact.GROUP).map(group -> switch (group) {
            case DAGPENGE -> ofAKasse(kase);
            case KONTANTHJAELP_JOBPARAT, KONTANTHJAELP_AKTIVITETSPARAT, UDDANNELSESHJAELP, OVERGANGSYDELSE,
                    SYGEDAGPENGE, JOBAFKLARING, RESSOURCEFORLOEB, REVALIDERING, LEDIGHEDSYDELSE ->
                TravelAllowance.toOffer(kase);
            case SELVFORSOERGENDE, OTHER_LAB -> byAssessment(kase);
            case FOERTIDSPENSION, FLEKSJOB, NONE -> Travel.NONE;
        }).orElse(Travel.NONE);
    }

    /** The a-kasse decides on travel, although the municipality decides on the offer: complaints go different ways. */
    private static Travel ofAKasse(Case kase) {
        Travel travel = TravelAllowance.toOffer(kase);
        if (travel.amount().isEmpty()) {
            return travel;
        }
        List<Statement> notices = new ArrayList<>(travel.notices());
        notices.add(kase.notice("travel.travel-complaint", Complaints.ofAKasseCitedIn(kase),
                Map.of("agency", Texts.of("authority." + Complaints.agencyOn(kase.asOf())))));
        return new Travel(travel.amount(), notices, travel.applyBy());
    }

    private static Travel byAssessment(Case kase) {
        if (!TravelAllowance.isAskedFor(kase)) {
            return Travel.NONE;
        }
        if (kase.asOf().isBefore(ASSESSED_FROM)) {
            return new Travel(Optional.empty(), List.of(kase.notice("travel.travel-not-for-group",
                    TravelLaw.RIGHT.citedIn(kase))), Optional.empty());
        }
        Amount assessed = new Amount("travel-allowance", Optional.empty(), Optional.empty(),
                kase.text("amount.travel.assessed"), TravelLaw.RIGHT.citedIn(kase), Optional.empty(),
                Optional.of(Amount.Kind.ASSESSED));
        return new Travel(Optional.of(assessed), List.of(), TravelAllowance.toOffer(kase).applyBy());
    }
}
