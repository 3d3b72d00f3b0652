package dk.kursusret.rules.sixweeks.v2015;

import static dk.kursusret.rules.fact.PersonFact.ACTIVATION_OFFER_CLASHES;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;

/** No activation offer from before the application makes it impossible to attend. */
public record Section12ActivationOffer(Citation citation) implements Condition {

    @Override
    public String id() {
        return "six-weeks.no-earlier-activation-offer";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.holdsNot(ACTIVATION_OFFER_CLASHES);
    }
}
