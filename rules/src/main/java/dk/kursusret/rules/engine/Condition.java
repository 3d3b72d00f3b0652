package dk.kursusret.rules.engine;

/**
 * One condition of one provision. The texts hold its question and, for each reason why it can come out as it does, an
 * explanation, all under its id. Its finding rests on nothing but the case: the same case gives the same finding.
 */
public interface Condition {
    /** Stable: clients and texts rely on it. */
    String id();

    Provision provision();

    Finding examine(Case kase);
}
