package dk.kursusret.rules.engine;

import java.util.function.Function;

/**
 * Something that several conditions work out from a case. As long as the facts it rests on keep their values, it is
 * worked out only once, however often other facts are supposed.
 */
public final class Once<T extends Resting> {
    private final Function<Case, T> work;

    /** @param work rests on nothing but the case */
    public Once(Function<Case, T> work) {
        this.work = work;
    }

    public T in(Case kase) {
        return kase.workedOut(this);
    }

    T workOut(Case kase) {
        return work.apply(kase);
    }
}
