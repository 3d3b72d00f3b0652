package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Accompaniment;
import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.decision.Basis;
import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Complaint;
import dk.kursusret.rules.decision.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A scheme's rules over a part of its life: the list of its conditions.
 *
 * @param scheme its id
 * @param knownUntil the last day on which the text is known to hold; empty where it holds for the whole period
 * @param legalBasis the act's provisions and the orders behind it
 * @param yes what it says where every condition is met: a right, or something that may be granted
 * @param situations its ways in; one unnamed where there is only one
 * @param practice who decides, which lists count, and what an answer carries besides the conditions
 */
public record RuleVersion(String scheme, LocalDate firstDay, Optional<LocalDate> lastDay,
        Optional<LocalDate> knownUntil, Basis basis, List<Citation> legalBasis, Outcome yes,
        List<Situation> situations, Practice practice)
        implements
            Period {

    /** How a version is administered. */
    public interface Practice {
        Authority decidedBy(Case kase);

        /** The lists on which the course is looked up, in order. */
        List<String> lists(Case kase);

        /** What an answer carries besides the conditions. */
        Accompaniment accompany(Case kase, Outcome outcome, List<Examined> examined);

        /** To whom a decision can be complained about, in stages. */
        List<Complaint> complaint(Case kase);
    }

    /** Clients keep it: scheme@first day. */
    public String id() {
        return scheme + "@" + firstDay;
    }

    /** The same rules, with a last day. */
    RuleVersion until(LocalDate day) {
        return new RuleVersion(scheme, firstDay, Optional.of(day), knownUntil, basis, legalBasis, yes, situations,
                practice);
    }

    public Basis basisOn(LocalDate day) {
        return knownUntil.filter(day::isAfter).map(known -> basis.weaker(Basis.LAST_KNOWN)).orElse(basis);
    }

    /** Every condition once, in the order of the situations. */
    public List<Condition> conditions() {
        return situations.stream().flatMap(situation -> situation.conditions().stream()).distinct().toList();
    }

    /** Those that every situation with conditions has. */
    public List<Condition> shared() {
        List<Situation> open = situations.stream().filter(situation -> situation.without().isEmpty()).toList();
        return conditions().stream().filter(c -> open.stream().allMatch(s -> s.conditions().contains(c))).toList();
    }
}
