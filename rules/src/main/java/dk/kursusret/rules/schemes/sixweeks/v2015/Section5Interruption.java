package dk.kursusret.rules.schemes.sixweeks.v2015;

import static dk.kursusret.rules.facts.PersonFact.INTERRUPTION;
import static dk.kursusret.rules.facts.PersonFact.SAME_OR_SIMILAR;
import static dk.kursusret.rules.facts.PersonFact.USE;

import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Condition;
import dk.kursusret.rules.engine.Finding;
import dk.kursusret.rules.engine.Provision;
import dk.kursusret.rules.facts.Interruption;
import dk.kursusret.rules.facts.SixWeeksUse;
import java.util.EnumSet;
import java.util.Set;

/**
 * A course that was broken off spends the right, unless work, illness or a birth earlier than expected was the reason,
 * or the provider cancelled it (§ 15). The right is then to the part not taken, or to one like it.
 */
public record Section5Interruption(Provision provision) implements Condition {
    private static final Set<Interruption> EXCUSED = EnumSet.of(Interruption.EMPLOYMENT, Interruption.ILLNESS,
            Interruption.MATERNITY_EARLIER_THAN_EXPECTED, Interruption.PROVIDER_CANCELLED);

    @Override
    public String id() {
        return "six-weeks.interruption-excused";
    }

    @Override
    public Finding examine(Case kase) {
        return Finding.choose(kase.is(USE, SixWeeksUse.INTERRUPTED),
                kase.isOneOf(INTERRUPTION, EXCUSED).and(kase.holds(SAME_OR_SIMILAR)), Finding.NOT_APPLICABLE);
    }

    /** Whether a course was broken off for a reason that keeps the right. */
    static Finding isExcused(Case kase) {
        return kase.is(USE, SixWeeksUse.INTERRUPTED).andThen(() -> kase.isOneOf(INTERRUPTION, EXCUSED));
    }
}
