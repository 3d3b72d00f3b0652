package dk.kursusret.rules.engine;

import dk.kursusret.rules.decision.Authority;
import dk.kursusret.rules.facts.Fact;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a result rests on, and what stands in its way.
 *
 * @param facts every fact that was consulted: no other one can change the result
 * @param missing unknown facts of which some value could still decide it
 * @param missingData lists ({@code list:rar-fyn}) and rates ({@code rate:price-ceiling:2016}) that are not there
 * @param assessments what only a person can judge
 */
public record Sources(Set<Fact<?>> facts, Set<Fact<?>> missing, Set<String> missingData, Set<Assessment> assessments) {
    public static final Sources NONE = new Sources(Set.of(), Set.of(), Set.of(), Set.of());

    /** Something that is left to a person's judgement: a text key, and who judges. */
    public record Assessment(String textKey, Authority by) {}

    public static Sources of(Fact<?> fact) {
        return new Sources(Set.of(fact), Set.of(), Set.of(), Set.of());
    }

    public static Sources missing(Fact<?> fact) {
        return new Sources(Set.of(fact), Set.of(fact), Set.of(), Set.of());
    }

    public static Sources missingData(String data) {
        return new Sources(Set.of(), Set.of(), Set.of(data), Set.of());
    }

    public static Sources assessment(String textKey, Authority by) {
        return new Sources(Set.of(), Set.of(), Set.of(), Set.of(new Assessment(textKey, by)));
    }

    public Sources and(Sources other) {
        return new Sources(union(facts, other.facts), union(missing, other.missing),
                union(missingData, other.missingData), union(assessments, other.assessments));
    }

    /** The facts consulted alone: the result is decided, so that nothing stands in its way. */
    public Sources decided() {
        return new Sources(facts, Set.of(), Set.of(), Set.of());
    }

    /** Consults the other's facts too, without waiting for what the other lacks. */
    Sources consulting(Sources other) {
        return new Sources(union(facts, other.facts), missing, missingData, assessments);
    }

    /** What stands in the way of both. */
    Sources common(Sources other) {
        return new Sources(union(facts, other.facts), intersection(missing, other.missing),
                intersection(missingData, other.missingData), intersection(assessments, other.assessments));
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        if (b.isEmpty() || a.equals(b)) {
            return a;
        }
        Set<T> both = new LinkedHashSet<>(a);
        both.addAll(b);
        return both;
    }

    private static <T> Set<T> intersection(Set<T> a, Set<T> b) {
        Set<T> both = new LinkedHashSet<>(a);
        both.retainAll(b);
        return both;
    }
}
