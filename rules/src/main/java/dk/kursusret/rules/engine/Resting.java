package dk.kursusret.rules.engine;

/** What rests on facts: it is the same wherever the facts that were consulted have the same values. */
public sealed interface Resting permits Finding, Reading {
    Sources sources();
}
