package dk.kursusret.catalog.edition;

/** A row of a list, as it is stored. */
public sealed interface Row permits CourseRow, PackageRow, RateRow {

    /** The entry id, unique on the list. */
    String id();

    /** The name by which people know it. */
    String title();

    /** The physical line of the file on which the row begins, counted from 1. */
    int line();

    /** The row number that a spreadsheet shows, counted from 1. */
    int row();
}
