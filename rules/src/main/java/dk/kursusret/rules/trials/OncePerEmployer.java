package dk.kursusret.rules.trials;

import static dk.kursusret.rules.fact.EmployerFact.REFERENCE;
import static dk.kursusret.rules.fact.PersonFact.EMPLOYERS_USED;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;

/** One course per person with the same employer; whoever has used none may go to any. */
public record OncePerEmployer(Citation citation) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.once-per-employer";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(EMPLOYERS_USED).decide(used -> used.isEmpty() ? Finding.MET
                : kase.read(REFERENCE).test(reference -> !used.contains(reference)));
    }
}
