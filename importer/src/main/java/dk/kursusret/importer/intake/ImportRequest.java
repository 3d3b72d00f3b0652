package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.catalog.edition.Term;
import dk.kursusret.importer.file.Chosen;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file and what is to be done with it.
 *
 * @param acknowledgement the guards that the operator acknowledges, with the reason
 * @param against the first day of the edition against which differences are shown; empty for the one that is replaced
 * or added to
 * @param chosen choices that override what the file looks like
 */
public record ImportRequest(ProposedEdition edition, SubmittedFile file, ImportMode mode,
        Acknowledgement acknowledgement,
        Optional<LocalDate> against, Chosen chosen) {

    /** A request to import an edition, with everything recognised from the file and no guard acknowledged. */
    public static ImportRequest edition(String list, LocalDate firstDay, byte[] bytes, Source source, String who,
            ImportMode mode) {
        return new ImportRequest(new ProposedEdition(list, firstDay, Term.EDITION),
                new SubmittedFile(bytes, source, Principal.of(who)), mode, Acknowledgement.NONE, Optional.empty(),
                Chosen.NOTHING);
    }

    public ImportRequest withAcknowledgement(Acknowledgement guards) {
        return new ImportRequest(edition, file, mode, guards, against, chosen);
    }
}
