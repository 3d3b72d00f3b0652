package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.Counts;
import dk.kursusret.catalog.Door;
import dk.kursusret.catalog.EditionHistory;
import dk.kursusret.catalog.EditionRecord;
import dk.kursusret.catalog.EditionState;
import dk.kursusret.catalog.Origin;
import dk.kursusret.catalog.Stamp;
import dk.kursusret.catalog.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What anyone may know of a published edition or supplement: what it is, where it came from, and when what was done to
 * it; null where it was not. Who did it, and the words in which operators gave each other reasons, stay with them.
 *
 * @param state on the day asked about
 * @param base of a supplement the first day of the edition it adds to
 * @param reason of a supplement why it was made
 */
@JsonInclude(Include.ALWAYS)
public record EditionView(@JsonUnwrapped EditionReference reference, EditionState state, Optional<LocalDate> base,
        Optional<String> reason, Origin origin, String source, Door door, Counts counts, List<String> acknowledged,
        Instant stagedAt, Optional<Instant> publishedAt, Optional<Instant> withdrawnAt) {

    public static List<EditionView> of(List<EditionRecord> records, EditionHistory history, LocalDate asOf) {
        return records.stream().map(record -> of(EditionReference.of(record), record, history.state(record, asOf)))
                .toList();
    }

    public static EditionView of(EditionReference reference, EditionRecord record, EditionState state) {
        return new EditionView(reference, state, record.base(),
                Optional.of(record.reason()).filter(reason -> !reason.isEmpty()), record.source().origin(),
                record.source().fileName(), record.source().door(), record.counts(),
                record.acknowledgement().guards().stream().sorted().toList(), record.staged().at(),
                record.publishedAt(), record.withdrawal().map(Withdrawal::stamp).map(Stamp::at));
    }
}
