package dk.kursusret.rules.schemes.sixweeks.answers;

import dk.kursusret.rules.decision.Truth;
import dk.kursusret.rules.engine.Case;
import dk.kursusret.rules.engine.Examined;
import java.util.List;
import java.util.Set;

/** The conditions that a new right - a new benefit period, or nine months in fleksjob - resets. */
final class RenewedConditions {
    private static final String HOURS = "six-weeks.fits-into-hours-left";
    private static final Set<String> IDS = Set.of("six-weeks.one-course", "six-weeks.one-erhvervsgruppe",
            "six-weeks.completed-within-period", "six-weeks.interruption-excused", HOURS);

    private RenewedConditions() {}

    /** Whether a new right would lift the no: nothing else fails, and the course fits into six weeks at all. */
    static boolean areAllThatFail(Case kase, List<Examined> examined) {
        List<String> failing = examined.stream().filter(one -> one.finding().truth() == Truth.FALSE)
                .map(one -> one.condition().id()).toList();
        boolean tooLong = failing.contains(HOURS) && WorkedOut.isBeyondSixWeeks(kase);
        return !failing.isEmpty() && IDS.containsAll(failing) && !tooLong;
    }
}
