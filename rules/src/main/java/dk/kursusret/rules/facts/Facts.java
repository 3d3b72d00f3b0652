package dk.kursusret.rules.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What is known of a case. A fact that is not here is unknown: never a no, and never assumed to be a yes. Immutable.
 */
public final class Facts {
    public static final Facts NOTHING = new Facts(new Object[0]);
    /** By the facts' ordinals, without nulls at the end: equal facts have equal arrays. */
    private final Object[] values;

    private Facts(Object[] values) {
        this.values = values;
    }

    /** Collects facts one by one. */
    public static final class Gathering {
        private final Object[] values = new Object[FactSet.CAPACITY];
        private int length = 0;

        public <T> void add(Fact<T> fact, T value) {
            values[fact.ordinal()] = value;
            length = Math.max(length, fact.ordinal() + 1);
        }

        /** The facts added so far. */
        public Facts all() {
            return new Facts(Arrays.copyOf(values, length));
        }
    }

    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable(orNull(fact));
    }

    /** The value, or null where it is unknown. */
    @SuppressWarnings("unchecked") // put in with the fact's own type of value
    public <T> T orNull(Fact<T> fact) {
        return (T) at(fact.ordinal());
    }

    public boolean knows(Fact<?> fact) {
        return at(fact.ordinal()) != null;
    }

    public <T> Facts with(Fact<T> fact, T value) {
        Object[] more = Arrays.copyOf(values, Math.max(values.length, fact.ordinal() + 1));
        more[fact.ordinal()] = value;
        return new Facts(more);
    }

    public Facts without(Fact<?> fact) {
        if (!knows(fact)) {
            return this;
        }
        Object[] fewer = values.clone();
        fewer[fact.ordinal()] = null;
        int length = fewer.length;
        while (length > 0 && fewer[length - 1] == null) {
            length--;
        }
        return new Facts(Arrays.copyOf(fewer, length));
    }

    /** These facts and the others; where both know a fact, the others' value counts. */
    public Facts and(Facts others) {
        Object[] all = Arrays.copyOf(values, Math.max(values.length, others.values.length));
        for (int i = 0; i < others.values.length; i++) {
            all[i] = others.values[i] == null ? all[i] : others.values[i];
        }
        return new Facts(all);
    }

    /** Whether both have the same value, or none, for each of certain facts. */
    public boolean agree(Facts others, FactSet on) {
        if (values == others.values) {
            return true;
        }
        for (int i = on.next(0); i >= 0; i = on.next(i + 1)) {
            if (!Objects.equals(at(i), others.at(i))) {
                return false;
            }
        }
        return true;
    }

    private Object at(int ordinal) {
        return ordinal < values.length ? values[ordinal] : null;
    }

    /** The known values, in the order of the facts. */
    public Collection<Object> values() {
        List<Object> known = new ArrayList<>(Arrays.asList(values));
        known.removeIf(value -> value == null);
        return known;
    }

    public FactSet known() {
        return FactSet.where(i -> at(i) != null);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && Arrays.equals(facts.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringJoiner all = new StringJoiner(", ", "{", "}");
        known().forEach(fact -> all.add(fact + "=" + values[fact.ordinal()]));
        return all.toString();
    }
}
