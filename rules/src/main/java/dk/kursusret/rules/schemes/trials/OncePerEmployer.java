package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.EmployerFact.REFERENCE;
import static dk.kursusret.rules.facts.PersonFact.EMPLOYERS_USED;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;

/** One course for each person and employer; people who have used none may go to any employer. */
public record OncePerEmployer(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.once-per-employer";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(EMPLOYERS_USED).decide(used -> used.isEmpty() ? Finding.MET.because("never-used")
                : kase.read(REFERENCE).test(reference -> !used.contains(reference)));
    }
}
