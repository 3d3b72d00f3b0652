package dk.kursusret.catalog.edition;

import java.time.Instant;
import java.util.Optional;

/**
 * A published edition or supplement became something else.
 *
 * @param at of publication and withdrawal the moment itself; of what a date brings about, that day's first moment in Denmark
 * @param record as known after it
 * @param before empty where it was published just then
 */
public record EditionEvent(Instant at, EditionRecord record, Optional<EditionState> before, EditionState after) {}
