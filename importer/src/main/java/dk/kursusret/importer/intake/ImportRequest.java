package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.importer.file.Chosen;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file, and what is to be done with it.
 *
 * @param acknowledgement guards the operator accepts, with the reason
 * @param against the first day of the edition that differences are shown against; empty: what it replaces or adds to
 * @param chosen what is to be followed instead of what the file looks like
 */
public record ImportRequest(ProposedEdition edition, BroughtFile file, ImportMode mode, Acknowledgement acknowledgement,
        Optional<LocalDate> against, Chosen chosen) {

    /** One that replaces the list; it is recognised by itself, and no guard is acknowledged. */
    public static ImportRequest edition(String list, LocalDate firstDay, byte[] bytes, Source source, String who,
            ImportMode mode) {
        return new ImportRequest(new ProposedEdition(list, firstDay, Term.EDITION),
                new BroughtFile(bytes, source, Principal.of(who)), mode, Acknowledgement.NONE, Optional.empty(),
                Chosen.NOTHING);
    }

    public ImportRequest acknowledging(Acknowledgement guards) {
        return new ImportRequest(edition, file, mode, guards, against, chosen);
    }
}
