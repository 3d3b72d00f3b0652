package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.edition.EditionEvent;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.EditionState;
import dk.kursusret.functions.answers.OrNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has happened to the lists, oldest first.
 *
 * @param nextSince the value of {@code since} that asks for what comes after these; null if nothing has happened yet
 * @param more whether there are more events already
 */
public record EventsAnswer(List<EventView> events, @OrNull Optional<String> nextSince,
        boolean more) {

    /**
     * @param event PUBLISHED, or the later change of state
     * @param base for a supplement, the first day of the edition it adds to; else null
     * @param before null if this event is the publication
     */
    public record EventView(String id, Instant at, String event, String list,
            @JsonUnwrapped EditionView.Reference edition, @OrNull Optional<LocalDate> base,
            @OrNull Optional<EditionState> before, EditionState state) {

        public static EventView of(String id, String name, EditionEvent event) {
            EditionRecord record = event.record();
            return new EventView(id, event.at(), name, record.list(), EditionView.Reference.of(record),
                    record.term().base(),
                    event.before(), event.after());
        }
    }
}
