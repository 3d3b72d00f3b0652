package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dk.kursusret.catalog.EditionKind;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.rules.lists.EditionRef;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which edition or supplement it is.
 *
 * @param edition its first day
 * @param round the how many-th time this file was brought for this day
 * @param lastDay null where it has none
 */
public record EditionReference(LocalDate edition, String sha256, int round, EditionKind kind,
        @JsonInclude(Include.ALWAYS) Optional<LocalDate> lastDay, boolean sample) {

    public static EditionReference of(EditionRecord record) {
        return new EditionReference(record.firstDay(), record.sha256(), record.round(), record.kind(),
                record.lastDay(), record.isSample());
    }

    /** The same with what is merged over it: a sample where any part is. */
    public static EditionReference of(EditionRecord record, EditionRef merged) {
        return new EditionReference(record.firstDay(), record.sha256(), record.round(), record.kind(),
                record.lastDay(), merged.sample());
    }
}
