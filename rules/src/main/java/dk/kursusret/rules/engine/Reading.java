package dk.kursusret.rules.engine;

import dk.kursusret.rules.facts.Fact;
import dk.kursusret.rules.facts.FactSet;
import dk.kursusret.rules.facts.Facts;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** A value that is known or not, with the facts it rests on. */
public final class Reading<T> implements Resting {
    /** By the facts' ordinals: the readings that lack just that fact. */
    private static final Reading<?>[] MISSING = new Reading<?>[FactSet.CAPACITY];
    static {
        Arrays.setAll(MISSING, i -> unknown(Sources.missing(i)));
    }

    /** Null where it is unknown. */
    private final T value;
    private final Sources sources;

    private Reading(T value, Sources sources) {
        this.value = value;
        this.sources = value == null ? sources : sources.decided();
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, Sources.NONE);
    }

    /** @param value empty where it is not known */
    public static <T> Reading<T> of(Optional<T> value, Sources sources) {
        return new Reading<>(value.orElse(null), sources);
    }

    static <T> Reading<T> of(Fact<T> fact, Facts facts) {
        T value = facts.orNull(fact);
        return value == null ? missing(fact) : new Reading<>(value, Sources.of(fact));
    }

    @SuppressWarnings("unchecked") // it has no value
    public static <T> Reading<T> missing(Fact<?> fact) {
        return (Reading<T>) MISSING[fact.ordinal()];
    }

    public static <T> Reading<T> unknown(Sources sources) {
        return new Reading<>(null, sources);
    }

    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public Sources sources() {
        return sources;
    }

    public boolean isKnown() {
        return value != null;
    }

    public <R> Reading<R> map(Function<T, R> function) {
        return new Reading<>(value == null ? null : function.apply(value), sources);
    }

    /** Both values are needed, and either may be asked for first. */
    public <U, R> Reading<R> with(Reading<U> other, BiFunction<T, U, R> function) {
        return new Reading<>(value == null || other.value == null ? null : function.apply(value, other.value),
                sources.and(other.sources));
    }

    /** The next value depends on this one, and waits for it. */
    public <R> Reading<R> then(Function<T, Reading<R>> function) {
        return value == null ? unknown(sources) : function.apply(value).resting(sources);
    }

    public Finding test(Predicate<T> predicate) {
        return value == null ? Finding.unknown(sources) : Finding.of(predicate.test(value)).resting(sources);
    }

    public Finding decide(Function<T, Finding> function) {
        return value == null ? Finding.unknown(sources) : function.apply(value).resting(sources);
    }

    /**
     * This value, or the other where this one is unknown. Where neither is known, only what this one lacks is asked
     * for.
     */
    public Reading<T> orElse(Reading<T> other) {
        return isKnown() ? this : other.isKnown() ? other.resting(sources) : resting(other.sources);
    }

    /** One of two, as {@code which} decides; see {@link Finding#choose(Finding, Finding, Finding)}. */
    public static <T> Reading<T> choose(Finding which, Reading<T> yes, Reading<T> no) {
        return switch (which.truth()) {
            case TRUE -> yes.resting(which.sources());
            case FALSE -> no.resting(which.sources());
            case UNKNOWN -> yes.value != null && yes.value.equals(no.value)
                    ? yes.resting(which.sources()).resting(no.sources)
                    : unknown(which.sources().and(yes.sources.common(no.sources)));
        };
    }

    /** As {@link #choose(Finding, Reading, Reading)}; where {@code which} is known, the other one is not worked out. */
    public static <T> Reading<T> choose(Finding which, Supplier<Reading<T>> yes, Supplier<Reading<T>> no) {
        return switch (which.truth()) {
            case TRUE -> yes.get().resting(which.sources());
            case FALSE -> no.get().resting(which.sources());
            case UNKNOWN -> choose(which, yes.get(), no.get());
        };
    }

    public Reading<T> resting(Sources more) {
        Sources all = sources.consulting(more);
        return all == sources ? this : new Reading<>(value, all);
    }

    public Reading<T> resting(Fact<?> fact) {
        return resting(Sources.of(fact));
    }
}
