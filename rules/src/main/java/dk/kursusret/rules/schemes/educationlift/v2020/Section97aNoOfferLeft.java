package dk.kursusret.rules.schemes.educationlift.v2020;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.PersonFact;
import java.time.LocalDate;

/**
 * Has not, within the last six months, left an offer under § 96 that was begun before 1 August 2020. After 2026 no such
 * offer is still running.
 */
public record Section97aNoOfferLeft(Provision provision) implements Condition {
    private static final LocalDate LAST_DAY_OF_EARLIER_OFFERS = LocalDate.of(2026, 12, 31);

    @Override
    public String id() {
        return "education-lift-110.no-offer-left";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.asOf().isAfter(LAST_DAY_OF_EARLIER_OFFERS) ? Finding.NOT_APPLICABLE
                : kase.holdsNot(PersonFact.LEFT_OFFER_WITHIN_6_MONTHS);
    }
}
