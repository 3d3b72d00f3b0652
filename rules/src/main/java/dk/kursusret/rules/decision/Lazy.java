package dk.kursusret.rules.decision;

import java.util.function.Supplier;

/** A value that is worked out when it is first read, and kept from then on. */
public final class Lazy<T> {
    private final Supplier<T> work;
    /**
     * Null until first read. Not synchronised: two threads may both work it out, but the value is immutable and the
     * same each time.
     */
    private T value;

    /** @param work gives an immutable value, the same each time */
    public Lazy(Supplier<T> work) {
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
        return other instanceof Lazy<?> lazy && get().equals(lazy.get());
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
