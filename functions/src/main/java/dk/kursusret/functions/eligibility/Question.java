package dk.kursusret.functions.eligibility;

import dk.kursusret.rules.engine.Scheme;
import dk.kursusret.rules.facts.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One question about a person and a course.
 *
 * @param asOf the day of the decision
 * @param knownOn answer as the lists and rates were known at the end of that day; empty for as known now
 * @param schemes those asked about, in the order given
 */
public record Question(LocalDate asOf, Optional<LocalDate> knownOn, List<Scheme> schemes, Facts facts) {}
