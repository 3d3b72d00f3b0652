package dk.kursusret.importer.intake;

import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.QuarantinedRows;

/**
 * The result of an import: the report, which may be stored, and the quarantined rows, which may not.
 *
 * @param holdsPersonalData whether something in the file looks like a CPR number
 */
public record Imported(ImportReport report, QuarantinedRows setAside, boolean holdsPersonalData) {}
