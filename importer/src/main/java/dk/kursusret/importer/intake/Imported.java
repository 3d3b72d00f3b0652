package dk.kursusret.importer.intake;

import dk.kursusret.importer.report.ImportReport;
import dk.kursusret.importer.report.SetAsideRows;

/**
 * What came of an import: the report, which may be kept, and the rows that were set aside, which may not.
 *
 * @param holdsPersonalData whether something in the file looks like a CPR number
 */
public record Imported(ImportReport report, SetAsideRows setAside, boolean holdsPersonalData) {}
