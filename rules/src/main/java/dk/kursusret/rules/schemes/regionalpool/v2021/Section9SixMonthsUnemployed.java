package dk.kursusret.rules.schemes.regionalpool.v2021;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.EmployerFact;
import dk.kursusret.rules.facts.Employment;
import dk.kursusret.rules.facts.PersonFact;
import dk.kursusret.rules.schemes.ActiveEffortOrders;
import dk.kursusret.rules.schemes.PriorUnemployment;
import java.util.Optional;

/**
 * LAB § 97, stk. 3, counted by § 9 of the orders on the active employment effort: at least six months of unemployment
 * before the hiring. For nr. 1 all unemployment counts, for nr. 6 and 7 all time without work or business; for every
 * other group only the present spell. The orders say nothing about nr. 13.
 *
 * @param id the condition's
 */
public record Section9SixMonthsUnemployed(String id, Provision provision) implements Condition {
    private static final Provision COUNTED_BY = ActiveEffortOrders.from2020("§ 9", "§ 9", "§ 9", "§ 9");

    @Override
    public Finding examine(Case kase) {
        PriorUnemployment prior = new PriorUnemployment(PriorUnemployment.Span.SIX_MONTHS, kase,
                Optional.of(EmployerFact.EMPLOYMENT_START));
        return kase.read(PersonFact.GROUP).decide(group -> switch (group) {
            case DAGPENGE -> prior.accumulated();
            case SYGEDAGPENGE, JOBAFKLARING -> whileNotEmployed(prior, kase);
            case OTHER_LAB -> Finding.assessment("unemployment-under-18").because("assessed-under-18");
            default -> prior.unbroken();
        }).citing(COUNTED_BY.citedIn(kase));
    }

    /** Employment and business are taken as they were before the hiring. */
    private static Finding whileNotEmployed(PriorUnemployment prior, Case kase) {
        Finding besideWork = Finding.assessment("unemployment-beside-work").because("assessed-beside-work");
        return kase.read(PersonFact.EMPLOYMENT).decide(employment -> employment != Employment.NONE ? besideWork
                : kase.read(PersonFact.SIDE_BUSINESS)
                        .decide(business -> business ? besideWork : prior.accumulatedInWeeks()));
    }
}
