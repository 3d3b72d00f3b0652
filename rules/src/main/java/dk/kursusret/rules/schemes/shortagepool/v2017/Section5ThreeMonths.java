package dk.kursusret.rules.schemes.shortagepool.v2017;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.PriorUnemployment;
import java.time.LocalDate;
import java.util.Optional;

/**
 * BEK 1455/2017 § 5, stk. 1, then 1464/2019 § 4, stk. 1: at least three months of unemployment before the offer:
 * accumulated for people on dagpenge, unbroken for every other group.
 */
public record Section5ThreeMonths(Provision provision) implements Condition {

    @Override
    public String id() {
        return "shortage-pool.three-months";
    }

    @Override
    public Finding examine(Case kase) {
        Finding before = unemployed(kase, Optional.empty());
        boolean byHiring = before.truth() == Truth.FALSE
                && unemployed(kase, Optional.of(EmployerFact.EMPLOYMENT_START)).truth() == Truth.TRUE;
        Citation citation = provision.citedIn(kase);
        return byHiring ? before.noticing(kase.notice("shortage-pool.three-months-by-hiring", citation)) : before;
    }

    private static Finding unemployed(Case kase, Optional<Fact<LocalDate>> day) {
        PriorUnemployment prior = new PriorUnemployment(PriorUnemployment.Span.THREE_MONTHS, kase, day);
        return kase.read(PersonFact.GROUP)
                .decide(group -> group == Group.DAGPENGE ? prior.accumulated() : prior.unbroken());
    }
}
