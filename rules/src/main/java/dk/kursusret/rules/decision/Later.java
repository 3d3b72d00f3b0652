package dk.kursusret.rules.decision;

import java.util.function.Supplier;

/** A value that is worked out when it is first read, and kept from then on. */
public final class Later<T> {
    private final Supplier<T> work;
    /** Null until then. Two threads may both work it out: it is immutable, and comes out the same. */
    private T value;

    /** @param work gives an immutable value, the same each time */
    public Later(Supplier<T> work) {
        this.work = work;
    }

    public T get() {
        T known = value;
        if (known == null) {
            known = work.get();
            value = known;
        }
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Later<?> later && get().equals(later.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
