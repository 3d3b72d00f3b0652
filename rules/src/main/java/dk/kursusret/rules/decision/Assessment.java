package dk.kursusret.rules.decision;

import java.util.Optional;

/**
 * Something that only a person can judge.
 *
 * @param id of the notice that tells of it
 * @param by who judges; empty where it is whoever decides
 * @param citation its provision, where that is not the condition's
 */
public record Assessment(String id, Optional<Authority> by, Optional<Citation> citation) {}
