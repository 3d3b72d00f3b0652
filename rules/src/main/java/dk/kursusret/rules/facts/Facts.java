package dk.kursusret.rules.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of a case. A fact that is not here is unknown: never no, and never an assumed yes. Immutable. */
public final class Facts {
    public static final Facts NOTHING = new Facts(Map.of());
    private final Map<Fact<?>, Object> values;

    private Facts(Map<Fact<?>, Object> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    @SuppressWarnings("unchecked") // put() takes the value with the fact's own type
    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable((T) values.get(fact));
    }

    public <T> Facts with(Fact<T> fact, T value) {
        Map<Fact<?>, Object> more = new LinkedHashMap<>(values);
        more.put(fact, value);
        return new Facts(more);
    }

    public Facts without(Fact<?> fact) {
        Map<Fact<?>, Object> fewer = new LinkedHashMap<>(values);
        fewer.remove(fact);
        return new Facts(fewer);
    }

    /** These facts, and the others besides; where both know one, the other's value counts. */
    public Facts and(Facts others) {
        Map<Fact<?>, Object> all = new LinkedHashMap<>(values);
        all.putAll(others.values);
        return new Facts(all);
    }

    public Collection<Object> values() {
        return values.values();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && facts.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    public Set<Fact<?>> known() {
        return values.keySet();
    }
}
