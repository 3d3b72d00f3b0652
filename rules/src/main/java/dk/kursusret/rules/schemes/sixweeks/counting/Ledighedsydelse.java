package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.PersonFact.FLEKSJOB_MONTHS_LAST_18;
import static dk.kursusret.rules.facts.PersonFact.GROUP;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.facts.Group;

/** People visiteret to fleksjob who receive ledighedsydelse: a right of their own, by the orders on fleksjob. */
public final class Ledighedsydelse {
    /** The reason of a condition that is for the insured alone. */
    static final String REASON = "ledighedsydelse";
    /** Months in fleksjob within the last eighteen that give the right anew. */
    private static final int MONTHS_FOR_A_NEW_RIGHT = 9;

    private Ledighedsydelse() {}

    public static Finding isReceived(Case kase) {
        return kase.is(GROUP, Group.LEDIGHEDSYDELSE);
    }

    /** Whether it is known to be received; the orders on fleksjob are cited then. */
    public static boolean isKnown(Case kase) {
        return isReceived(kase).truth() == Truth.TRUE;
    }

    /** A condition, or a part of one, that is for the insured alone. */
    public static Finding notFor(Case kase, Finding insured) {
        return Finding.choose(isReceived(kase), Finding.NOT_APPLICABLE.because(REASON), insured);
    }

    /** What was used before counts for nothing after nine months in fleksjob within eighteen. */
    public static Finding hasNewRight(Case kase) {
        return isReceived(kase).andThen(
                () -> kase.read(FLEKSJOB_MONTHS_LAST_18).test(months -> months >= MONTHS_FOR_A_NEW_RIGHT));
    }
}
