package dk.kursusret.rules.educationlift;

import dk.kursusret.rules.Case;
import dk.kursusret.rules.Citation;
import dk.kursusret.rules.Condition;
import dk.kursusret.rules.Finding;
import dk.kursusret.rules.fact.CourseFact;
import dk.kursusret.rules.fact.VocationalScope;
import java.util.Set;

/**
 * So much of the vocational education is taken.
 *
 * @param id the condition's
 */
public record ScopeIs(String id, Set<VocationalScope> scopes, Citation citation) implements Condition {

    public ScopeIs {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public Finding examine(Case kase) {
        return kase.isOneOf(CourseFact.VOCATIONAL_SCOPE, scopes);
    }
}
