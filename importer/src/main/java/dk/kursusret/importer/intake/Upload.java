package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.EditionId;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.importer.check.CheckedFile;
import dk.kursusret.importer.compare.Candidate;
import dk.kursusret.importer.report.LastDay;
import java.util.Optional;

/**
 * A file that has been read, and the edition it makes.
 *
 * @param lastDay the last day on which it holds; empty where it has no end of its own, or where the file could not be
 * read
 */
record Upload(EditionId id, CheckedFile file, Optional<LastDay> lastDay) {

    /** The list in the form in which it is compared. */
    Candidate as(EditionKind kind) {
        return new Candidate(id, kind, lastDay.map(LastDay::day), file.entries());
    }
}
