package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Citation;

/**
 * One condition of one provision. Its question and explanations stand in the texts, under its id.
 * Its finding rests on nothing but the case: the same case gives the same finding.
 */
public interface Condition {
    /** Stable: clients and texts rely on it. */
    String id();

    Citation citation();

    Finding examine(Case kase);
}
