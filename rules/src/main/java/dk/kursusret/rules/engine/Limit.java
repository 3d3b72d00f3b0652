package dk.kursusret.rules.engine;

import dk.kursusret.rules.facts.Fact;

/** The value that a finding requires of a fact. Texts name it by the fact: {@code {limit/course/end}}. */
public record Limit<T>(Fact<T> fact, Bound bound, T value) {

    /** On which side of the limit a fact must lie. */
    public enum Bound {
        AT_LEAST, AT_MOST, EXACTLY
    }

    /** The earliest day, or the smallest number. */
    public static <T extends Comparable<? super T>> Limit<T> atLeast(Fact<T> fact, T value) {
        return new Limit<>(fact, Bound.AT_LEAST, value);
    }

    /** The latest day, or the largest number. */
    public static <T extends Comparable<? super T>> Limit<T> atMost(Fact<T> fact, T value) {
        return new Limit<>(fact, Bound.AT_MOST, value);
    }

    public static <T> Limit<T> exactly(Fact<T> fact, T value) {
        return new Limit<>(fact, Bound.EXACTLY, value);
    }
}
