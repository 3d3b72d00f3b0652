package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Acknowledgement;
import dk.kursusret.catalog.edition.EditionKind;
import dk.kursusret.catalog.edition.Principal;
import dk.kursusret.catalog.edition.Source;
import dk.kursusret.importer.file.Chosen;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file, and what is to be done with it.
 *
 * @param list id of a known list
 * @param firstDay the day from which the edition or supplement holds
 * @param bytes the file as it came
 * @param source name of the file, and door
 * @param who the operator or the account that brings it
 * @param kind whether it replaces the list or adds to it
 * @param lastDay the last day on which it holds, inclusive; empty: as the file says, else as its kind of list has it
 * @param acknowledgement guards the operator accepts, with the reason
 * @param reason for a supplement, why it is made; empty for an edition
 * @param against the first day of the edition that differences are shown against; empty: what it replaces or adds to
 * @param chosen what is to be followed instead of what the file looks like
 */
public record ImportRequest(String list, LocalDate firstDay, byte[] bytes, Source source, Principal who,
        ImportMode mode,
        EditionKind kind, Optional<LocalDate> lastDay, Acknowledgement acknowledgement, String reason,
        Optional<LocalDate> against, Chosen chosen) {

    /** A file that is recognised by itself, and shown beside what it replaces or adds to. */
    public ImportRequest(String list, LocalDate firstDay, byte[] bytes, Source source, String who, ImportMode mode,
            EditionKind kind, Optional<LocalDate> lastDay, Acknowledgement acknowledgement, String reason) {
        this(list, firstDay, bytes, source, Principal.of(who), mode, kind, lastDay, acknowledgement, reason,
                Optional.empty(),
                Chosen.NOTHING);
    }

    /** An edition without acknowledgements. */
    public static ImportRequest edition(String list, LocalDate firstDay, byte[] bytes, Source source, String who,
            ImportMode mode) {
        return new ImportRequest(list, firstDay, bytes, source, who, mode, EditionKind.EDITION, Optional.empty(),
                Acknowledgement.NONE, "");
    }
}
