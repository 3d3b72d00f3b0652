package dk.kursusret.rules.engine;

import java.util.function.Function;

/**
 * Something that several conditions work out of a case. It is worked out at most once for the same values of the facts
 * that it rests on, however often other facts are supposed.
 *
 * @param work rests on nothing but the case
 */
public record Once<T extends Resting>(Function<Case, T> work) {

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
