package dk.kursusret.rules.decision;

/** Who decides, or makes an assessment that no program can make. */
public enum Authority {
    A_KASSE, JOBCENTRE
}
