package dk.kursusret.rules.schemes.educationlift;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.CourseFact;
import dk.kursusret.rules.facts.VocationalScope;
import java.util.Set;

/**
 * So much of the vocational education is taken.
 *
 * @param id the condition's
 */
public record ScopeIs(String id, Set<VocationalScope> scopes, Provision provision) implements Condition {

    public ScopeIs {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(CourseFact.VOCATIONAL_SCOPE, scopes);
    }
}
