package dk.kursusret.rules.facts;

/** The group of LAB § 6 a person belongs to; the glossary explains each. NONE is in no such group. */
public enum Group {
    DAGPENGE, KONTANTHJAELP_JOBPARAT, KONTANTHJAELP_AKTIVITETSPARAT, UDDANNELSESHJAELP, OVERGANGSYDELSE, SYGEDAGPENGE,
    JOBAFKLARING, RESSOURCEFORLOEB, REVALIDERING, LEDIGHEDSYDELSE, FOERTIDSPENSION, SELVFORSOERGENDE, FLEKSJOB,
    OTHER_LAB,
    NONE;

    /** Whether LAB § 6 covers the group at all. */
    public boolean isInLab() {
        return this != NONE;
    }
}
