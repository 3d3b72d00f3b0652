package dk.kursusret.functions.answers.lists;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.kursusret.catalog.LoadedEdition;
import dk.kursusret.catalog.edition.Door;
import dk.kursusret.catalog.edition.EditionRecord;
import dk.kursusret.catalog.edition.ListKind;
import dk.kursusret.catalog.edition.Validity;
import dk.kursusret.functions.answers.OrNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list with the edition in force; values are null if there is none.
 *
 * @param exists the days on which an edition of the list can be in force
 * @param last the latest edition if it has lapsed and none is in force; else null
 * @param lapsedOn the day after the last day of that edition; else null
 * @param editions the first days of the editions that stand
 */
public record ListView(@JsonUnwrapped ListName name, ListKind kind, Validity exists,
        @OrNull Optional<InForceView> inForce,
        @OrNull Optional<EditionView.Reference> last,
        @OrNull Optional<LocalDate> lapsedOn, List<LocalDate> editions) {

    /**
     * @param sha256 the hash of the merged rows
     * @param courses the number of rows
     * @param supplements how many supplements are merged
     * @param merged the edition followed by its supplements
     */
    @OrNull
    public record InForceView(LocalDate edition, Optional<LocalDate> lastDay, String sha256, boolean sample,
            int courses, int supplements, String source, Door door, Optional<Instant> publishedAt,
            List<EditionView> merged) {

        public static InForceView of(LoadedEdition rows, List<EditionView> merged) {
            EditionRecord record = rows.record();
            return new InForceView(record.firstDay(), record.term().lastDay(), rows.ref().sha256(), rows.ref().sample(),
                    rows.courses().size(), rows.supplements().size(), record.delivery().source().fileName(),
                    record.delivery().source().door(), record.trail().publishedAt(), merged);
        }
    }
}
