package dk.kursusret.rules.fact;

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

    public Set<Fact<?>> known() {
        return values.keySet();
    }
}
