package dk.kursusret.rules.engine;

import dk.kursusret.rules.facts.Fact;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** A value that is known or not, with the facts it rests on. */
public record Reading<T>(Optional<T> value, Sources sources) {

    public Reading {
        sources = value.isPresent() ? sources.decided() : sources;
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), Sources.NONE);
    }

    public static <T> Reading<T> missing(Fact<?> fact) {
        return new Reading<>(Optional.empty(), Sources.missing(fact));
    }

    public static <T> Reading<T> unknown(Sources sources) {
        return new Reading<>(Optional.empty(), sources);
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    public <R> Reading<R> map(Function<T, R> function) {
        return new Reading<>(value.map(function), sources);
    }

    /** Both values are needed, and either may be asked for first. */
    public <U, R> Reading<R> with(Reading<U> other, BiFunction<T, U, R> function) {
        return new Reading<>(value.flatMap(v -> other.value.map(o -> function.apply(v, o))),
                sources.and(other.sources));
    }

    /** The next value depends on this one, and waits for it. */
    public <R> Reading<R> then(Function<T, Reading<R>> function) {
        return value.map(v -> function.apply(v).resting(sources)).orElseGet(() -> unknown(sources));
    }

    public Finding test(Predicate<T> predicate) {
        return decide(v -> Finding.of(predicate.test(v)));
    }

    public Finding decide(Function<T, Finding> function) {
        return value.map(v -> function.apply(v).resting(sources)).orElseGet(() -> Finding.unknown(sources));
    }

    /** This value, or the other where this one is not known; both are then asked for as this one says. */
    public Reading<T> orElse(Reading<T> other) {
        return isKnown() ? this : other.isKnown() ? other.resting(sources) : resting(other.sources);
    }

    /** One of two, as {@code which} decides; see {@link Finding#choose}. */
    public static <T> Reading<T> choose(Finding which, Reading<T> yes, Reading<T> no) {
        return switch (which.truth()) {
            case TRUE -> yes.resting(which.sources());
            case FALSE -> no.resting(which.sources());
            case UNKNOWN -> yes.isKnown() && yes.value.equals(no.value)
                    ? yes.resting(which.sources()).resting(no.sources)
                    : unknown(which.sources().and(yes.sources.common(no.sources)));
        };
    }

    public Reading<T> resting(Sources more) {
        return new Reading<>(value, sources.consulting(more));
    }
}
