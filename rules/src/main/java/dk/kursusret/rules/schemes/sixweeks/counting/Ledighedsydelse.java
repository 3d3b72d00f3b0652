package dk.kursusret.rules.schemes.sixweeks.counting;

import static dk.kursusret.rules.facts.PersonFact.FLEKSJOB_MONTHS_LAST_18;
import static dk.kursusret.rules.facts.PersonFact.GROUP;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Sources;
import dk.kursusret.rules.facts.Group;
import java.util.function.Function;

/** People visiteret to fleksjob who receive ledighedsydelse: a right of their own, under the orders on fleksjob. */
public final class Ledighedsydelse {
    /** The reason given by a condition that is only for the insured. */
    static final String REASON = "ledighedsydelse";
    /** Months in fleksjob within the last eighteen that give a new right. */
    private static final int MONTHS_FOR_A_NEW_RIGHT = 9;

    private Ledighedsydelse() {}

    public static Finding isReceived(Case kase) {
        return kase.is(GROUP, Group.LEDIGHEDSYDELSE);
    }

    static Finding isNotReceived(Case kase) {
        return kase.isNot(GROUP, Group.LEDIGHEDSYDELSE);
    }

    /** Whether it is known to be received; then the orders on fleksjob are cited. */
    public static boolean isKnown(Case kase) {
        return isReceived(kase).truth() == Truth.TRUE;
    }

    /** The finding for the person's group; where the group is unknown, for either. */
    public static Finding byGroup(Case kase, Function<Case, Finding> received, Function<Case, Finding> insured) {
        return switch (isReceived(kase).truth()) {
            case TRUE -> received.apply(kase).resting(isReceived(kase).sources());
            case FALSE -> insured.apply(kase).resting(isReceived(kase).sources());
            case UNKNOWN -> either(isReceived(kase),
                    received.apply(kase.supposing(GROUP, Group.LEDIGHEDSYDELSE)),
                    insured.apply(kase.supposing(GROUP, Group.DAGPENGE)));
        };
    }

    /** Where the same things are missing either way, the group is not asked for here: § 1 asks for it in any case. */
    private static Finding either(Finding isReceived, Finding received, Finding insured) {
        Sources lacking = insured.sources();
        boolean same = received.truth() == Truth.UNKNOWN && insured.truth() == Truth.UNKNOWN
                && lacking.missing().equals(received.sources().missing())
                && lacking.missingData().equals(received.sources().missingData())
                && lacking.assessments().equals(received.sources().assessments());
        return same ? insured.resting(received.sources()).resting(isReceived.sources())
                : Finding.choose(isReceived, received, insured);
    }

    /** The same rule for both, except that parts of it depend on the group. */
    public static Finding byGroup(Case kase, Function<Case, Finding> either) {
        return byGroup(kase, either, either);
    }

    /** For a condition, or part of one, that is only for the insured. */
    public static Finding notFor(Case kase, Function<Case, Finding> insured) {
        return byGroup(kase, received -> Finding.NOT_APPLICABLE.because(REASON), insured);
    }

    /** After nine months in fleksjob within eighteen, what was used before no longer counts. */
    public static Finding hasNewRight(Case kase) {
        return isReceived(kase).andThen(
                () -> kase.read(FLEKSJOB_MONTHS_LAST_18).test(months -> months >= MONTHS_FOR_A_NEW_RIGHT));
    }
}
