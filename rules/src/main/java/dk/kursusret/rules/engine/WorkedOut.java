package dk.kursusret.rules.engine;

import dk.kursusret.rules.facts.Facts;
import java.util.IdentityHashMap;
import java.util.Map;

/** Keeps what was worked out for cases that differ in nothing but their facts. */
final class WorkedOut {
    private static final int EXPECTED_SIZE = 4;
    private Map<Once<?>, Known> known = Map.of();

    /**
     * @param facts from which it was worked out
     * @param other what was worked out from other facts; null for nothing
     */
    private record Known(Resting value, Facts facts, Known other) {}

    @SuppressWarnings("unchecked") // kept as the result of the same work
    <T extends Resting> T of(Once<T> once, Case kase) {
        Known before = known.get(once);
        for (Known one = before; one != null; one = one.other) {
            if (one.facts.agree(kase.facts(), one.value.sources().facts())) {
                return (T) one.value;
            }
        }
        T value = once.workOut(kase);
        if (known.isEmpty()) {
            known = new IdentityHashMap<>(EXPECTED_SIZE);
        }
        known.put(once, new Known(value, kase.facts(), known.get(once)));
        return value;
    }
}
