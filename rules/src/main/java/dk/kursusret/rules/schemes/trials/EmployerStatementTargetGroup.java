package dk.kursusret.rules.schemes.trials;

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
 * § 6, nr. 1-5, nr. 6 and 7 who neither have work nor run a business, nr. 8, nr. 9 on ledighedsydelse, nr. 10, 11 and
 * 13: not people in a fleksjob, nor self-supporting people.
 */
public record EmployerStatementTargetGroup(Provision provision) implements Condition {

    @Override
    public String id() {
        return "trial-employer-statement.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(GROUP).decide(group -> switch (group) {
            case FLEKSJOB -> Finding.NOT_MET.because("fleksjob");
            case SELVFORSOERGENDE -> Finding.NOT_MET.because("self-supporting");
            case NONE -> Finding.NOT_MET;
            case SYGEDAGPENGE, JOBAFKLARING -> withoutWork(kase);
            default -> Finding.MET;
        });
    }

    private static Finding withoutWork(Case kase) {
        return kase.is(EMPLOYMENT, Employment.NONE).because(Result.NOT_MET, "has-work")
                .and(kase.holdsNot(SIDE_BUSINESS).because(Result.NOT_MET, "has-business"));
    }
}
