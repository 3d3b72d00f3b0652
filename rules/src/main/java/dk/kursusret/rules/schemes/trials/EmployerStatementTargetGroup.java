package dk.kursusret.rules.schemes.trials;

import static dk.kursusret.rules.facts.PersonFact.EMPLOYMENT;
import static dk.kursusret.rules.facts.PersonFact.GROUP;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Employment;
import dk.kursusret.rules.facts.Group;
import java.util.EnumSet;
import java.util.Set;

/**
 * Every group of LAB § 6 but people in a fleksjob and the self-supporting; people on sickness benefit or in jobafklaring
 * only where they neither are employed nor run a business.
 */
public record EmployerStatementTargetGroup(Provision provision) implements Condition {
    private static final Set<Group> EXCLUDED = EnumSet.of(Group.FLEKSJOB, Group.SELVFORSOERGENDE, Group.NONE);
    private static final Set<Group> WITHOUT_WORK_ONLY = EnumSet.of(Group.SYGEDAGPENGE, Group.JOBAFKLARING);

    @Override
    public String id() {
        return "trial-employer-statement.target-group";
    }

    @Override
    public Finding examine(Case kase) {
        return kase.read(GROUP).decide(group -> {
            if (EXCLUDED.contains(group)) {
                return Finding.NOT_MET;
            }
            return WITHOUT_WORK_ONLY.contains(group) ? kase.is(EMPLOYMENT, Employment.NONE) : Finding.MET;
        });
    }
}
