package dk.kursusret.rules.educationlift;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.Group;
import dk.kursusret.rules.fact.PersonFact;
import java.util.Set;

/**
 * The person is in one of the groups.
 *
 * @param id the condition's
 */
public record InGroup(String id, Set<Group> groups, Citation citation) implements Condition {

    public InGroup {
        groups = Set.copyOf(groups);
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(PersonFact.GROUP, groups);
    }
}
