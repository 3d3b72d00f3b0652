package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.util.Optional;

/**
 * A change in the state of a published edition or supplement.
 *
 * @param at the moment of publication or withdrawal; for a change that a date brings about, the beginning of that day
 *         in Denmark
 * @param record as known after the event
 * @param before empty where the event is its publication
 */
public record EditionEvent(Instant at, EditionRecord record, Optional<EditionState> before, EditionState after) {}
