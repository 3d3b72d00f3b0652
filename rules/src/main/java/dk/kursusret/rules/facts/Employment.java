package dk.kursusret.rules.facts;

/** Work on the day of the decision; part-time work with supplementary dagpenge is EMPLOYED. */
public enum Employment {
    NONE, EMPLOYED, SELF_EMPLOYED
}
