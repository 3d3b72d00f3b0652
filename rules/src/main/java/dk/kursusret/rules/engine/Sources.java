package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Assessment;
import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a result rests on, and what is missing for it.
 *
 * @param facts every fact that was consulted: no other one can change the result
 * @param missing the unknown facts that could still decide it
 * @param missingData lists ({@code list:rar-fyn}) and rates ({@code rate:price-ceiling:2016}) that we do not have
 * @param assessments what only a person can judge
 */
public record Sources(FactSet facts, FactSet missing, Set<String> missingData, Set<Assessment> assessments) {
    public static final Sources NONE = new Sources(FactSet.NONE, FactSet.NONE, Set.of(), Set.of());
    /** By the facts' ordinals. */
    private static final Sources[] CONSULTED = new Sources[FactSet.CAPACITY];
    private static final Sources[] MISSING = new Sources[FactSet.CAPACITY];

    static {
        for (int i = 0; i < FactSet.CAPACITY; i++) {
            FactSet alone = FactSet.single(i);
            CONSULTED[i] = new Sources(alone, FactSet.NONE, Set.of(), Set.of());
            MISSING[i] = new Sources(alone, alone, Set.of(), Set.of());
        }
    }

    public static Sources of(Fact<?> fact) {
        return CONSULTED[fact.ordinal()];
    }

    public static Sources missing(Fact<?> fact) {
        return missing(fact.ordinal());
    }

    /** A missing fact, by its ordinal. */
    static Sources missing(int ordinal) {
        return MISSING[ordinal];
    }

    public static Sources missingData(String data) {
        return new Sources(FactSet.NONE, FactSet.NONE, Set.of(data), Set.of());
    }

    public static Sources assessment(Assessment assessment) {
        return new Sources(FactSet.NONE, FactSet.NONE, Set.of(), Set.of(assessment));
    }

    public Sources and(Sources other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : with(facts.union(other.facts), other);
    }

    /** Adds what the other is missing, but not the facts that it consulted. */
    Sources alsoLacking(Sources other) {
        return with(facts, other);
    }

    /** Returns one of the two where it already is the result. */
    private Sources with(FactSet consulted, Sources other) {
        FactSet lacking = missing.union(other.missing);
        if (is(consulted, lacking) && other.lacksFactsAlone()) {
            return this;
        }
        return other.is(consulted, lacking) && lacksFactsAlone() ? other
                : new Sources(consulted, lacking, union(missingData, other.missingData),
                        union(assessments, other.assessments));
    }

    private boolean is(FactSet consulted, FactSet lacking) {
        return facts == consulted && missing == lacking;
    }

    private boolean lacksFactsAlone() {
        return missingData.isEmpty() && assessments.isEmpty();
    }

    /** Keeps only the facts consulted: the result is decided, so nothing is missing any more. */
    public Sources decided() {
        return missing.isEmpty() && lacksFactsAlone() ? this
                : new Sources(facts, FactSet.NONE, Set.of(), Set.of());
    }

    /** The facts that either consulted, and nothing missing: the result is decided. */
    Sources decidedWith(Sources other) {
        FactSet all = facts.union(other.facts);
        return all == facts ? decided()
                : all == other.facts ? other.decided() : new Sources(all, FactSet.NONE, Set.of(), Set.of());
    }

    /** Adds the facts that the other consulted, but not what it is missing. */
    Sources consulting(Sources other) {
        if (this == NONE) {
            return other.decided();
        }
        FactSet all = facts.union(other.facts);
        return all == facts ? this : new Sources(all, missing, missingData, assessments);
    }

    /** What both are missing, with the facts that either consulted. */
    Sources common(Sources other) {
        return new Sources(facts.union(other.facts), missing.intersection(other.missing),
                intersection(missingData, other.missingData), intersection(assessments, other.assessments));
    }

    /** The missing lists and rates, in alphabetical order. */
    public Set<String> sortedData() {
        return missingData.isEmpty() ? Set.of() : new TreeSet<>(missingData);
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        if (b.isEmpty() || a == b) {
            return a;
        }
        if (a.isEmpty()) {
            return b;
        }
        Set<T> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return both;
    }

    private static <T> Set<T> intersection(Set<T> a, Set<T> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Set.of();
        }
        Set<T> both = new LinkedHashSet<>(a);
        both.retainAll(b);
        return both;
    }
}
