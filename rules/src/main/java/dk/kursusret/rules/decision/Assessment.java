package dk.kursusret.rules.decision;

import java.util.Optional;

/**
 * Something that only a person can judge.
 *
 * @param id of the notice that tells it
 * @param by who judges; empty: whoever decides
 * @param citation where it stands, if not where its condition stands
 */
public record Assessment(String id, Optional<Authority> by, Optional<Citation> citation) {}
