package dk.kursusret.rules.engine;

/**
 * One condition of one provision. Its question and explanations stand in the texts, under its id: one for each reason
 * for which it can come out as it does. Its finding rests on nothing but the case: the same case gives the same finding.
 */
public interface Condition {
    /** Stable: clients and texts rely on it. */
    String id();

    Provision provision();

    Finding examine(Case kase);
}
