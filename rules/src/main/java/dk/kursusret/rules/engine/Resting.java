package dk.kursusret.rules.engine;

/** A result that rests on facts: it is the same wherever the facts consulted have the same values. */
public sealed interface Resting permits Finding, Reading {
    Sources sources();
}
