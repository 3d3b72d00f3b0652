package dk.kursusret.rules.engine;

import java.util.function.Function;

/**
 * Something that several conditions work out of a case, and that is worked out at most once for each case.
 *
 * @param work rests on nothing but the case
 */
public record Once<T>(Function<Case, T> work) {

    public T in(Case kase) {
        return kase.workedOut(this);
    }

    /** Another one is another thing, even where the work is the same. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
