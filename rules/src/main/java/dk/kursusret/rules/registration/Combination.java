package dk.kursusret.rules.registration;

import dk.kursusret.rules.decision.Citation;
import dk.kursusret.rules.decision.Statement;
import java.util.List;

/**
 * Whether two codes go together, apart from any date.
 *
 * @param citation the provision that decides
 * @param reasons why they do not; empty where they do
 * @param notices what else there is to say about the combination
 */
record Combination(Citation citation, List<Statement> reasons, List<Statement> notices) {}
