package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Term;
import java.time.LocalDate;

/**
 * What a file is to become.
 *
 * @param list id of a known list
 * @param firstDay the day from which the edition or supplement holds
 * @param term without a last day: as the file says, else as its kind of list has it. What a supplement adds to is found
 */
public record ProposedEdition(String list, LocalDate firstDay, Term term) {}
