package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Group;
import dk.kursusret.rules.facts.PersonFact;
import java.util.Set;

/**
 * The person is in one of the groups.
 *
 * @param id the condition's
 */
public record InGroup(String id, Set<Group> groups, Provision provision) implements Condition {

    public InGroup {
        groups = Set.copyOf(groups);
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(PersonFact.GROUP, groups);
    }
}
