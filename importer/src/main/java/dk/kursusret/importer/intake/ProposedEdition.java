package dk.kursusret.importer.intake;

import dk.kursusret.catalog.edition.Term;
import java.time.LocalDate;

/**
 * The edition or supplement that a file is to become.
 *
 * @param list id of the list
 * @param firstDay the day from which the edition or supplement holds
 * @param term where it has no last day, the one that the file states counts, else that of the kind of list. The edition
 * that a supplement adds to is looked up
 */
public record ProposedEdition(String list, LocalDate firstDay, Term term) {}
