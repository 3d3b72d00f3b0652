package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.ACTIVATION_OFFER_CLASHES;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;

/** No activation offer made before the application makes it impossible to attend. */
public record Section12ActivationOffer(Provision provision) implements Condition {

    @Override
    public String id() {
        return "six-weeks.no-earlier-activation-offer";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.holdsNot(ACTIVATION_OFFER_CLASHES);
    }
}
