package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.compare.Brought;
import dk.kursusret.importer.report.LastDay;
import java.util.Optional;

/**
 * A file that was read, and the edition it makes.
 *
 * @param lastDay on which it holds; empty where it has no end of its own, or where the file could not be read
 */
record Upload(EditionId id, CheckedFile file, Optional<LastDay> lastDay) {

    /** To be compared with what stands. */
    Brought as(EditionKind kind) {
        return new Brought(id, kind, lastDay.map(LastDay::day), file.entries());
    }
}
